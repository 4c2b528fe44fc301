package org.vitae.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A Type 3 font with the letters a–z and A–Z, each a box. */
final class DrawnFont {
  private DrawnFont() {}

  static SketchFont of(PDDocument document) {
    COSDictionary glyphs = new COSDictionary();
    COSArray differences = new COSArray();
    COSArray widths = new COSArray();
    differences.add(COSInteger.get('A'));
    for (char c = 'A'; c <= 'z'; c++) {
      String name = Character.isLetter(c) ? Character.toString(c) : ".notdef";
      differences.add(COSName.getPDFName(name));
      widths.add(COSInteger.get(500));
      glyphs.setItem(COSName.getPDFName(name), drawing(document));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 700));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, glyphs);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 'A');
    font.setInt(COSName.LAST_CHAR, 'z');
    font.setItem(COSName.WIDTHS, widths);
    return written(font);
  }

  private static SketchFont written(COSDictionary dictionary) {
    try {
      PDFont font = new PDType3Font(dictionary);
      return new SketchFont() {
        @Override
        PDFont font() {
          return font;
        }

        @Override
        byte[] encode(String text) {
          return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSStream drawing(PDDocument document) {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(
          "500 0 0 0 500 700 d1 50 0 400 700 re f"
              .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stream;
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }
}
