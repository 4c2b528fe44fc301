package org.vitae.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Span;

/** A piece of a reference: a word, a number, a link, a line end, or a sign. */
public record ReferenceToken(String text, Span span) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"]++|\\b10\\.\\d{4,9}/[^\\s<>\"]++|\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:['’‐-](?=\\p{L})[\\p{L}\\p{M}\\p{N}]++){0,4}+|\\d{1,3}+\\p{L}[\\p{L}\\p{N}]*+|\\d++|\\n|[^\\s]");
  private static final String CLOSING = ".,;:)]}";

  /** All tokens of a text in their order; blanks are none. */
  public static List<ReferenceToken> of(String text) {
    List<ReferenceToken> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    int from = 0;
    while (m.find(from)) {
      int end = m.end();
      while (end - m.start() > 4 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      tokens.add(new ReferenceToken(text.substring(m.start(), end), new Span(m.start(), end)));
      from = end;
    }
    return tokens;
  }
}
