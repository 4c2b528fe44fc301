package org.vitae.extract;

import java.util.regex.Pattern;
import org.vitae.text.Normalizer;

/** Tells which tokens are inside addresses and identifiers, where no date stands. For one text. */
final class DateOpaqueText {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "://|@|^www\\.|^10\\.\\d{4,9}/|(?i)^arxiv:|^doi:|\\p{L}\\.[a-z]{2,6}/|[?&]\\w{1,20}=");

  private final DateTokenList tokens;
  private int checked;

  DateOpaqueText(DateTokenList tokens) {
    this.tokens = tokens;
  }

  /** The index of the first token after the address that token {@code i} is in, or {@code i}. */
  int skip(int i) {
    int start = tokens.at(i).start();
    if (start < checked) {
      return i;
    }
    checked = chunkEnd(start);
    if (!mayBeAddress(start, checked)
        || !ADDRESS.matcher(tokens.text().substring(start, checked)).find()) {
      return i;
    }
    int next = i;
    while (next < tokens.size() && tokens.at(next).start() < checked) {
      next++;
    }
    return next;
  }

  /** A cheap no for ordinary words. */
  private boolean mayBeAddress(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("/@:=".indexOf(tokens.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return tokens.text().startsWith("www.", start);
  }

  private int chunkEnd(int start) {
    String text = tokens.text();
    int end = start + 1;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return Normalizer.isSpace(c) || "()[]{}<>,;|".indexOf(c) >= 0;
  }
}
