package org.vitae.extract;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/** Where the names of a text end, each looked for once. For one text and one thread. */
final class NameEnds {
  /** A word in lower case after a name: then it was no name. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[ ](?!(?:(?:and|et|und|y|u|e|og|och|ve)[ ](?!\\p{Ll}{4})|(?:in|with)\\b|u\\.[ ]?a\\.|a[ ]\\p{Lu}{2}[\\p{Lu}’'-]{0,20},))\\p{Ll}");

  /** Further ends that are looked for once: of the marks behind a name, of a separator. */
  static final int AFTER_MARKS = NameForm.values().length;

  static final int AFTER_SEPARATOR = AFTER_MARKS + 1;

  private static final int KINDS = AFTER_SEPARATOR + 1;

  private final String text;
  private final Lexicon titleWords;

  /** For each kind, made at its first use, and each position: two more than the end, 0: unknown. */
  private final int[] @Nullable [] ends = new int[KINDS][];

  NameEnds(String text, Lexicon titleWords) {
    this.text = text;
    this.titleWords = titleWords;
  }

  String text() {
    return text;
  }

  /** Where a name of this form that starts at a position ends, or -1. */
  int end(NameForm form, int from) {
    return once(form.ordinal(), from, at -> find(form, at));
  }

  /** An end of some kind, looked for once. */
  int once(int kind, int from, IntUnaryOperator look) {
    int[] known = ends[kind];
    if (known == null) {
      known = new int[text.length() + 1];
      ends[kind] = known;
    }
    if (known[from] == 0) {
      known[from] = look.applyAsInt(from) + 2;
    }
    return known[from] - 2;
  }

  private int find(NameForm form, int from) {
    int end = form.end(text, from);
    return end > 0 && form.isProse() ? beforeTitleWord(from, end) : end;
  }

  /**
   * Where a name ends that a title or venue follows without punctuation, or -1 if it's no name at
   * all.
   */
  private int beforeTitleWord(int from, int end) {
    Optional<Hit> word = titleWords.firstIn(text.substring(from, end));
    if (word.isEmpty()) {
      return GOES_ON.matcher(text).region(end, text.length()).lookingAt() ? -1 : end;
    }
    String name = text.substring(from, from + word.get().span().start()).stripTrailing();
    return name.indexOf(' ') > 0 && name.indexOf(',') < 0 ? from + name.length() : -1;
  }
}
