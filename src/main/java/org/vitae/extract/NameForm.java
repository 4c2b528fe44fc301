package org.vitae.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which author lists print a name. */
enum NameForm {
  /** {@code Surname, I. I.} */
  INVERTED_INITIALS(
      NameForm.FAMILY
          + NameForm.SUFFIX
          + ",[ ]?"
          + NameForm.INITIALS
          + NameForm.BEHIND
          + NameForm.SUFFIX,
      2.0),
  /** {@code I. I. Surname} */
  INITIALS_FIRST(
      NameForm.DOTTED_BEFORE
          + "[ ]?(?:"
          + NameForm.CAP
          + "[ ])?"
          + NameForm.FAMILY
          + NameForm.SUFFIX,
      2.0),
  /** {@code Surname II} or {@code Surname I. I.} */
  SURNAME_INITIALS(
      NameForm.FAMILY
          + "[ ](?:"
          + NameForm.DOTTED
          + "|"
          + NameForm.BARE
          + ")"
          + NameForm.BEHIND
          + NameForm.SUFFIX,
      1.5),
  /** {@code I Surname}, as search engines print it */
  BARE_INITIALS_FIRST(
      "\\p{Lu}{1,3}(?:-\\p{Lu})?[ ](?:" + NameForm.PARTICLE + "[ ]){0,3}" + NameForm.CAP, 1.0),
  /** {@code Surname, Given I.} */
  INVERTED_FULL(
      "(?:"
          + NameForm.PARTICLE
          + "[ ]){0,3}"
          + NameForm.CAP
          + "(?:[ ]"
          + NameForm.CAP
          + "(?=,[ ]?"
          + NameForm.CAP
          + "[ ]?[/;(]))?"
          + NameForm.SUFFIX
          + ",[ ]?"
          + NameForm.CAP
          + "(?:[ ]"
          + NameForm.CAP
          + "){0,2}(?:[ ](?:"
          + NameForm.DOTTED
          + "|"
          + NameForm.LETTER
          + "(?=[ ]?[,;:/(]|[ ](?:and|et|und)[ ])))?"
          + NameForm.BEHIND
          + NameForm.SUFFIX,
      1.0),
  /** {@code Given I. Surname} */
  FULL(
      "(?:(?:"
          + NameForm.CAP
          + "|"
          + NameForm.DOTTED
          + "|[B-HJ-Z](?=[ ])|\\p{Lu}[ ]\\p{Lu}(?=[ ]))(?:[ ](?:"
          + NameForm.CAP
          + "|"
          + NameForm.DOTTED_BEFORE
          + "|"
          + NameForm.LETTER
          + "|"
          + NameForm.PARTICLE
          + ")){0,3}[ ]?(?<=[ .])"
          + NameForm.CAP
          + NameForm.SUFFIX
          + "|\\p{IsHan}{2,4})",
      1.0);

  private static final String LETTERS = "[\\p{L}\\p{M}]";

  /** What an accent or ligature becomes in the text of some PDFs: {@code Brandst¨ adt}. */
  private static final String SPACING_ACCENT = "(?:[ ]?[¨´ˇ˜˙¸↵·][ ]?(?=\\p{Ll}))";

  /**
   * A capitalised word of at least two letters: {@code Smith}, {@code O'Neill}, {@code Xiao-Ping},
   * {@code al-Bahrani}.
   */
  static final String CAP =
      "(?:(?:[dDlL]|[aA]l|[eE]l)['’\\-])?(?!(?:\\p{Lu}-){1,3}\\p{Lu}(?!\\p{L})|[JS]r(?!\\p{L})|(?:AND|ET|UND)["
          + " ])\\p{Lu}(?=[\\p{L}\\p{M}'’¨´ˇ˜˙¸])"
          + LETTERS
          + "*+(?:(?:['’‘\\-‐‑]|"
          + SPACING_ACCENT
          + ")"
          + LETTERS
          + "++)*+";

  static final String PARTICLE =
      "(?:[vV]an|[vV]on|[dD]e|[dD]er|[dD]en|[dD]el|[dD]ella|[dD]i|[dD]a|[dD]os|[dD]u|[lL]a|[lL]e|[tT]er|[tT]en|[eE]l|[aA]l|zu|zur|af|bin|ben|do|[sS]t\\.?|['’]t|V[AO]N|D[EIAOU]|D[EO][RNLS]|DELLA|DOS|L[AE]|TE[RN]|[EA]L|BIN|BEN)(?![\\p{L}.])";
  static final String FAMILY = "(?:" + PARTICLE + "[ ]){0,3}" + CAP + "(?:[ ]" + CAP + ")?";

  /** A particle behind the given names, as libraries print it: {@code Doorn, Timur van}. */
  static final String BEHIND =
      "(?:(?:[ ](?:van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|zur|af)(?!\\p{L})){1,3}+(?=[ ]?[,;:.&(*]|[ ](?:and|et|und|\\d{4}|\\()|$))?";

  static final String SUFFIX = "(?:,?[ ](?:Jr\\.?|Sr\\.?|II|III|IV)(?![\\p{L}.]))?";
  static final String LETTER = "\\p{Lu}(?![\\p{L}\\p{M}'’.])";
  private static final String DOT =
      "(?:\\p{Lu}\\p{M}*+|Ch|Yu|Ya|Th|Ph|Zh|Sh|Chr|St|Wm|Gy|Sz|Cs)\\.";
  private static final String SURE_DOT =
      "(?:\\p{Lu}\\p{M}*+\\.|(?:Ch|Yu|Ya|Th|Ph|Zh|Sh|Chr|St|Wm|Gy|Sz|Cs)\\.(?=(?:["
          + " ]?\\p{Lu}\\.){0,2}[ ]?"
          + CAP
          + "(?:[,;:(*\\n]|[ ](?:and|&|et|und)[ ]\\p{Lu})))";

  private static final String DASH = "(?:[ ]?[-‐–][ ]?|[ ])?";
  static final String DOTTED = "(?>" + DOT + "(?:" + DASH + DOT + "){0,4})";

  /** Initials before a surname; "Yu." may also be a surname itself, and end the list. */
  static final String DOTTED_BEFORE =
      "(?>" + NameForm.SURE_DOT + "(?:" + DASH + NameForm.SURE_DOT + "){0,4})";

  static final String BARE =
      "\\p{Lu}{1,3}(?:-\\p{Lu}{1,2})?(?![\\p{L}\\p{M}'’-])(?:\\.(?=[ ]?[,;&]|[ ](?:and|et|und)[ ]))?";
  private static final String INITIAL = "(?:" + DOT + "|\\p{Lu}(?:-\\p{Lu}\\.)|" + LETTER + ")";

  /** Initials; the last without its full stop only where the name ends for certain. */
  static final String INITIALS =
      "(?:"
          + INITIAL
          + "(?:"
          + DASH
          + INITIAL
          + "){0,4}|\\p{Lu}{2,3}|\\p{Lu}{1,2}-\\p{Lu}{1,3})(?:(?<=\\.)|(?=[ ]?[,;&(.:*†‡§∗/\\n]|[ ](?:and|et|und|y)[ ]|[ ]?$))";

  private final Pattern pattern;
  private final double weight;

  NameForm(String pattern, double weight) {
    this.pattern = Pattern.compile("(?<![\\p{L}\\p{M}])" + pattern + "(?![\\p{Ll}\\p{M}])");
    this.weight = weight;
  }

  /** How much a name of this form speaks for a list of names. */
  double weight() {
    return weight;
  }

  /** Whether other capitalised words can look like it. */
  boolean isProse() {
    return this != INVERTED_INITIALS && this != SURNAME_INITIALS;
  }

  /** Where the name that starts at a position ends, or -1. */
  int end(String text, int from) {
    if (from >= text.length() || !NameLook.mayBegin(text, from) || !hasSign(text, from)) {
      return -1;
    }
    int plain = PlainName.end(this, text, from);
    return plain > 0 ? plain : matched(text, from);
  }

  /** As {@link #end}, by the expression alone. */
  int matched(String text, int from) {
    Matcher m = pattern.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.end() : -1;
  }

  /** Whether the comma or full stop is near that names of this form have. */
  boolean hasSign(String text, int from) {
    return switch (this) {
      case INVERTED_INITIALS -> NameLook.isInverted(text, from, true);
      case INVERTED_FULL -> NameLook.isInverted(text, from, false);
      case INITIALS_FIRST -> NameLook.isDotted(text, from);
      case BARE_INITIALS_FIRST -> NameLook.isShortCapitals(text, from);
      case SURNAME_INITIALS -> NameLook.isSurnameFirst(text, from);
      case FULL -> NameLook.isFull(text, from);
    };
  }

  /** No name is longer; keeps matching linear on hostile text. */
  static final int LONGEST = 80;
}
