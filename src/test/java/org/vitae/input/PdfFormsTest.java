package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.pdf.PdfSketch;

/** What is filled in in a form, or put on a page in a box, is read in its place. */
@Timeout(20)
class PdfFormsTest {
  private static final int HEIGHT = 842;

  private final PdfSketch sketch =
      new PdfSketch()
          .lines(72, 100, 20, "Name:", "Trade:", "Town:")
          .text(72, 200, "Baker in the mill of Ulm");
  private final PDAcroForm form = new PDAcroForm(sketch.document());

  PdfFormsTest() {
    sketch.document().getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.HELV, new PDType1Font(FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 10 Tf 0 g");
  }

  private static PDRectangle at(float x, float baseline, float width) {
    return new PDRectangle(x, HEIGHT - baseline - 5, width, 16);
  }

  private PDAnnotationWidget field(String name, float baseline, String value) throws IOException {
    return field(name, baseline, value, field -> {});
  }

  private PDAnnotationWidget field(
      String name, float baseline, String value, Consumer<PDTextField> kind) throws IOException {
    PDTextField field = new PDTextField(form);
    field.setPartialName(name);
    kind.accept(field);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(at(130, baseline, 150));
    widget.setPage(sketch.page());
    form.getFields().add(field);
    field.setValue(value);
    add(widget);
    return widget;
  }

  private void add(PDAnnotation annotation) throws IOException {
    List<PDAnnotation> all = new ArrayList<>(sketch.page().getAnnotations());
    all.add(annotation);
    sketch.page().setAnnotations(all);
  }

  private void look(PDAnnotation annotation, String content) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(sketch.document());
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
    stream.setResources(resources);
    PDRectangle area = annotation.getRectangle();
    stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
    try (OutputStream out = stream.getStream().createOutputStream()) {
      out.write(content.getBytes(ISO_8859_1));
    }
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(stream);
    annotation.setAppearance(looks);
  }

  private PDAnnotationFreeText box(float baseline, String text) throws IOException {
    PDAnnotationFreeText box = new PDAnnotationFreeText();
    box.setRectangle(at(72, baseline, 200));
    look(box, "BT /F 10 Tf 2 5 Td (%s) Tj ET".formatted(text));
    add(box);
    return box;
  }

  @Test
  void fieldsAreReadBesideTheirLabels() throws Exception {
    field("name", 100, "Ada Winter");
    field("trade", 120, "Baker");
    field("town", 140, "Neckar");
    assertThat(String.join("\n", Pdfs.lines(sketch)).replace(" ⇥", ""))
        .startsWith("Name: Ada Winter\nTrade: Baker\nTown: Neckar\n");
  }

  @Test
  void textBoxesAreRead() throws Exception {
    box(160, "since 2011");
    assertThat(Pdfs.lines(sketch))
        .containsExactly("Name:", "Trade:", "Town:", "since 2011", "Baker in the mill of Ulm");
  }

  @Test
  void whatThePageShowsInTheSamePlaceIsReadOnce() throws Exception {
    sketch.text(133, 101, "Ada Winter");
    field("name", 100, "Ada Winter");
    assertThat(String.join(" ", Pdfs.lines(sketch))).containsOnlyOnce("Ada Winter");
  }

  @Test
  void onATurnedPage() throws Exception {
    field("name", 100, "Ada Winter");
    sketch.rotate(90);
    assertThat(String.join("\n", Pdfs.lines(sketch)).replace(" ⇥", ""))
        .contains("Name: Ada Winter\n");
  }

  @Test
  void aPageOfNothingButAForm() throws Exception {
    PDAnnotationWidget widget = field("name", 100, "Ada Winter");
    sketch.document().removePage(0);
    sketch.nextPage();
    sketch.page().setAnnotations(List.of(widget));
    assertThat(Pdfs.lines(sketch)).containsExactly("Ada Winter");
  }

  // What isn't read

  @Test
  void hiddenOnes() throws Exception {
    field("name", 100, "Ada Winter").setHidden(true);
    field("trade", 120, "Baker").setNoView(true);
    field("town", 140, "Neckar", field -> field.setPassword(true));
    assertThat(Pdfs.lines(sketch)).hasSize(4);
  }

  @Test
  void whatIsScrolledOutOfAFieldIsHidden() throws Exception {
    PDAnnotationWidget widget = field("name", 100, "Ada Winter");
    look(widget, "BT /F 10 Tf 2 5 Td (Ada Winter) Tj 0 -40 Td (gardener) Tj ET");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(String.join(" ", Pdfs.lines(read))).contains("Ada Winter").doesNotContain("garden");
    assertThat(Pdfs.codes(read)).containsExactly("hidden-text");
  }

  @Test
  void commentsAndButtons() throws Exception {
    PDAnnotationText note = new PDAnnotationText();
    note.setRectangle(at(300, 100, 100));
    note.setContents("ask her");
    look(note, "BT /F 10 Tf 2 5 Td (ask her) Tj ET");
    add(note);
    PDAnnotationPopup popup = new PDAnnotationPopup();
    popup.setRectangle(at(300, 120, 100));
    look(popup, "BT /F 10 Tf 2 5 Td (ask her) Tj ET");
    add(popup);
    PDAnnotationWidget button = field("print", 300, "");
    button.getCOSObject().setItem(COSName.FT, COSName.BTN);
    look(button, "BT /F 10 Tf 2 5 Td (Print) Tj ET");
    assertThat(Pdfs.lines(sketch)).hasSize(4);
  }

  // Hostile ones

  @Test
  void aBoxThatDrawsItself() throws Exception {
    PDAnnotationFreeText box = box(160, "since 2011) Tj /Me Do /Me Do (");
    PDAppearanceStream look = box.getNormalAppearanceStream();
    look.getResources().put(COSName.getPDFName("Me"), look);
    assertThat(Pdfs.lines(sketch)).hasSize(5).contains("since 2011");
  }

  @Test
  void aFieldWithoutEndAbove() throws Exception {
    PDAnnotationWidget widget = field("name", 100, "Ada Winter");
    widget.getCOSObject().removeItem(COSName.FT);
    widget.getCOSObject().setItem(COSName.PARENT, widget);
    assertThat(Pdfs.lines(sketch)).hasSize(4);
  }

  @Test
  void aBrokenOneLeavesThePage() throws Exception {
    PDAnnotationFreeText box = box(160, "since 2011");
    box.getNormalAppearanceStream().getCOSObject().setName(COSName.FILTER, "Unheard");
    box(220, "and baked");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).contains("Trade:", "and baked");
    assertThat(Pdfs.codes(read)).containsExactly("page-damaged");
  }
}
