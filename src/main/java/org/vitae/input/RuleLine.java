package org.vitae.input;

/** A line that is drawn: dashes, equals signs, stars. */
final class RuleLine {
  private static final String SIGNS =
      "-=_*~#\u2500\u2501\u2550\u2014\u2013\u2013\u2015\u23af\u00af\u2581\u2584\u2588\u00b7.\u2022\u2e3a\u2e3b\u2212+";

  private static final int SHORTEST = 3;

  private RuleLine() {}

  static boolean is(String line) {
    if (line.isEmpty() || SIGNS.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    int count = 0;
    char sign = line.charAt(0);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == sign) {
        count++;
      } else if (c != ' ' && c != '\t' && c != '\u00a0') {
        return false;
      }
    }
    return count >= SHORTEST || sign > 0x2014 && count > 0 && sign != '\u2022' && sign != '\u2212';
  }

  /** The level of a heading that is underlined so, 0 if it is no underline. */
  static int level(String rule) {
    if (rule.indexOf(' ') >= 0 || rule.indexOf('\u00a0') >= 0) {
      return 0;
    }
    return switch (rule.charAt(0)) {
      case '=', '\u2550' -> 1;
      case '-', '~', '\u2500', '\u2501' -> 2;
      default -> 0;
    };
  }
}
