package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Face;

/** What a font looks like and what its codes stand for. For one document. */
final class FontLook {
  /** A code that the font gives no character for. */
  static final String UNKNOWN = "\ufffd";

  /** Any icon whose meaning isn't known: a character of the private use area. */
  private static final String ICON = "\uf000";

  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  /** Names of cuts; CM, EC, SF and LM are TeX's fonts, "Medi" is URW's name for bold. */
  private static final Pattern BOLD =
      Pattern.compile(
          "(?i:bold|black|heavy|extrab|demi)|[-,]?(?:Bd|Hv|Bla|Sbd)$|-Medi\\b|-Medi(?:Ital)?$"
              + "|(?i:^(?:cm|ec|sf|t1-?lm|lm)(?:ss|tt|r)?b[xo]?(?:ti|sl)?\\d)|(?i:^cmssbx|^sfsx|^ecsx)");

  private static final Pattern ITALIC =
      Pattern.compile(
          "(?i:italic|oblique|slanted|kursiv)|[-,]?(?:It|Ita|Obl|Ital)$|ReguItal|MediItal"
              + "|(?i:^(?:cm|ec|sf|lm)(?:ss|r|b|bx|m)?(?:ti|sl|i|si|it|itt)\\d|^(?:cm|sf|ec)mi\\d)");

  private static final Pattern SMALL_CAPS =
      Pattern.compile("(?i:csc|smallcaps|small-caps|caps\\d*$|[-_]sc$)|-Sc\\b");

  private static final Pattern ICONS =
      Pattern.compile(
          "(?i)awesome|fontello|icomoon|ionicon|material.?(?:icon|symbol)|glyphicon|academicons|bootstrap-icons|simpleicons|\\bicons?\\b");

  private static final int SYNTHETIC_BOLD_WEIGHT = 600;

  /** Most codes are smaller. */
  private static final int COMMON = 1024;

  private static final GlyphList GLYPHS = glyphs();

  private final PDFont font;
  private final @Nullable String[] common = new String[COMMON];
  private final Map<Integer, String> rare = new HashMap<>();
  private final Face face;
  private final boolean icons;
  private final boolean nameless;
  private final float scale;

  FontLook(PDFont font) {
    this.font = font;
    String name = SUBSET.matcher(font.getName() == null ? "" : font.getName()).replaceFirst("");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean bold = BOLD.matcher(name).find();
    boolean italic = ITALIC.matcher(name).find();
    if (descriptor != null) {
      bold |= descriptor.getFontWeight() >= SYNTHETIC_BOLD_WEIGHT || descriptor.isForceBold();
      italic |= descriptor.isItalic() || descriptor.getItalicAngle() < -3;
    }
    boolean smallCaps =
        SMALL_CAPS.matcher(name).find() || descriptor != null && descriptor.isSmallCap();
    this.face = new Face(name, bold, italic, smallCaps);
    this.nameless = isNameless(font);
    this.icons = ICONS.matcher(name).find();
    this.scale = scale(font);
  }

  private static GlyphList glyphs() {
    try (InputStream in =
        PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      return in == null
          ? GlyphList.getAdobeGlyphList()
          : new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      return GlyphList.getAdobeGlyphList();
    }
  }

  /** The size of a font with glyphs that are little pictures, in parts of what the file says. */
  private static float scale(PDFont font) {
    if (font instanceof PDType3Font type3 && type3.getFontBBox() != null) {
      float height = type3.getFontBBox().getHeight() * Math.abs(type3.getFontMatrix().getScaleY());
      return height > 0.2f && height < 5 || height == 0 ? 1 : height / 1.2f;
    }
    return 1;
  }

  Face face() {
    return face;
  }

  /** The size of text in parts of what the file says. */
  float scale() {
    return scale;
  }

  /** What a code stands for, or {@link #UNKNOWN}. */
  String text(int code) {
    if (code < 0 || code >= COMMON) {
      return rare.computeIfAbsent(code, this::read);
    }
    String text = common[code];
    if (text == null) {
      text = read(code);
      common[code] = text;
    }
    return text;
  }

  /** Numbers of glyphs of a font that isn't there: PDFBox would take another font's letters. */
  private static boolean isNameless(PDFont font) {
    return font instanceof PDType0Font
        && !font.isEmbedded()
        && !font.getCOSObject().containsKey(COSName.TO_UNICODE)
        && font.getCOSObject().getDictionaryObject(COSName.ENCODING) instanceof COSName encoding
        && encoding.getName().startsWith("Identity");
  }

  private String read(int code) {
    if (nameless) {
      return UNKNOWN;
    }
    String text = font.toUnicode(code, GLYPHS);
    if (icons) {
      return text != null && isPrivate(text) ? text : ICON;
    }
    if (text == null || text.isEmpty() || text.charAt(0) == 0) {
      text = fallback(code);
    }
    return text == null || Character.isISOControl(text.charAt(0)) && !text.isBlank()
        ? UNKNOWN
        : GlyphText.plain(text);
  }

  /** Many old programs use codes that are characters already. */
  private @Nullable String fallback(int code) {
    if (!(font instanceof PDSimpleFont simple) || font instanceof PDType3Font) {
      return null;
    }
    String name = simple.getEncoding() == null ? null : simple.getEncoding().getName(code);
    boolean named = name != null && !name.equals(".notdef");
    return !named && code >= ' ' && code < 0x7f ? Character.toString((char) code) : null;
  }

  private static boolean isPrivate(String text) {
    int c = text.codePointAt(0);
    return c >= 0xe000 && c <= 0xf8ff || c >= 0xf0000;
  }
}
