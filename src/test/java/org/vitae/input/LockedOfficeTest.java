package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vitae.input.UnreadableDocumentException.Reason;

/** Files that LibreOffice locked with the password {@code secret}. */
class LockedOfficeTest {
  private static ReadDocument read(String extension, String password) throws Exception {
    Path file = Path.of("src/test/resources/office/locked." + extension);
    return new DocumentReader(Limits.DEFAULT, password).read(file);
  }

  private static void refused(Reason reason, String extension, String password, String message) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(extension, password))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void docOpensWithItsPassword() throws Exception {
    ReadDocument read = read("doc", "secret");
    assertThat(Layouts.outline(read))
        .startsWith("H1 Annika Solberg", "P0 Senior Data Engineer", "H2 Experience");
    assertThat(read.diagnostics()).isEmpty();
  }

  /** Nor is the password of one file left behind for the next. */
  @Test
  void docRefusesAnother() throws Exception {
    refused(Reason.ENCRYPTED, "doc", "wrong", "doesn't open with the password that is given");
    read("doc", "secret");
    refused(Reason.ENCRYPTED, "doc", "", "wants a password");
  }

  /** With a password or without one: which formats can be locked is said. */
  @Test
  void odtIsRefused() {
    String message = "is encrypted, which is read of DOCX, DOC and PDF alone";
    refused(Reason.UNSUPPORTED_FORMAT, "odt", "", message);
    refused(Reason.UNSUPPORTED_FORMAT, "odt", "secret", message);
  }
}
