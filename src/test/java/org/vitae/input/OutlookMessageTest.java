package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.p;

import org.junit.jupiter.api.Test;
import org.vitae.input.UnreadableDocumentException.Reason;

/** E-mails as Outlook saves them. */
class OutlookMessageTest {
  private static final String BODY = "Dear Sirs,\r\nmy CV is attached.";

  @Test
  void theAttachedCvIsRead() throws Exception {
    byte[] cv = docx(p("Ada Winter") + p("Baker")).bytes();
    ReadDocument read =
        OfficeSketch.read(
            new OutlookSketch("Application", BODY)
                .attachment("letter.txt", "Dear Sirs".getBytes(UTF_8))
                .attachment("Ada_CV.docx", cv)
                .bytes());
    assertThat(Layouts.outline(read)).containsExactly("P0 Ada Winter", "P0 Baker");
    assertThat(read.format()).contains("wordprocessingml");
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("attachment-parsed"))
        .satisfies(d -> assertThat(d.message()).contains("Ada_CV.docx", "1 other"));
  }

  @Test
  void anAttachedTextIsRead() throws Exception {
    byte[] cv = "# Ada Winter\n\n- Baker\n".getBytes(UTF_8);
    ReadDocument read =
        OfficeSketch.read(new OutlookSketch("Application", BODY).attachment("cv.md", cv).bytes());
    assertThat(Layouts.outline(read)).containsExactly("H1 Ada Winter", "L1 - Baker");
  }

  @Test
  void withoutOneItsText() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
    byte[] message = new OutlookSketch("CV", "Ada Winter\r\nBaker").bytes();
    assertThat(Layouts.outline(OfficeSketch.read(message)))
        .containsExactly("P0 Ada Winter", "P0 Baker");
    byte[] adorned = new OutlookSketch("CV", "Ada Winter").attachment("logo.png", picture).bytes();
    assertThat(Layouts.outline(OfficeSketch.read(adorned))).containsExactly("P0 Ada Winter");
    byte[] html = new OutlookSketch("CV", "Ada").html("<h1>Ada</h1><p>Baker</p>").bytes();
    assertThat(Layouts.outline(OfficeSketch.read(html))).containsExactly("H1 Ada", "P0 Baker");
  }

  @Test
  void withNothingInIt() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfficeSketch.read(new OutlookSketch("CV", " ").bytes()))
        .withMessageContaining("neither a text nor a CV")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }
}
