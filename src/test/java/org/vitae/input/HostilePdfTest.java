package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.pdf.PdfSketch;

/** No PDF takes the reader down: each is read or refused with a reason, in time. */
@Timeout(30)
class HostilePdfTest {
  private static final int MANY = 100_000;

  private static PdfSketch cv() {
    return new PdfSketch().lines(72, 100, 14, "Ada Winter", "Baker in the mill of Ulm");
  }

  private static void refused(Reason reason, String message, byte[] pdf) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Pdfs.read(pdf))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void isReadOrRefused(byte[] pdf) {
    try {
      Pdfs.read(pdf);
    } catch (UnreadableDocumentException e) {
      assertThat(e.reason())
          .isIn(
              Reason.DAMAGED,
              Reason.EMPTY,
              Reason.ONLY_PICTURES,
              Reason.ENCRYPTED,
              Reason.UNSUPPORTED_FORMAT);
      assertThat(e).hasMessageContaining("cv.pdf");
    }
  }

  // Damage

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 90, 99})
  void truncated(int percent) {
    byte[] pdf = cv().bytes();
    isReadOrRefused(Arrays.copyOf(pdf, pdf.length * percent / 100));
  }

  @Test
  void withoutItsEnd() throws Exception {
    byte[] pdf = cv().bytes();
    byte[] cut = Arrays.copyOf(pdf, new String(pdf, ISO_8859_1).lastIndexOf("xref\n"));
    assertThat(Pdfs.lines(Pdfs.read(cut))).startsWith("Ada Winter");
  }

  @Test
  void onlyAHeader() {
    refused(Reason.DAMAGED, "save it anew", "%PDF-1.7\n".getBytes(ISO_8859_1));
  }

  @Test
  void garbageInTheMiddle() {
    byte[] pdf = cv().bytes();
    byte[] noise = new byte[400];
    new Random(7).nextBytes(noise);
    for (int at = 20; at + noise.length < pdf.length; at += 300) {
      byte[] damaged = pdf.clone();
      System.arraycopy(noise, 0, damaged, at, noise.length);
      isReadOrRefused(damaged);
    }
  }

  @Test
  void changedBytes() {
    byte[] pdf = cv().liberation().text(72, 200, "Пекарь").bytes();
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = pdf.clone();
      for (int n = 0; n < 1 + i % 20; n++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      isReadOrRefused(damaged);
    }
  }

  @Test
  void changedNumbers() {
    byte[] pdf = cv().bytes();
    Random random = new Random(13);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = pdf.clone();
      for (int n = 0; n < 5; n++) {
        int at = random.nextInt(damaged.length);
        damaged[at] =
            Character.isDigit(damaged[at]) ? (byte) ('0' + random.nextInt(10)) : damaged[at];
      }
      isReadOrRefused(damaged);
    }
  }

  @Test
  void onePageOfTwoIsDamaged() throws Exception {
    PdfSketch sketch = cv().nextPage().text(72, 100, "Miller in Neckar");
    PDFormXObject form = form(sketch, "0 0 1 1 re f");
    form.getCOSObject().setName(COSName.FILTER, "Unheard");
    sketch.raw("/%s Do", sketch.name(form));
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).contains("Ada Winter", "Miller in Neckar");
    assertThat(read.diagnostics())
        .anySatisfy(
            d -> {
              assertThat(d.code()).isEqualTo("page-damaged");
              assertThat(d.message()).contains("page 2");
            });
  }

  // Nothing to read

  @Test
  void withoutPages() {
    PdfSketch sketch = new PdfSketch();
    sketch.document().removePage(0);
    refused(Reason.EMPTY, "has no pages", sketch.bytes());
  }

  @Test
  void anEmptyPage() {
    refused(Reason.EMPTY, "has no text", new PdfSketch().bytes());
  }

  @Test
  void onlyPictures() {
    byte[] scan = new PdfSketch().color(0xeeeeee).picture(0, 0, 595, 842).bytes();
    refused(Reason.ONLY_PICTURES, "--ocr auto", scan);
  }

  @Test
  void onlyHiddenText() {
    refused(Reason.EMPTY, "no text", new PdfSketch().mode(3).text(72, 100, "Ada").bytes());
  }

  // Too much

  private static PDFormXObject form(PdfSketch sketch, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(sketch.document());
    form.setBBox(new PDRectangle(595, 842));
    form.setResources(new PDResources());
    try (OutputStream out = form.getStream().createOutputStream()) {
      out.write(content.getBytes(ISO_8859_1));
    }
    return form;
  }

  @Test
  void aFormThatDrawsItself() throws Exception {
    PdfSketch sketch = cv();
    PDFormXObject form = form(sketch, "/Me Do /Me Do /Me Do");
    form.getResources().put(COSName.getPDFName("Me"), form);
    sketch.raw("/%s Do", sketch.name(form)).text(72, 200, "Miller in Neckar");
    assertThat(Pdfs.lines(sketch)).contains("Ada Winter", "Miller in Neckar");
  }

  @Test
  void formsThatDrawFormsABillionTimes() throws Exception {
    PdfSketch sketch = cv();
    PDFormXObject inner = form(sketch, "0 0 1 1 re f");
    for (int i = 0; i < 15; i++) {
      PDFormXObject outer = form(sketch, "/In Do ".repeat(10));
      outer.getResources().put(COSName.getPDFName("In"), inner);
      inner = outer;
    }
    sketch.raw("/%s Do", sketch.name(inner));
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).startsWith("Ada Winter");
    assertThat(Pdfs.codes(read)).contains("pages-cut");
  }

  @Test
  void aHundredThousandGlyphsOnAPage() throws Exception {
    PdfSketch sketch = cv().size(4);
    for (int i = 0; i < 200; i++) {
      sketch.text(10, 120 + 3.5f * i, "abcde fghi".repeat(50));
    }
    assertThat(Pdfs.lines(sketch)).startsWith("Ada Winter");
  }

  @Test
  void moreGlyphsThanAnyPageHolds() throws Exception {
    PdfSketch sketch = cv().text(72, 200, "x");
    sketch.raw("BT /F1 1 Tf 5 TL 9 Tr 1 0 0 1 0 0 Tm (%s) Tj ET", "ab".repeat(300_000));
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).startsWith("Ada Winter");
    assertThat(Pdfs.codes(read)).contains("pages-cut");
  }

  @Test
  void aHundredThousandGlyphsInOnePlace() throws Exception {
    PdfSketch sketch = cv();
    for (int i = 0; i < 1000; i++) {
      sketch.text(100, 300, "abcde fghi".repeat(10));
    }
    assertThat(Pdfs.lines(sketch)).startsWith("Ada Winter").hasSizeLessThan(10);
  }

  @Test
  void glyphsAnywhere() throws Exception {
    PdfSketch sketch = cv();
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      sketch.text(random.nextFloat() * 595, random.nextFloat() * 842, "ab");
    }
    assertThat(Pdfs.lines(sketch)).isNotEmpty();
  }

  @Test
  void thousandsOfRectanglesBehindTexts() throws Exception {
    PdfSketch sketch = cv();
    Random random = new Random(5);
    for (int i = 0; i < 10_000; i++) {
      sketch.color(random.nextInt(0x1000000));
      sketch.rectangle(random.nextFloat() * 500, 150 + random.nextFloat() * 600, 90, 40);
      sketch.color(0).text(10, 840, "a");
    }
    assertThat(Pdfs.lines(sketch)).startsWith("Ada Winter");
  }

  @Test
  void deeplyNested() throws Exception {
    for (String opening : new String[] {"q ", "/A BMC ", "BT ", "[", "<<", "(", "BI "}) {
      PdfSketch sketch = cv().raw(opening.repeat(MANY));
      assertThat(Pdfs.lines(sketch)).as(opening).startsWith("Ada Winter");
    }
  }

  @Test
  void tooManyEnds() throws Exception {
    PdfSketch sketch = cv().raw("Q EMC ET ".repeat(10_000)).text(72, 200, "Miller in Neckar");
    assertThat(Pdfs.lines(sketch)).contains("Ada Winter", "Miller in Neckar");
  }

  @Test
  void numbersWithoutSense() throws Exception {
    PdfSketch sketch = cv();
    for (String number : new String[] {"1e39", "99999999999999999999", "-0", "--5", "0.0.1"}) {
      sketch.raw("q %s 0 0 %s 0 0 cm", number, number).text(1, 1, "far").raw("Q");
      sketch.size(1e-9f).text(1, 1, "small").size(1e9f).text(1, 1, "large").size(10);
    }
    assertThat(Pdfs.lines(sketch)).contains("Ada Winter");
  }

  @Test
  void aPageTreeThatGoesRound() throws Exception {
    PdfSketch sketch = cv();
    COSDictionary root =
        sketch.document().getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    COSArray kids = root.getCOSArray(COSName.KIDS);
    kids.add(root);
    kids.add(kids.getObject(0));
    isReadOrRefused(sketch.bytes());
  }

  @Test
  void aPageTreeThatLiesAboutItsSize() throws Exception {
    for (int count : new int[] {-1, 0, 3, Integer.MAX_VALUE}) {
      PdfSketch sketch = cv();
      sketch
          .document()
          .getDocumentCatalog()
          .getCOSObject()
          .getCOSDictionary(COSName.PAGES)
          .setInt(COSName.COUNT, count);
      assertThat(Pdfs.lines(sketch)).as("count %d", count).startsWith("Ada Winter");
    }
  }

  @Test
  void pagesBeyondTheLimitAreCut() throws Exception {
    PdfSketch sketch = cv();
    for (int i = 2; i <= 9; i++) {
      sketch.nextPage().text(72, 100, "On page " + i);
    }
    DocumentReader small =
        new DocumentReader(new Limits(1 << 20, 3, 100, 80, Duration.ofSeconds(9)));
    ReadDocument read = small.read(new ByteArrayInputStream(sketch.bytes()), "cv.pdf");
    assertThat(Pdfs.lines(read)).contains("On page 3").doesNotContain("On page 4");
    assertThat(Pdfs.codes(read)).containsExactly("pages-cut");
    assertThat(read.document().pages()).hasSize(3);
  }

  @Test
  void moreWorkThanTimeForIt() throws Exception {
    PdfSketch sketch = cv().raw("q Q ".repeat(3_000_000));
    DocumentReader hasty =
        new DocumentReader(new Limits(1 << 20, 3, 100, 80, Duration.ofMillis(1)));
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> hasty.read(new ByteArrayInputStream(sketch.bytes()), "cv.pdf"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }

  // Fonts

  @Test
  void aFontThatDoesNotSayWhatItsGlyphsAre() throws Exception {
    PdfSketch sketch = cv().unmapped().text(72, 200, "Miller in Neckar since the war");
    ReadDocument read = Pdfs.read(sketch);
    assertThat(Pdfs.lines(read)).contains("Ada Winter");
    assertThat(Pdfs.codes(read)).contains("garbled-text");
  }

  @Test
  void aFontProgramOfNoise() throws Exception {
    byte[] noise = new byte[2000];
    new Random(3).nextBytes(noise);
    byte[] pdf = cv().liberation().text(72, 200, "Пекарь").bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFontDescriptor font =
            document.getPage(0).getResources().getFont(name).getFontDescriptor();
        if (font != null && font.getFontFile2() != null) {
          try (OutputStream out = font.getFontFile2().createOutputStream()) {
            out.write(noise);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(Pdfs.lines(Pdfs.read(out.toByteArray())))
          .startsWith("Ada Winter")
          .contains("Пекарь");
    }
  }

  // Nothing is done but reading

  @Test
  void scriptsAndAddressesAreIgnored() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/a.png";
      PdfSketch sketch = cv().link(72, 90, 100, 14, address);
      PDDocument document = sketch.document();
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
      COSStream elsewhere = document.getDocument().createCOSStream();
      elsewhere.setItem(COSName.SUBTYPE, COSName.IMAGE);
      elsewhere.setString(COSName.F, address);
      COSDictionary objects = new COSDictionary();
      objects.setItem(COSName.getPDFName("Far"), elsewhere);
      sketch.page().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
      ReadDocument read = Pdfs.read(sketch.raw("q 9 0 0 9 9 9 cm /Far Do Q"));
      assertThat(Pdfs.lines(read)).startsWith("Ada Winter");
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  @Test
  void aPageOfManyBlanksIsReadToItsEnd() throws Exception {
    PdfSketch sketch = cv().raw(" ".repeat(17 << 20)).text(72, 300, "Baker of bread");
    assertThat(Pdfs.lines(Pdfs.read(sketch))).contains("Ada Winter", "Baker of bread");
  }
}
