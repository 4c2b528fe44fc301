package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.input.UnreadableDocumentException.Reason;

/**
 * Formats that are read by a module of Tika that an embedder adds: here OpenDocument in one file of
 * XML, as LibreOffice writes it.
 */
@Timeout(60)
class ForeignFormatsTest {
  private static final Path FILE = Path.of("src/test/resources/office/anna.fodt");

  private static final String START =
      "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " office:mimetype='application/vnd.oasis.opendocument.text'>"
          + "<office:body><office:text>";

  private static final String END = "</office:text></office:body></office:document>";

  private static ReadDocument read(String prolog, String body, Limits limits)
      throws UnreadableDocumentException {
    byte[] bytes = ("<?xml version='1.0'?>" + prolog + START + body + END).getBytes(UTF_8);
    return new DocumentReader(limits).read(new ByteArrayInputStream(bytes), "cv.fodt");
  }

  @Test
  void headingsListsAndTables() throws Exception {
    ReadDocument read = new DocumentReader(Limits.DEFAULT).read(FILE);
    assertThat(Layouts.outline(read))
        .startsWith("P0 Annika Solberg", "P0 Senior Data Engineer")
        .containsSubsequence(
            "H2 Experience",
            "P0 Nordkraft AS, Senior Data Engineer, Oslo",
            "L1 • Built the metering platform that serves two million homes",
            "L2 • with columnar files",
            "H2 Education",
            "T0 2012 – 2014\tMSc Computer Science, University of Bergen")
        .hasSize(22);
    assertThat(read.format()).isEqualTo("application/vnd.oasis.opendocument.flat.text");
    assertThat(read.document().hints())
        .containsEntry("title", "Curriculum Vitae of Annika Solberg");
  }

  @Test
  void theContentDecides() throws Exception {
    byte[] bytes = Files.readAllBytes(FILE);
    ReadDocument read =
        new DocumentReader(Limits.DEFAULT).read(new ByteArrayInputStream(bytes), "cv.txt");
    assertThat(read.document().lines()).hasSize(22);
  }

  private static String text(String entities, String entity) throws UnreadableDocumentException {
    String prolog = "<!DOCTYPE x [" + entities + "]>";
    return read(prolog, "<text:p>Ada " + entity + "</text:p>", Limits.DEFAULT).document().text();
  }

  @Test
  void whatLiesElsewhereIsntFetched(@TempDir Path dir) throws Exception {
    Path secret = Files.writeString(dir.resolve("secret"), "loaf");
    String entities = "<!ENTITY a 'rye'><!ENTITY b SYSTEM '" + secret.toUri() + "'>";
    assertThat(text(entities, "&a;")).isEqualTo("Ada rye");
    assertThat(text(entities, "&b;")).isEqualTo("Ada");
  }

  @Test
  void aBombOfEntitiesIsDamaged() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 'loaf'>");
    for (int i = 1; i <= 3; i++) {
      entities.append("<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(8)));
    }
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> text(entities.toString(), "&a3;"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void theLimitOfTimeHolds() {
    Limits limits = new Limits(32L << 20, 200, 20_000, 8_000, Duration.ofNanos(1));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("", "<text:p>Ada Winter</text:p>".repeat(50_000), limits))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }

  @Test
  void aTextThatNobodyWroteIsRefused() {
    String line = "<text:p>" + "bread ".repeat(200) + "</text:p>";
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("", line.repeat(15_000), Limits.DEFAULT))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void whatBreaksOffIsDamaged() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("", "<text:p>Ada", Limits.DEFAULT))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }
}
