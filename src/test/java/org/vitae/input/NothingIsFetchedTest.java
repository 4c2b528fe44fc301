package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.odt;
import static org.vitae.input.OfficeSketch.p;
import static org.vitae.input.OfficeSketch.word;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Document types, entities, pictures and templates that lie elsewhere: nobody asks for them. */
class NothingIsFetchedTest {
  private ServerSocket server;
  private String address;
  private String type;

  @BeforeEach
  void listen() throws Exception {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(200);
    address = "http://127.0.0.1:" + server.getLocalPort() + "/a";
    type =
        "<!DOCTYPE x SYSTEM \"%s.dtd\" [<!ENTITY %% p SYSTEM \"%s.ent\"> %%p;]>"
            .formatted(address, address);
  }

  @AfterEach
  void nobodyCame() throws Exception {
    assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    server.close();
  }

  /** With its text, or not at all. */
  private static void isReadOrRefused(byte[] bytes) {
    try {
      assertThat(OfficeSketch.read(bytes).document().text()).contains("Ada Winter");
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.DAMAGED);
    }
  }

  @Test
  void ofDocx() throws Exception {
    String text = word("document", "<w:body>" + p("Ada Winter") + "</w:body>");
    isReadOrRefused(docx("").part("word/document.xml", type + text).bytes());
    String picture =
        "<w:p><w:r><w:pict><v:imagedata src='%s' r:href='i'/></w:pict></w:r></w:p>"
            .formatted(address);
    byte[] far =
        docx(p("Ada Winter") + picture)
            .relations(
                "t=attachedTemplate=" + address,
                "i=image=" + address,
                "s=styles=" + address,
                "h=header=" + address)
            .part("docProps/core.xml", type + "<core><title>CV</title></core>")
            .bytes();
    assertThat(OfficeSketch.read(far).document().text()).contains("Ada Winter");
  }

  @Test
  void ofOdt() throws Exception {
    String text =
        "<text:p>Ada Winter</text:p><text:p><draw:frame><draw:image xlink:href='%s'/></draw:frame></text:p>"
            + "<text:section><text:section-source xlink:href='%s'/></text:section>";
    OfficeSketch far = odt("", text.formatted(address, address));
    assertThat(far.read().document().text()).contains("Ada Winter");
    isReadOrRefused(far.part("styles.xml", type + "<office:styles xmlns:office='o'/>").bytes());
    isReadOrRefused(far.part("META-INF/manifest.xml", type + "<manifest/>").bytes());
  }

  @Test
  void ofEpub() {
    String picture = "<p>Ada Winter<img src='%s'/></p>".formatted(address);
    String style = "<head><link rel='stylesheet' href='%s'/></head>".formatted(address);
    byte[] book =
        new OfficeSketch()
            .part("mimetype", "application/epub+zip")
            .part(
                "META-INF/container.xml",
                type
                    + "<container><rootfiles><rootfile full-path='book.opf'/></rootfiles></container>")
            .part(
                "book.opf",
                type
                    + "<package><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
                    + "<spine><itemref idref='a'/></spine></package>")
            .part("a.xhtml", type + "<html>" + style + "<body>" + picture + "</body></html>")
            .bytes();
    isReadOrRefused(book);
  }

  @Test
  void ofRtf() throws Exception {
    String rtf =
        "{\\rtf1{\\*\\template %s}{\\field{\\*\\fldinst INCLUDEPICTURE \"%s\"}{\\fldrslt }}Ada Winter\\par}"
            .formatted(address, address);
    assertThat(OfficeSketch.read(rtf.getBytes(ISO_8859_1)).document().text())
        .contains("Ada Winter");
  }

  @Test
  void ofAnEmail() throws Exception {
    String mail =
        "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
            + "<link rel=stylesheet href='%s'><p>Ada Winter<img src='%s'></p>"
                .formatted(address, address);
    assertThat(OfficeSketch.read(mail.getBytes(ISO_8859_1)).document().text())
        .contains("Ada Winter");
  }
}
