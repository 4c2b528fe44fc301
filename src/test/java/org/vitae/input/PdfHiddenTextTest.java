package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.pdf.PdfSketch;

/** What a reader of the page can't see is no content, and is reported; what can be seen stays. */
class PdfHiddenTextTest {
  private static final String PLANTED = "Planted Kubernetes expert";

  private final PdfSketch sketch = new PdfSketch().text(72, 72, "Ada Winter");

  private void isLeftOut(String reason) throws Exception {
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter");
    List<Diagnostic> hidden =
        read.diagnostics().stream().filter(d -> d.code().equals("hidden-text")).toList();
    assertThat(hidden).hasSize(1);
    assertThat(hidden.get(0).message()).contains(reason, PLANTED, "page 1");
  }

  private void isSeen(String... lines) throws Exception {
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).contains("Ada Winter").contains(lines);
    assertThat(Pdfs.codes(read)).doesNotContain("hidden-text");
  }

  @Test
  void invisibleMode() throws Exception {
    sketch.mode(3).text(72, 300, PLANTED);
    isLeftOut("drawn invisibly");
  }

  @Test
  void theDiagnosticSaysWhere() throws Exception {
    sketch.nextPage().mode(3).text(100, 307.4f, PLANTED);
    ReadDocument read = Pdfs.read(sketch);
    assertThat(read.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("on page 2 at 100, 299 points"));
  }

  @Test
  void whiteOnWhite() throws Exception {
    sketch.color(PdfSketch.WHITE).text(72, 300, PLANTED);
    isLeftOut("in the colour of its background");
  }

  @Test
  void nearlyWhiteOnWhite() throws Exception {
    sketch.color(0xfcfcfd).text(72, 300, PLANTED);
    isLeftOut("in the colour of its background");
  }

  @Test
  void colouredOnTheSameColour() throws Exception {
    sketch.color(0x203860).rectangle(0, 250, 595, 100).text(72, 300, PLANTED);
    isLeftOut("in the colour of its background");
  }

  @Test
  void besideThePage() throws Exception {
    sketch.text(700, 300, PLANTED);
    isLeftOut("off the page");
  }

  @Test
  void belowThePage() throws Exception {
    sketch.text(72, 900, PLANTED);
    isLeftOut("off the page");
  }

  @Test
  void coveredByWhatIsPaintedLater() throws Exception {
    sketch.text(72, 300, PLANTED).color(PdfSketch.WHITE).rectangle(60, 280, 300, 40);
    isLeftOut("covered");
  }

  @Test
  void belowTwoPoints() throws Exception {
    sketch.size(1).text(72, 300, PLANTED);
    isLeftOut("smaller than 2 points");
  }

  @Test
  void transparent() throws Exception {
    sketch.alpha(0).text(72, 300, PLANTED).restore();
    isLeftOut("transparent");
  }

  @Test
  void inALayerThatIsOff() throws Exception {
    sketch.layer("Keywords", false).text(72, 300, PLANTED).endLayer();
    isLeftOut("in a layer that is switched off");
  }

  @Test
  void outsideOfTheClip() throws Exception {
    sketch.clip(300, 600, 100, 100).text(72, 300, PLANTED).restore();
    isLeftOut("clipped away");
  }

  @Test
  void coveredByAPicture() throws Exception {
    sketch.text(72, 300, PLANTED).picture(60, 280, 300, 40);
    isLeftOut("covered");
  }

  @Test
  void inALayerThatIsOn() throws Exception {
    sketch.layer("Text", true).text(72, 300, "Software engineer").endLayer();
    isSeen("Software engineer");
  }

  @Test
  void theWordsOfAScan() throws Exception {
    PdfSketch scan = new PdfSketch().color(0xf0f0f0).picture(0, 0, 595, 842);
    ReadDocument read = Pdfs.read(scan.mode(3).lines(72, 300, 14, "Ada Winter", "Baker"));
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", "Baker");
    assertThat(Pdfs.codes(read)).doesNotContain("hidden-text");
  }

  @Test
  void theWordsOfAScanDrawnBeforeItsPicture() throws Exception {
    PdfSketch scan = new PdfSketch().mode(3).lines(72, 300, 14, "Ada Winter", "Baker");
    ReadDocument read = Pdfs.read(scan.color(0xf0f0f0).picture(0, 0, 595, 842));
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", "Baker");
    assertThat(Pdfs.codes(read)).doesNotContain("hidden-text");
  }

  @Test
  void whiteOnADarkBand() throws Exception {
    sketch.color(0x203860).rectangle(0, 250, 595, 100);
    sketch.color(PdfSketch.WHITE).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void whiteOnABandDrawnWithLines() throws Exception {
    sketch.raw("q 0.1 0.2 0.3 rg 0 492 m 595 492 l 595 592 l 0 592 l h f Q");
    sketch.color(PdfSketch.WHITE).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void whiteOnAPicture() throws Exception {
    sketch.color(0x203860).picture(0, 250, 595, 100);
    sketch.color(PdfSketch.WHITE).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void whiteOnAShading() throws Exception {
    sketch.clip(0, 250, 595, 100).raw("/Sh1 sh").restore();
    sketch.color(PdfSketch.WHITE).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void lightGreyOnWhite() throws Exception {
    sketch.color(0xd8d8d8).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void inAClip() throws Exception {
    sketch.clip(60, 280, 300, 40).text(72, 300, "Software engineer").restore();
    isSeen("Software engineer");
  }

  @Test
  void underASemiTransparentArea() throws Exception {
    sketch.text(72, 300, "Software engineer");
    sketch.alpha(0.3f).color(0xffff00).rectangle(60, 280, 300, 40).restore();
    isSeen("Software engineer");
  }

  @Test
  void whiteOnWhiteOnADarkBand() throws Exception {
    sketch.color(0x203860).rectangle(0, 250, 595, 100);
    sketch.color(PdfSketch.WHITE).rectangle(50, 270, 400, 60).text(72, 300, PLANTED);
    isLeftOut("in the colour of its background");
  }

  @Test
  void blackOnBlackOfTheWholePage() throws Exception {
    PdfSketch dark = new PdfSketch().color(0).rectangle(0, 0, 595, 842);
    dark.color(PdfSketch.WHITE).text(72, 72, "Ada Winter").color(0).text(72, 300, PLANTED);
    ReadDocument read = Pdfs.read(dark);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter");
    assertThat(Pdfs.codes(read)).containsExactly("hidden-text");
  }

  @Test
  void onAPageThatIsPaintedWhite() throws Exception {
    PdfSketch painted = new PdfSketch().color(PdfSketch.WHITE).rectangle(0, 0, 595, 842);
    painted.color(0).text(72, 72, "Ada Winter");
    assertThat(Pdfs.lines(painted)).containsExactly("Ada Winter");
  }

  @Test
  void theEndOfAWordThatRunsOffThePage() throws Exception {
    sketch.text(500, 300, "doi.org/10.1234/a-long-number-567 hidden");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", "doi.org/10.1234/a-long-number-567");
    assertThat(Pdfs.codes(read)).containsExactly("hidden-text");
  }

  @Test
  void highlightedByMultiplying() throws Exception {
    PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
    multiply.setBlendMode(BlendMode.MULTIPLY);
    sketch.text(72, 300, "Software engineer");
    sketch.raw("q /%s gs", sketch.page().getResources().add(multiply).getName());
    sketch.color(0xffff00).rectangle(60, 280, 300, 40).restore();
    isSeen("Software engineer");
  }

  @Test
  void underALogoOfALayerThatIsOff() throws Exception {
    sketch.text(72, 300, "Software engineer").layer("Stamp", false);
    sketch.color(0xff0000).rectangle(60, 280, 300, 40).endLayer();
    isSeen("Software engineer");
  }

  @Test
  void outlinedLetters() throws Exception {
    sketch.mode(1).raw("0 0 1 RG").color(PdfSketch.WHITE).text(72, 300, "Software engineer");
    isSeen("Software engineer");
  }

  @Test
  void whiteLettersWithWhiteOutlines() throws Exception {
    sketch.mode(2).raw("1 G").color(PdfSketch.WHITE).text(72, 300, PLANTED);
    isLeftOut("in the colour of its background");
  }

  @Test
  void aLayerOfWhichOnlySomeAreOff() throws Exception {
    sketch.layer("A", false).text(72, 300, PLANTED).endLayer();
    sketch.layer("B", true).text(72, 400, "Software engineer").endLayer();
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).containsExactly("Ada Winter", "Software engineer");
  }
}
