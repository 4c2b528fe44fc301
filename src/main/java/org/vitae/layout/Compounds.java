package org.vitae.layout;

import java.util.Locale;
import java.util.Set;

/** Hyphens at line ends that belong to a word: "multi-" and "agent". */
final class Compounds {
  /**
   * First parts that are mostly written with a hyphen, and rarely end a syllable of a longer word.
   */
  private static final Set<String> FIRST =
      Set.of(
          "self",
          "well",
          "non",
          "multi",
          "cross",
          "high",
          "low",
          "real",
          "full",
          "long",
          "short",
          "large",
          "small",
          "state",
          "open",
          "time",
          "data",
          "user",
          "end",
          "first",
          "second",
          "third",
          "test",
          "cost",
          "resource",
          "task",
          "fine",
          "coarse",
          "decision",
          "problem",
          "client",
          "customer",
          "industry",
          "object",
          "event",
          "model",
          "deep",
          "peer",
          "part",
          "post",
          "semi",
          "pre",
          "anti",
          "day",
          "year",
          "best",
          "award",
          "privacy",
          "energy");

  private Compounds() {}

  /** Whether the hyphen before a newline is kept. */
  static boolean isKept(String raw, int newline) {
    int start = newline - 1;
    while (start > 0 && Character.isLetter(raw.charAt(start - 1))) {
      start--;
    }
    boolean further = start > 0 && raw.charAt(start - 1) == '-';
    return further || FIRST.contains(raw.substring(start, newline - 1).toLowerCase(Locale.ROOT));
  }
}
