package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.TitleFinder.Title;
import org.vitae.text.Span;

/** Finds a title in quotes, single, double or angular, with quotes inside. */
final class QuoteFinder {
  private static final String OPENING = "\"“„«»‘`'›《";

  /** What may stand behind a whole title and a colon. */
  private static final Pattern BEHIND_COLON =
      Pattern.compile("[Ii]n:?[ ]|Proc|[^\\n.?!]{3,60}[ ,]\\(?\\d");

  private static final String CLOSING = "\"”“»«’''‹》";

  /** The quoted text that begins exactly at a position. */
  Optional<Title> find(String text, int start, int to) {
    int kind = start < to ? OPENING.indexOf(text.charAt(start)) : -1;
    if (kind < 0) {
      return Optional.empty();
    }
    int open = start;
    while (open < to && OPENING.indexOf(text.charAt(open)) >= 0) {
      open++;
    }
    int close = close(text, open, to, text.charAt(start), CLOSING.charAt(kind));
    if (close <= open || goesOn(text, close)) {
      return Optional.empty();
    }
    int end = close;
    while (end > open && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int rest = close + 1;
    while (rest < to && CLOSING.indexOf(text.charAt(rest)) >= 0) {
      rest++;
    }
    return Optional.of(new Title(new Span(open, end), rest, TitleFinder.SURE));
  }

  /** Whether the title goes on behind a quotation: {@code "It depends": what sailors say}. */
  private static boolean goesOn(String text, int close) {
    return text.startsWith(": ", close + 1)
        && !Glance.isAny(".,;", text, close - 1)
        && close + 3 < text.length()
        && Character.isLetter(text.charAt(close + 3))
        && !BEHIND_COLON.matcher(text).region(close + 3, text.length()).lookingAt();
  }

  private static int close(String text, int from, int to, char open, char close) {
    int depth = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean inner = open == close && open == '"' && opensWord(text, i, from, to);
      if (c == open && (inner || open != close && open != '„')) {
        depth++;
      } else if ((c == close || open == '„' && c == '”')
          && endsWord(text, i, to, close)
          && --depth <= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a straight quote stands before a word: it opens a quotation within. */
  private static boolean opensWord(String text, int at, int from, int to) {
    return at > from
        && text.charAt(at - 1) == ' '
        && at + 1 < to
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.indexOf('"', at + 1) > 0
        && text.indexOf('"', at + 1) < to;
  }

  /** Whether a closing sign is no apostrophe within or after a word. */
  private static boolean endsWord(String text, int at, int to, char close) {
    if (close != '’' && close != '\'') {
      return true;
    }
    boolean punctuation = at > 0 && ".,?!".indexOf(text.charAt(at - 1)) >= 0;
    char next = at + 1 < to ? text.charAt(at + 1) : '\n';
    return punctuation || ",.;\n".indexOf(next) >= 0 || text.startsWith(" (", at + 1);
  }
}
