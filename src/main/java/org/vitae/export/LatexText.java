package org.vitae.export;

/**
 * Text as the value of a field in braces: whoever reads it as LaTeX gets the same text. Letters of
 * all scripts stay.
 */
final class LatexText {
  private LatexText() {}

  static String escape(String text) {
    return escape(text, isBalanced(text));
  }

  /**
   * @param balanced whether the braces of the field that the text is a part of have partners
   */
  static String escape(String text, boolean balanced) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = i > 0 && text.charAt(i - 1) == c;
      switch (c) {
        case '#', '$', '%', '&', '_' -> out.append('\\').append(c);
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append(balanced ? "\\{" : "\\textbraceleft{}");
        case '}' -> out.append(balanced ? "\\}" : "\\textbraceright{}");
        // Two of them are a dash or a quotation mark.
        case '-', '\'', '`' -> out.append(again ? "{}" : "").append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Whether each brace has its partner. BibTeX counts escaped braces, too: one without a partner
   * would take the rest of the file into the field.
   */
  static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open == 0;
  }

  /** For fields that are no LaTeX (links and DOIs): what can't stand in braces is encoded. */
  static String verbatim(String link) {
    StringBuilder out = new StringBuilder(link.length());
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      switch (c) {
        case '{' -> out.append("%7B");
        case '}' -> out.append("%7D");
        case '\\' -> out.append("%5C");
        case ' ' -> out.append("%20");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
