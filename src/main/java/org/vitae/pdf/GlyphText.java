package org.vitae.pdf;

import java.text.Normalizer;

/** The characters of a glyph as they are typed. */
final class GlyphText {
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
    boolean presentation = c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c < '\ufeff';
    boolean radical = c >= '\u2e80' && c <= '\u2fd5';
    return presentation || radical ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
