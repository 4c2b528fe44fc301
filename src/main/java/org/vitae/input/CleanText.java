package org.vitae.input;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;

/**
 * Text with one kind of line end and without characters that no reader sees.
 *
 * @param text its lines end in {@code \n}; a form feed still starts a page
 * @param replaced how many characters were dropped or replaced that don't belong into a text
 */
record CleanText(String text, int replaced) {

  static CleanText of(CharSequence source) {
    String text = source.toString();
    if (isClean(text)) {
      return new CleanText(text, 0);
    }
    Cleaner cleaner = new Cleaner(text);
    String clean = cleaner.run();
    if (!Normalizer.isNormalized(clean, Normalizer.Form.NFC)) {
      clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
    }
    return new CleanText(clean, cleaner.replaced);
  }

  boolean isBlank() {
    return text.codePoints().allMatch(c -> CellText.isSpace(c) || Glyphs.isPicture(c));
  }

  List<Diagnostic> diagnostics() {
    return replaced == 0
        ? List.of()
        : List.of(
            Diagnostic.warning(
                "characters-replaced",
                "%,d character(s) that are no text (NULs, control characters, broken or invisible ones) were dropped or replaced."
                    .formatted(replaced)));
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\f' : c > '~' && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** One pass over a text. */
  private static final class Cleaner {
    private final String text;
    private final StringBuilder out;
    private int replaced;

    Cleaner(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    String run() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
          i += surrogate(c, i);
        } else if (c < ' ' || c >= '\u007f' && c < '\u00a0') {
          control(c, i);
        } else if (c < '\u00ad') {
          out.append(c);
        } else {
          rare(c, i);
        }
      }
      return out.toString();
    }

    private int surrogate(char c, int i) {
      if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(i + 1))) {
        out.append(c).append(at(i + 1));
        return 1;
      }
      replace("\ufffd");
      return 0;
    }

    private void control(char c, int i) {
      switch (c) {
        case '\n', '\t', '\f' -> out.append(c);
        case '\r' -> {
          if (at(i + 1) != '\n') {
            out.append('\n');
          }
        }
        case '\u000b', '\u0085' -> out.append('\n');
        // Word's cell mark and its hyphen that doesn't break, as its text export leaves them.
        case '\u0007' -> replace("\t");
        case '\u001e' -> replace("-");
        default -> replace(c < '\u0080' ? "" : windows(c));
      }
    }

    /** What a control character is in windows-1252, as which a byte was meant that became one. */
    private static String windows(char c) {
      String meant = new String(new byte[] {(byte) c}, Charset.forName("windows-1252"));
      return meant.charAt(0) == '\ufffd' || meant.charAt(0) == c ? "" : meant;
    }

    private void rare(char c, int i) {
      switch (c) {
        case '\u2028', '\u2029' -> out.append('\n');
        case '\u00ad' -> {
          // At the end of a line it says that the word goes on.
          if (at(i + 1) == '\n' || at(i + 1) == '\r') {
            out.append(c);
          }
        }
        case '\u200c', '\u200d' -> {
          if (joinsPicturesOrLetters(i)) {
            out.append(c);
          } else {
            replace("");
          }
        }
        case '\u200b', '\u200e', '\u200f', '\u2060', '\u061c' -> replace("");
        case '\ufeff' -> {
          if (i > 0) {
            replace("");
          }
        }
        default -> letter(c);
      }
    }

    private void letter(char c) {
      if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c >= '\ufffe') {
        replace("");
      } else if (c >= '\ufb00' && c <= '\ufb06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else {
        out.append(c);
      }
    }

    /** Joiners have a meaning inside emoji and inside words of the scripts that need them. */
    private boolean joinsPicturesOrLetters(int i) {
      return i > 0 && text.charAt(i - 1) >= '\u0600' && at(i + 1) >= '\u0600';
    }

    private void replace(String by) {
      out.append(by);
      replaced++;
    }

    private char at(int i) {
      return i < text.length() ? text.charAt(i) : '\0';
    }
  }
}
