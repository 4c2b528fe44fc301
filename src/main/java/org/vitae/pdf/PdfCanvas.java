package org.vitae.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Writes a PDF: text, filled boxes and links at places in points, from the lower left corner. Fonts
 * are the standard ones and the one that comes with PDFBox, so that the file doesn't depend on the
 * machine's. Mutable, not thread-safe; close it.
 */
public final class PdfCanvas implements AutoCloseable {
  /** The families of fonts; {@link #BUNDLED} alone has letters beyond those of Western Europe. */
  public enum Family {
    SANS,
    SERIF,
    TYPEWRITER,
    BUNDLED
  }

  /**
   * How text is set.
   *
   * @param size in points
   * @param spacing added after each letter, in points
   */
  public record Type(Family family, boolean bold, boolean italic, double size, double spacing) {}

  private static final long FIXED_ID = 1;
  private static final double BOLD_STROKE = 0.03;

  private final PDDocument document = new PDDocument();
  private final PDRectangle format;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<PDPageContentStream> streams = new ArrayList<>();
  private final Map<FontName, PDFont> standard = new EnumMap<>(FontName.class);
  private final Map<String, Boolean> known = new HashMap<>();
  private final PDFont bundled;

  public PdfCanvas(double width, double height) {
    BundledFonts.install();
    this.format = new PDRectangle((float) width, (float) height);
    document.setDocumentId(FIXED_ID);
    try (InputStream in = FontMapper.class.getResourceAsStream(BundledFonts.FONT)) {
      if (in == null) {
        throw new IllegalStateException("PDFBox lacks its font " + BundledFonts.FONT);
      }
      this.bundled = PDType0Font.load(document, in, true);
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox's font can't be read", e);
    }
  }

  public int pages() {
    return pages.size();
  }

  private PDPageContentStream stream(int page) throws IOException {
    while (pages.size() <= page) {
      PDPage added = new PDPage(format);
      document.addPage(added);
      pages.add(added);
      // Not compressed: what a deflater makes of it depends on the machine's zlib.
      streams.add(
          new PDPageContentStream(
              document, added, PDPageContentStream.AppendMode.OVERWRITE, false));
    }
    return streams.get(page);
  }

  /** Whether a font has all letters of a text. */
  public boolean canWrite(Family family, String text) {
    return text.codePoints()
        .allMatch(
            c -> {
              String letter = Character.toString(c);
              return known.computeIfAbsent(family + letter, key -> encodes(family, letter));
            });
  }

  private boolean encodes(Family family, String letter) {
    try {
      return font(new Type(family, false, false, 1, 0)).encode(letter).length > 0;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** How wide a text is, in points. */
  public double width(String text, Type type) {
    try {
      return font(type).getStringWidth(text) / 1000 * type.size() + type.spacing() * text.length();
    } catch (IOException e) {
      throw new UncheckedIOException("a font can't be read", e);
    }
  }

  private PDFont font(Type type) {
    return type.family() == Family.BUNDLED
        ? bundled
        : standard.computeIfAbsent(name(type), PDType1Font::new);
  }

  private static FontName name(Type type) {
    String family =
        switch (type.family()) {
          case SERIF -> "TIMES";
          case TYPEWRITER -> "COURIER";
          default -> "HELVETICA";
        };
    String italic = type.family() == Family.SERIF ? "ITALIC" : "OBLIQUE";
    String plain = type.family() == Family.SERIF ? "TIMES_ROMAN" : family;
    return FontName.valueOf(
        type.bold()
            ? family + "_BOLD" + (type.italic() ? "_" + italic : "")
            : type.italic() ? family + "_" + italic : plain);
  }

  /** Writes text on a page, counted from 0, from a place on its base line. */
  public void text(int page, double x, double y, String text, Type type, int rgb) {
    try {
      PDPageContentStream out = stream(page);
      out.beginText();
      out.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
      out.setFont(font(type), (float) type.size());
      out.setCharacterSpacing((float) type.spacing());
      boolean drawnBold = type.bold() && type.family() == Family.BUNDLED;
      out.setRenderingMode(
          drawnBold
              ? org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.FILL_STROKE
              : org.apache.pdfbox.pdmodel.graphics.state.RenderingMode.FILL);
      if (drawnBold) {
        out.setLineWidth((float) (type.size() * BOLD_STROKE));
        out.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
      }
      out.newLineAtOffset((float) x, (float) y);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
  }

  /** Fills a box. */
  public void fill(int page, double x, double y, double width, double height, int rgb) {
    try {
      PDPageContentStream out = stream(page);
      out.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
      out.addRect((float) x, (float) y, (float) width, (float) height);
      out.fill();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
  }

  /** Makes a box lead to an address. */
  public void link(int page, double x, double y, double width, double height, String address) {
    try {
      stream(page);
      PDAnnotationLink link = new PDAnnotationLink();
      link.setRectangle(new PDRectangle((float) x, (float) y, (float) width, (float) height));
      link.setBorder(new org.apache.pdfbox.cos.COSArray());
      PDActionURI action = new PDActionURI();
      action.setURI(address);
      link.setAction(action);
      pages.get(page).getAnnotations().add(link);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
  }

  private static float part(int rgb, int shift) {
    return (rgb >> shift & 0xFF) / 255f;
  }

  /** The file; nothing can be written afterwards. */
  public byte[] bytes() {
    try {
      for (PDPageContentStream stream : streams) {
        stream.close();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written", e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be freed", e);
    }
  }
}
