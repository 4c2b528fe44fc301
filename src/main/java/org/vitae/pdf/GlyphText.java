package org.vitae.pdf;

import java.text.Normalizer;

/** The characters of a glyph as they are typed. */
final class GlyphText {
  /**
   * Radicals that some fonts give for the characters of the same look, where compatibility
   * decomposition has none (Unicode's EquivalentUnifiedIdeograph).
   */
  private static final String RADICALS =
      "\u2e81\u2e8e\u2e92\u2e93\u2e9d\u2ea0\u2ea9\u2eac\u2ec1\u2ec4\u2ec5\u2ec6"
          + "\u2ec9\u2ecb\u2ed1\u2ed3\u2ed4\u2ed8\u2ed9\u2eda\u2edb\u2edc\u2edd\u2ee2"
          + "\u2ee3\u2ee4\u2ee5\u2ee6\u2ee7\u2ee8\u2ee9\u2eeb\u2eec\u2eed\u2eee\u2eef"
          + "\u2ef0";

  private static final String IDEOGRAPHS = "厂兀巳幺月民王示虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄斉齐歯齿竜龙";

  private GlyphText() {}

  /** Ligatures and presentation forms resolved, blanks of all kinds one blank. */
  static String plain(String text) {
    char c = text.charAt(0);
    if (c < 0x80) {
      return text;
    }
    if (c == '\u00a0' || c == '\u202f' || c == '\u2007' || c >= '\u2000' && c <= '\u200a') {
      return " ";
    }
    if (c == '\u00ad' || c == '\u2010' || c == '\u2011') {
      return "-";
    }
    if (c == '\u200b' || c == '\ufeff') {
      return " ";
    }
    int ideograph = c >= '\u2e80' && c <= '\u2eff' ? RADICALS.indexOf(c) : -1;
    if (ideograph >= 0 && text.length() == 1) {
      return String.valueOf(IDEOGRAPHS.charAt(ideograph));
    }
    boolean presentation = c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c < '\ufeff';
    boolean radical = c >= '\u2e80' && c <= '\u2fd5';
    return presentation || radical ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
