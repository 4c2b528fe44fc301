package org.vitae.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font without shapes whose glyphs, all of one width, stand for any characters: Chinese, icons,
 * ligatures.
 */
final class InventedFont extends SketchFont {
  private final List<String> glyphs = new ArrayList<>();
  private final COSStream toUnicode = new COSStream();
  private final float width;
  private final boolean mapped;
  private final PDFont font;

  /**
   * @param width of each glyph, in parts of the size
   * @param mapped whether the file says which characters the glyphs stand for
   */
  InventedFont(String name, float width, boolean mapped) {
    this.width = width;
    this.mapped = mapped;
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, name);
    cid.setInt(COSName.DW, Math.round(1000 * width));
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 4);
    cid.setItem(COSName.FONT_DESC, descriptor);
    COSDictionary type0 = new COSDictionary();
    type0.setItem(COSName.TYPE, COSName.FONT);
    type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
    type0.setName(COSName.BASE_FONT, name);
    type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    type0.setItem(COSName.DESCENDANT_FONTS, descendants);
    if (mapped) {
      type0.setItem(COSName.TO_UNICODE, toUnicode);
    }
    try {
      this.font = new PDType0Font(type0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  PDFont font() {
    return font;
  }

  @Override
  float width(String text) {
    return width * text.codePointCount(0, text.length());
  }

  @Override
  byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            glyph -> {
              if (!glyphs.contains(glyph)) {
                glyphs.add(glyph);
              }
              out.write(1);
              out.write(glyphs.indexOf(glyph));
            });
    return out.toByteArray();
  }

  @Override
  void finish() throws IOException {
    if (!mapped) {
      return;
    }
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Invented def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int i = 0; i < glyphs.size(); i++) {
      String characters = HexFormat.of().formatHex(glyphs.get(i).getBytes(UTF_16BE));
      map.append("1 beginbfchar <%04x> <%s> endbfchar\n".formatted(0x100 + i, characters));
    }
    map.append("endcmap end end\n");
    try (OutputStream out = toUnicode.createOutputStream()) {
      out.write(map.toString().getBytes(US_ASCII));
    }
  }
}
