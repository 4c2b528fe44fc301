package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A font that a {@link PdfSketch} writes with. For one sketch. */
public abstract class SketchFont {
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  abstract PDFont font();

  abstract byte[] encode(String text) throws IOException;

  /** Of a text of size 1. */
  float width(String text) throws IOException {
    return font().getStringWidth(text) / 1000;
  }

  /** Called before the sketch is saved. */
  void finish() throws IOException {}

  /** One of the fonts that every viewer has, for Western European texts. */
  public static SketchFont standard(FontName name) {
    return of(new PDType1Font(name));
  }

  /** A font for Latin, Greek, Cyrillic and Hebrew, embedded. */
  static SketchFont liberation(PDDocument document) {
    try (InputStream in = PDFont.class.getResourceAsStream(LIBERATION)) {
      return of(PDType0Font.load(document, in, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font that a test has made. */
  static SketchFont of(PDFont font) {
    return new SketchFont() {
      @Override
      PDFont font() {
        return font;
      }

      @Override
      byte[] encode(String text) throws IOException {
        if (font.willBeSubset()) {
          text.codePoints().forEach(font::addToSubset);
        }
        return font.encode(text);
      }

      @Override
      void finish() throws IOException {
        if (font.willBeSubset()) {
          font.subset();
        }
      }
    };
  }
}
