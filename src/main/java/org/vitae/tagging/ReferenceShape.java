package org.vitae.tagging;

/** How a token looks, whatever it says. */
final class ReferenceShape {
  private ReferenceShape() {}

  static String of(String token) {
    char first = token.charAt(0);
    if (Character.isDigit(first)) {
      return token.startsWith("10.") && token.indexOf('/') > 0 ? "doi" : number(token);
    }
    if (!Character.isLetter(first)) {
      return token.equals("\n") ? "\\n" : token;
    }
    return token.indexOf("/") > 0 ? "url" : word(token);
  }

  private static String number(String token) {
    return switch (token.length()) {
      case 1, 2, 3 -> "d" + token.length();
      case 4 -> token.startsWith("19") || token.startsWith("20") ? "year" : "d4";
      default -> "d5";
    };
  }

  private static String word(String token) {
    boolean capital = Character.isUpperCase(token.charAt(0));
    int capitals = (int) token.chars().filter(Character::isUpperCase).count();
    int length = token.length();
    if (capitals == 0) {
      return Character.isLowerCase(token.charAt(0)) ? length < 4 ? "x" + length : "x" : "o";
    }
    if (capitals == length) {
      return length < 4 ? "X" + length : "X";
    }
    return capital && capitals == 1 ? length == 2 ? "Xx2" : "Xx" : "xX";
  }
}
