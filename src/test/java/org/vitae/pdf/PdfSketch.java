package org.vitae.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Draws PDFs for tests. Positions are in points from the top left corner of the page, texts stand
 * on their baseline. Starts with one page of A4 and Helvetica of 10 points in black.
 */
public final class PdfSketch {
  public static final int WHITE = 0xffffff;

  private record Sheet(PDPage page, StringBuilder content) {}

  private final PDDocument document = new PDDocument();
  private final Map<FontName, SketchFont> standard = new LinkedHashMap<>();
  private final List<SketchFont> others = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, PDComplexFileSpecification> attached = new LinkedHashMap<>();
  private SketchFont font;
  private float size = 10;
  private int mode;
  private int color;
  private byte[] saved;

  public PdfSketch() {
    this(595, 842);
  }

  public PdfSketch(float width, float height) {
    font = standardFont(FontName.HELVETICA);
    page(width, height);
  }

  /** The document, for what a sketch has no word for. */
  public PDDocument document() {
    return document;
  }

  public PDPage page() {
    return sheet().page;
  }

  private Sheet sheet() {
    return sheets.get(sheets.size() - 1);
  }

  /** Goes on on a new page of A4. */
  public PdfSketch nextPage() {
    return page(595, 842);
  }

  private PdfSketch page(float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    page.setResources(new PDResources());
    document.addPage(page);
    sheets.add(new Sheet(page, new StringBuilder()));
    return this;
  }

  /** The page is shown turned clockwise. */
  public PdfSketch rotate(int degrees) {
    page().setRotation(degrees);
    return this;
  }

  // What texts look like

  public PdfSketch regular() {
    return font(FontName.HELVETICA);
  }

  public PdfSketch bold() {
    return font(FontName.HELVETICA_BOLD);
  }

  public PdfSketch font(FontName name) {
    return font(standardFont(name));
  }

  private SketchFont standardFont(FontName name) {
    return standard.computeIfAbsent(name, SketchFont::standard);
  }

  public PdfSketch font(SketchFont newFont) {
    font = newFont;
    others.add(newFont);
    return this;
  }

  public PdfSketch liberation() {
    return font(SketchFont.liberation(document));
  }

  /** Any characters, each of this width in parts of the size. */
  public PdfSketch invented(String name, float width) {
    return font(new InventedFont(name, width, true));
  }

  /** Glyphs of which the file doesn't say what they are. */
  public PdfSketch unmapped() {
    return font(new InventedFont("ABCDEF+Nameless", 0.5f, false));
  }

  /** A font whose glyphs are little drawings. */
  public PdfSketch typeThree() {
    return font(DrawnFont.of(document));
  }

  public PdfSketch size(float points) {
    size = points;
    return this;
  }

  /** As {@code 0xRRGGBB}. */
  public PdfSketch color(int rgb) {
    color = rgb;
    return this;
  }

  /** The render mode of texts: 0 filled, 2 filled and stroked, 3 invisible. */
  public PdfSketch mode(int renderMode) {
    mode = renderMode;
    return this;
  }

  // Texts

  public PdfSketch text(float x, float y, String text) {
    return text(1, 0, x, y, text);
  }

  /** Several lines one below the other. */
  public PdfSketch lines(float x, float y, float leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(x, y + i * leading, lines[i]);
    }
    return this;
  }

  /** Text that ends at {@code right}. */
  public PdfSketch right(float right, float y, String text) {
    return text(right - width(text), y, text);
  }

  /** Text that runs upwards. */
  public PdfSketch upwards(float x, float y, String text) {
    return text(0, 1, x, y, text);
  }

  /** Text that runs downwards. */
  public PdfSketch downwards(float x, float y, String text) {
    return text(0, -1, x, y, text);
  }

  public float width(String text) {
    try {
      return size * font.width(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PdfSketch text(float cos, float sin, float x, float y, String text) {
    try {
      String name = page().getResources().add(font.font()).getName();
      raw("q %s rg BT /%s %s Tf %d Tr", color(), name, number(size), mode);
      raw(
          "%s %s %s %s %s Tm <%s> Tj ET Q",
          number(cos),
          number(sin),
          number(-sin),
          number(cos),
          point(x, y),
          HexFormat.of().formatHex(font.encode(text)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Areas

  /** A filled rectangle in the colour that was set last. */
  public PdfSketch rectangle(float x, float y, float width, float height) {
    return raw("q %s rg %s re f Q", color(), box(x, y, width, height));
  }

  /** A picture of one colour. */
  public PdfSketch picture(float x, float y, float width, float height) {
    BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, color);
    try {
      String name = name(LosslessFactory.createFromImage(document, image));
      return raw(
          "q %s 0 0 %s %s cm /%s Do Q", number(width), number(height), point(x, y + height), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name(PDXObject object) {
    return page().getResources().add(object, "X").getName();
  }

  public PdfSketch link(float x, float y, float width, float height, String address) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(x, top() - y - height, width, height));
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    link.setAction(action);
    try {
      List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> all =
          new ArrayList<>(page().getAnnotations());
      all.add(link);
      page().setAnnotations(all);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // States

  /** How opaque all that follows is, until {@link #restore}. */
  public PdfSketch alpha(float alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(alpha);
    return raw("q /%s gs", page().getResources().add(state).getName());
  }

  /** All that follows is seen only in this box, until {@link #restore}. */
  public PdfSketch clip(float x, float y, float width, float height) {
    return raw("q %s re W n", box(x, y, width, height));
  }

  public PdfSketch restore() {
    return raw("Q");
  }

  /** A layer that ends with {@link #endLayer}. */
  public PdfSketch layer(String name, boolean shown) {
    PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
    if (layers == null) {
      layers = new PDOptionalContentProperties();
      document.getDocumentCatalog().setOCProperties(layers);
      document.setVersion(1.5f);
    }
    PDOptionalContentGroup group = new PDOptionalContentGroup(name);
    layers.addGroup(group);
    layers.setGroupEnabled(group, shown);
    COSName property = page().getResources().add(group);
    return raw("/OC /%s BDC", property.getName());
  }

  public PdfSketch endLayer() {
    return raw("EMC");
  }

  /** Operators as they are. */
  public PdfSketch raw(String format, Object... values) {
    sheet().content.append(format.formatted(values)).append('\n');
    return this;
  }

  // The file

  /** A file inside the document. */
  public PdfSketch attach(String name, byte[] bytes) {
    try {
      PDEmbeddedFile file =
          new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(name);
      specification.setEmbeddedFile(file);
      attached.put(name, specification);
      PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
      files.setNames(attached);
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(files);
      document.getDocumentCatalog().setNames(names);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the sketch. */
  public byte[] bytes() {
    if (saved == null) {
      saved = save();
    }
    return saved;
  }

  private byte[] save() {
    try (document) {
      for (Sheet sheet : sheets) {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(sheet.content.toString().getBytes(ISO_8859_1));
        }
        sheet.page.setContents(stream);
      }
      for (SketchFont each : others) {
        each.finish();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private float top() {
    return page().getMediaBox().getHeight();
  }

  private String point(float x, float y) {
    return number(x) + " " + number(top() - y);
  }

  private String box(float x, float y, float width, float height) {
    return point(x, y + height) + " " + number(width) + " " + number(height);
  }

  private String color() {
    return number((color >> 16 & 255) / 255f)
        + " "
        + number((color >> 8 & 255) / 255f)
        + " "
        + number((color & 255) / 255f);
  }

  static String number(float value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
