package org.vitae.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * A piece of a document's text that knows where it stands: values are cut out of passages, so each
 * carries its evidence. Positions in the methods are relative to {@link #raw()}.
 */
public record Passage(LayoutDocument document, Span span) {

  /** The hint of a document whose program never hyphenates: each hyphen was typed. */
  public static final String HYPHENS_KEPT = "hyphens-kept";

  /** The characters as they stand in the document, with its newlines and tabs. */
  public String raw() {
    return document.text().substring(span.start(), span.end());
  }

  /**
   * What a reader sees: white space collapsed, a word that was hyphenated at a line's end joined.
   */
  public String text() {
    String raw = raw();
    return Normalizer.collapse(
        raw.indexOf('\n') < 0 ? raw : join(raw, document.hints().containsKey(HYPHENS_KEPT)));
  }

  private static String join(String raw, boolean keepHyphens) {
    StringBuilder out = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c != '\n') {
        out.append(c);
      } else if (isHyphenated(raw, i)) {
        if (!keepHyphens && !Compounds.isKept(raw, i)) {
          out.setLength(out.length() - 1);
        }
      } else if (!isBetweenIdeographs(raw, i) && !isInCompound(raw, i)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Chinese and Japanese are set without blanks. */
  private static boolean isBetweenIdeographs(String raw, int newline) {
    return newline > 0
        && newline + 1 < raw.length()
        && isIdeograph(raw.charAt(newline - 1))
        && isIdeograph(raw.charAt(newline + 1));
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u3001' && c <= '\u9fff' && c != '\u3013' || c >= '\uff00' && c <= '\uff60';
  }

  /** {@code In-} and {@code Network}: the hyphen stays, and no blank is behind it. */
  private static boolean isInCompound(String raw, int newline) {
    return newline > 1
        && newline + 1 < raw.length()
        && Character.isLetter(raw.charAt(newline - 2))
        && (raw.charAt(newline - 1) == '-' && Character.isUpperCase(raw.charAt(newline + 1))
            || raw.charAt(newline - 1) == '\u2013' && Character.isLetter(raw.charAt(newline + 1)));
  }

  private static boolean isHyphenated(String raw, int newline) {
    return newline > 1
        && newline + 1 < raw.length()
        && (raw.charAt(newline - 1) == '-'
            || raw.charAt(newline - 1) == '\u2010'
            || raw.charAt(newline - 1) == '\u00ad')
        && Character.isLowerCase(raw.charAt(newline - 2))
        && Character.isLowerCase(raw.charAt(newline + 1));
  }

  public boolean isEmpty() {
    return text().isEmpty();
  }

  public int length() {
    return span.length();
  }

  public Passage sub(int from, int to) {
    return new Passage(document, new Span(span.start() + from, span.start() + to));
  }

  public Passage from(int from) {
    return sub(from, length());
  }

  public Passage to(int to) {
    return sub(0, to);
  }

  /** Without white space at either end. */
  public Passage trim() {
    return trim(c -> Normalizer.isSpace((char) c));
  }

  /** Without white space and the given characters at either end. */
  public Passage trim(String characters) {
    return trim(c -> Normalizer.isSpace((char) c) || characters.indexOf(c) >= 0);
  }

  private Passage trim(IntPredicate unwanted) {
    int start = span.start();
    int end = span.end();
    while (start < end && unwanted.test(document.text().charAt(start))) {
      start++;
    }
    while (start < end && unwanted.test(document.text().charAt(end - 1))) {
      end--;
    }
    if (end < span.end() && document.text().charAt(end) == ')' && opens(start, end)) {
      end++;
    }
    return start == span.start() && end == span.end()
        ? this
        : new Passage(document, new Span(start, end));
  }

  /** Whether a bracket of the stretch is still open at its end. */
  private boolean opens(int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = document.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth > 0;
  }

  /** The pieces between the matches, trimmed, without empty ones. */
  public List<Passage> split(Pattern separator) {
    List<Passage> out = new ArrayList<>();
    Matcher m = separator.matcher(raw());
    int from = 0;
    while (m.find()) {
      add(out, sub(from, m.start()).trim());
      from = m.end();
    }
    add(out, from(from).trim());
    return out;
  }

  private static void add(List<Passage> out, Passage piece) {
    if (piece.length() > 0) {
      out.add(piece);
    }
  }

  /** The first match's group, if the pattern is found and the group took part. */
  public Optional<Passage> find(Pattern pattern, int group) {
    Matcher m = pattern.matcher(raw());
    return m.find() && m.start(group) >= 0
        ? Optional.of(sub(m.start(group), m.end(group)))
        : Optional.empty();
  }

  /** What stands between this passage and a later one; nothing if that is not later. */
  public String until(Passage next) {
    return span.end() <= next.span.start()
        ? document.text().substring(span.end(), next.span.start())
        : "";
  }

  /** The styled pieces of the passage. */
  public List<Run> runs() {
    return document.runs(span);
  }

  /** The address of the first link in the passage. */
  public Optional<String> link() {
    return runs().stream().flatMap(r -> Optional.ofNullable(r.link()).stream()).findFirst();
  }

  /** The lines that the passage touches. */
  public List<Line> lines() {
    return document.lines(span);
  }

  /**
   * Of its place alone: hashing the whole document for each passage would cost more than parsing.
   */
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
