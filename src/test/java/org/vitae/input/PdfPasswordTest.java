package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.pdf.PdfSketch;

/** Encrypted PDFs are read with their password, or without one if they need none. */
class PdfPasswordTest {
  private static PdfSketch cv() {
    return new PdfSketch().lines(72, 100, 14, "Ada Winter", "Baker in the mill of Ulm");
  }

  private static byte[] encrypted(String userPassword) throws IOException {
    PdfSketch sketch = cv();
    AccessPermission nothing = new AccessPermission();
    nothing.setCanExtractContent(false);
    nothing.setCanPrint(false);
    sketch.document().protect(new StandardProtectionPolicy("owner", userPassword, nothing));
    return sketch.bytes();
  }

  private static ReadDocument read(byte[] pdf, String password) throws Exception {
    return new DocumentReader(Limits.DEFAULT, password)
        .read(new ByteArrayInputStream(pdf), "cv.pdf");
  }

  @Test
  void withAPassword() throws Exception {
    byte[] pdf = encrypted("secret");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Pdfs.read(pdf))
        .withMessageContaining("cv.pdf (PDF) wants a password; give it")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
    assertThat(Pdfs.lines(read(pdf, "secret"))).startsWith("Ada Winter");
    assertThat(Pdfs.lines(read(pdf, "owner"))).startsWith("Ada Winter");
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(pdf, "wrong"))
        .withMessageContaining("wants another password")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED));
  }

  @Test
  void encryptedForEverybodyWhateverIsForbidden() throws Exception {
    assertThat(Pdfs.lines(Pdfs.read(encrypted("")))).startsWith("Ada Winter");
    assertThat(Pdfs.lines(read(encrypted(""), "of another file"))).startsWith("Ada Winter");
  }

  @Test
  void aPasswordForAFileWithoutOne() throws Exception {
    assertThat(Pdfs.lines(read(cv().bytes(), "secret"))).startsWith("Ada Winter");
  }
}
