package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.pdf.PdfSketch;

/** What a PDF says of itself outside of its pages: hints, and never a danger. */
@Timeout(20)
class PdfPropertiesTest {
  private static final String PACKET =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      %s<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
          xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            pdf:Keywords="flour, bread"/>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
          <dc:creator><rdf:Seq><rdf:li>Ada Winter</rdf:li></rdf:Seq></dc:creator>
          <dc:description><rdf:Alt><rdf:li>Baker &amp; miller</rdf:li></rdf:Alt></dc:description>
        </rdf:Description>
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>""";

  private static PdfSketch cv() {
    return new PdfSketch().lines(72, 100, 14, "Winter", "Baker in the mill of Ulm");
  }

  private static Map<String, String> hints(PdfSketch sketch) throws UnreadableDocumentException {
    return Pdfs.read(sketch).document().hints();
  }

  private static PdfSketch with(PdfSketch sketch, byte[] packet) throws IOException {
    sketch
        .document()
        .getDocumentCatalog()
        .setMetadata(new PDMetadata(sketch.document(), new ByteArrayInputStream(packet)));
    return sketch;
  }

  private static Map<String, String> hints(String packet) throws Exception {
    return hints(with(cv(), packet.getBytes(UTF_8)));
  }

  @Test
  void ofThePacket() throws Exception {
    assertThat(hints(PACKET.formatted("", "Life of Ada")))
        .containsEntry("title", "Life of Ada")
        .containsEntry("author", "Ada Winter")
        .containsEntry("description", "Baker & miller")
        .containsEntry("keywords", "flour, bread");
  }

  @Test
  void theDictionaryGoesFirst() throws Exception {
    PdfSketch sketch = with(cv(), PACKET.formatted("", "Life of Ada").getBytes(UTF_8));
    sketch.document().getDocumentInformation().setTitle("CV");
    sketch.document().getDocumentInformation().setSubject("Bread");
    assertThat(hints(sketch))
        .containsEntry("title", "CV")
        .containsEntry("author", "Ada Winter")
        .containsEntry("description", "Bread");
  }

  @Test
  void inAnotherEncoding() throws Exception {
    String latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?>"
            + PACKET.substring(PACKET.indexOf("?>") + 2).strip();
    byte[] packet = latin.formatted("", "Lebenslauf für Ada").getBytes(ISO_8859_1);
    assertThat(hints(with(cv(), packet))).containsEntry("title", "Lebenslauf für Ada");
    packet = PACKET.formatted("", "Life").getBytes(UTF_16);
    assertThat(hints(with(cv(), packet))).containsEntry("title", "Life");
  }

  @Test
  void areNoContent() throws Exception {
    ReadDocument read = Pdfs.read(with(cv(), PACKET.formatted("", "Life").getBytes(UTF_8)));
    assertThat(read.document().text()).doesNotContain("Life", "Ada");
  }

  // Hostile packets

  @Test
  void entitiesAreNeitherMultipliedNorFetched() throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    bomb.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>");
    assertThat(hints(PACKET.formatted(bomb, "&a29;"))).isEmpty();
    assertThat(hints(PACKET.formatted(bomb, "&file;"))).isEmpty();
  }

  @Test
  void hugeOnesAreNotUnpacked() throws Exception {
    PdfSketch sketch = with(cv(), new byte[0]);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(PACKET.formatted("", "Life of Ada").getBytes(UTF_8));
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 50; i++) {
        out.write(blanks);
      }
    }
    PDMetadata metadata = sketch.document().getDocumentCatalog().getMetadata();
    try (var out = metadata.getCOSObject().createRawOutputStream()) {
      out.write(packed.toByteArray());
    }
    metadata.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
    assertThat(hints(sketch)).isEmpty();
  }

  @Test
  void brokenOnesCountAsNone() throws Exception {
    String packet = PACKET.formatted("", "Lebenslauf für Ada");
    assertThat(hints(with(cv(), packet.getBytes(ISO_8859_1)))).isEmpty();
    assertThat(hints(packet.replace("</rdf:RDF>", ""))).isEmpty();
    assertThat(hints("")).isEmpty();
    assertThat(hints("<a>".repeat(100_000))).isEmpty();
  }
}
