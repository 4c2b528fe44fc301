package org.vitae.extract;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only at positions where it may begin, which is many times faster than trying
 * all its alternatives everywhere. It finds what {@link Matcher#find} finds, if the guard refuses
 * no position at which the pattern matches. For one text and one thread.
 */
final class GuardedSearch {
  private final Matcher matcher;
  private final IntPredicate guard;
  private final int to;
  private int at;

  GuardedSearch(Pattern pattern, CharSequence text, int from, int to, IntPredicate guard) {
    this.matcher = pattern.matcher(text).useTransparentBounds(true);
    this.guard = guard;
    this.at = from;
    this.to = to;
  }

  /** The next match, which {@link #matcher()} then describes. */
  boolean find() {
    for (int i = at; i < to; i++) {
      if (guard.test(i) && matcher.region(i, to).lookingAt()) {
        at = Math.max(i + 1, matcher.end());
        return true;
      }
    }
    at = to;
    return false;
  }

  Matcher matcher() {
    return matcher;
  }
}
