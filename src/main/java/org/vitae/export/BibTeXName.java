package org.vitae.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in the form that BibTeX divides as they are meant: {@code von Last, Jr, First}. */
final class BibTeXName {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** Words with a meaning between names. */
  private static final Set<String> RESERVED = Set.of("and", "others");

  private BibTeXName() {}

  static String of(AuthorName name) {
    if (name.group() || name.given().isEmpty() && name.family().indexOf(' ') >= 0) {
      return "{" + LatexText.escape(name.family()) + "}";
    }
    StringBuilder out = new StringBuilder();
    if (!name.particle().isEmpty()) {
      out.append(LatexText.escape(name.particle())).append(' ');
    }
    out.append(whole(name.family(), true));
    if (!name.suffix().isEmpty()) {
      out.append(", ").append(LatexText.escape(name.suffix()));
    }
    return name.given().isEmpty()
        ? out.toString()
        : out.append(", ").append(whole(name.given(), false)).toString();
  }

  /** In braces where BibTeX would divide it, or take a word for a particle. */
  private static String whole(String text, boolean family) {
    boolean divided =
        text.indexOf(',') >= 0
            || BLANK
                .splitAsStream(text)
                .anyMatch(w -> RESERVED.contains(w.toLowerCase(Locale.ROOT)))
            || family && BLANK.splitAsStream(text).anyMatch(BibTeXName::isSmall);
    String latex = LatexText.escape(text);
    return divided ? "{" + latex + "}" : latex;
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
