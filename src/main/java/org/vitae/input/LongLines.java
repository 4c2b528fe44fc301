package org.vitae.input;

import org.vitae.diagnostic.Diagnostic;
import org.vitae.text.Normalizer;

/** Breaks lines that are longer than {@link Limits#lineLength()} at white space. */
final class LongLines {
  private LongLines() {}

  /**
   * The text with a newline at least every so many characters; the same object if it has no long
   * line.
   */
  static String wrap(String text, int length) {
    if (longest(text) <= length) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + text.length() / length + 1);
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      while (end - from > length) {
        int at = breakAt(text, from, length);
        out.append(text, from, at).append('\n');
        from = at;
      }
      out.append(text, from, end);
      if (newline >= 0) {
        out.append('\n');
      }
      from = end + 1;
    }
    return out.toString();
  }

  /**
   * Where a stretch of text that starts at {@code from} is broken: after the last white space in
   * its first {@code length} characters, or at that length, never inside a surrogate pair.
   */
  static int breakAt(String text, int from, int length) {
    int latest = from + length;
    int earliest = from + length / 2;
    for (int i = latest; i > earliest; i--) {
      if (Normalizer.isSpace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }

  private static int longest(String text) {
    int longest = 0;
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      longest = Math.max(longest, end - from);
      from = end + 1;
    }
    return longest;
  }

  static int count(String text, int length) {
    int count = 0;
    int from = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int end = newline < 0 ? text.length() : newline;
      if (end - from > length) {
        count++;
      }
      from = end + 1;
    }
    return count;
  }

  static Diagnostic broken(int count, Limits limits) {
    return Diagnostic.warning(
        "line-broken",
        "%,d line(s) longer than %,d characters were broken at white space. Raise Limits.lineLength to keep them whole."
            .formatted(count, limits.lineLength()));
  }
}
