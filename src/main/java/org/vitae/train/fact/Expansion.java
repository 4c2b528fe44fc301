package org.vitae.train.fact;

/** Expands a rule of a grammar. */
record Expansion(Grammar grammar, String variant, Dice dice) {
  private static final int DEEPEST = 20;

  String of(String key) {
    return rule(key, 0);
  }

  private String rule(String key, int depth) {
    String special = key + "." + variant;
    String known = !variant.isEmpty() && grammar.has(special) ? special : key;
    return fill(dice.oneOf(grammar.alternatives(known)), depth);
  }

  private String fill(String text, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("the grammar goes in circles at: " + text);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '«') {
        int end = text.indexOf('»', at);
        if (dice.chance(0.5)) {
          out.append(fill(text.substring(at + 1, end), depth + 1));
        }
        at = end;
      } else if (c == '{') {
        int end = text.indexOf('}', at);
        out.append(replaced(text.substring(at + 1, end), depth + 1));
        at = end;
      } else {
        out.append(c);
      }
      at++;
    }
    return out.toString();
  }

  private String replaced(String reference, int depth) {
    if (Character.isDigit(reference.charAt(0))) {
      int dash = reference.indexOf('-');
      int least = Integer.parseInt(reference.substring(0, dash));
      int most = Integer.parseInt(reference.substring(dash + 1));
      return Integer.toString(dice.between(least, most));
    }
    return reference.startsWith("^")
        ? Grammar.capital(rule(reference.substring(1), depth))
        : rule(reference, depth);
  }
}
