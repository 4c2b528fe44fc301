package org.vitae.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.junit.jupiter.api.Test;

class LeanFontsTest {
  private static final String HEAD =
      """
      %!PS-AdobeFont-1.0: Example
      11 dict begin
      /FontName /Example def
      /FontMatrix [0.001 0 0 0.001 0 0] readonly def
      /Encoding 256 array
      0 1 255 {1 index exch /.notdef put} for
      dup 65 /alpha put
      readonly def
      /FontBBox {0 0 1000 1000} readonly def
      currentdict end
      currentfile eexec
      """;

  private static final String GARBAGE = "these are no outlines at all";

  @Test
  void theEncodingIsReadWithoutTheOutlines() throws IOException {
    COSDictionary font = font(HEAD, GARBAGE);
    new LeanFonts().getFont(indirect(font));
    PDType1Font read = (PDType1Font) PDFontFactory.createFont(font);
    assertThat(read.isDamaged()).isFalse();
    assertThat(read.isEmbedded()).isTrue();
    assertThat(read.toUnicode(65)).isEqualTo("α");
    assertThat(read.getWidth(65)).isEqualTo(640);
  }

  @Test
  void aFontWithoutWidthsKeepsItsOutlines() throws IOException {
    COSDictionary font = font(HEAD, GARBAGE);
    font.removeItem(COSName.WIDTHS);
    new LeanFonts().getFont(indirect(font));
    assertThat(program(font)).isEqualTo(HEAD + GARBAGE);
  }

  @Test
  void aProgramWhoseHeadHasNoEndIsLeftToPdfBox() throws IOException {
    COSDictionary font = font(HEAD.replace("eexec", "begin"), GARBAGE);
    new LeanFonts().getFont(indirect(font));
    assertThat(program(font)).endsWith(GARBAGE);
  }

  private static COSObject indirect(COSDictionary font) {
    return new COSObject(font, new COSObjectKey(1, 0));
  }

  private static String program(COSDictionary font) throws IOException {
    COSStream program = font.getCOSDictionary(COSName.FONT_DESC).getCOSStream(COSName.FONT_FILE);
    return new String(program.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private static COSDictionary font(String head, String outlines) throws IOException {
    COSStream program = new COSStream();
    try (OutputStream out = program.createOutputStream()) {
      out.write((head + outlines).getBytes(StandardCharsets.ISO_8859_1));
    }
    program.setInt(COSName.LENGTH1, head.length());
    program.setInt(COSName.LENGTH2, outlines.length());
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setInt(COSName.FLAGS, 4);
    descriptor.setItem(COSName.FONT_FILE, program);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setName(COSName.BASE_FONT, "Example");
    font.setInt(COSName.FIRST_CHAR, 65);
    font.setInt(COSName.LAST_CHAR, 65);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(640));
    font.setItem(COSName.WIDTHS, widths);
    font.setItem(COSName.FONT_DESC, descriptor);
    return font;
  }
}
