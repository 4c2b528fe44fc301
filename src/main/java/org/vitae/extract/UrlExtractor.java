package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Finds web addresses, printed ones and the targets of links behind words; each gets a scheme
 * ({@code https://}) if it has none. A host alone counts only with {@code www.} or a path, or in a
 * contact block ({@link #inContactBlock}): {@code Node.js} and {@code Alipay.com} in prose are
 * none. E-mail addresses and links within the document are left out. Thread-safe.
 */
public final class UrlExtractor implements Extractor<String> {
  private static final Pattern CHUNK = Pattern.compile("[^\\s<>\"“”|]{4,2000}+");
  private static final Pattern SCHEME = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\d](?:[\\p{L}\\d_-]{0,62}+)\\.){1,8}+([A-Za-z]{2,24}+)(?::\\d{2,5})?(?=[/?#]|$)");

  /** A map is behind an address, which is a place and not a page of the person. */
  private static final Pattern MAP =
      Pattern.compile(
          "(?i)//(?:maps\\.|(?:www\\.)?google\\.[a-z.]{2,6}/maps|goo\\.gl/maps|(?:www\\.)?openstreetmap\\.)");

  private static final String TRAILING = ".,;:!?'\"’”、。，；·•*";
  private static final double CERTAIN = 0.99;

  private static final Lexicon ENDINGS = Lexicon.load("tlds");

  @Override
  public List<Found<String>> extract(Passage passage) {
    return find(passage, false);
  }

  /** As {@link #extract}, with bare hosts such as {@code jane.example.io}. */
  public List<Found<String>> inContactBlock(Passage passage) {
    return find(passage, true);
  }

  private static List<Found<String>> find(Passage passage, boolean contact) {
    List<Found<String>> out = new ArrayList<>();
    String raw = passage.raw();
    if (raw.indexOf('.') >= 0) {
      Matcher chunk = CHUNK.matcher(raw);
      while (chunk.find()) {
        printed(passage, chunk.start(), chunk.end(), contact, out);
      }
    }
    links(passage, out);
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(out);
  }

  private static void printed(
      Passage passage, int from, int to, boolean contact, List<Found<String>> out) {
    String chunk = passage.raw().substring(from, to);
    Matcher scheme = SCHEME.matcher(chunk);
    if (scheme.find()) {
      Passage url = trim(passage.sub(from + scheme.start(), to));
      if (url.length() > scheme.group().length() + 3) {
        out.add(Found.of(url.text(), url, "url.scheme", CERTAIN));
      }
      return;
    }
    if (chunk.indexOf('.') < 0 || chunk.indexOf('@') >= 0) {
      return;
    }
    int start = chunk.lastIndexOf(':', chunk.indexOf('.')) + 1;
    while (start < chunk.length() && "([{*,;".indexOf(chunk.charAt(start)) >= 0) {
      start++;
    }
    Passage url = trim(passage.sub(from + start, to));
    if (isAddress(url.raw(), contact)) {
      out.add(Found.of("https://" + url.text(), url, "url.host", contact ? 0.9 : 0.85));
    }
  }

  private static boolean isAddress(String text, boolean contact) {
    Matcher host = HOST.matcher(text);
    if (!host.lookingAt()) {
      return false;
    }
    String ending = host.group(1);
    boolean known = ENDINGS.match(ending.toLowerCase(Locale.ROOT)).isPresent();
    boolean shouted = ending.chars().anyMatch(Character::isUpperCase);
    if (!known || shouted) {
      return false;
    }
    boolean path = host.end() < text.length() - 1;
    return contact || path || text.regionMatches(true, 0, "www.", 0, 4);
  }

  /** Without the punctuation of the sentence around it, and brackets that aren't its own. */
  private static Passage trim(Passage url) {
    Passage trimmed = url;
    while (trimmed.length() > 0) {
      String raw = trimmed.raw();
      char last = raw.charAt(raw.length() - 1);
      boolean bracket = isUnbalanced(raw, last);
      if (!bracket && TRAILING.indexOf(last) < 0) {
        break;
      }
      trimmed = trimmed.to(raw.length() - 1);
    }
    return cutAtBracket(trimmed);
  }

  /** {@code a.org/x)[code](b.org} ends at the bracket. */
  private static Passage cutAtBracket(Passage url) {
    int cut = url.raw().indexOf(")[");
    int other = url.raw().indexOf("](");
    int first = cut < 0 || other >= 0 && other < cut ? other : cut;
    return first < 0 ? url : url.to(first);
  }

  private static boolean isUnbalanced(String raw, char last) {
    int open = "([{".indexOf(last == ')' ? '(' : last == ']' ? '[' : last == '}' ? '{' : ' ');
    if (open < 0) {
      return false;
    }
    char opening = "([{".charAt(open);
    long opened = raw.chars().filter(c -> c == opening).count();
    return opened < raw.chars().filter(c -> c == last).count();
  }

  private static void links(Passage passage, List<Found<String>> out) {
    for (Run run : passage.runs()) {
      String link = run.link();
      if (link == null || !SCHEME.matcher(link).lookingAt() || MAP.matcher(link).find()) {
        continue;
      }
      Span span =
          new Span(
              Math.max(run.span().start(), passage.span().start()),
              Math.min(run.span().end(), passage.span().end()));
      out.removeIf(f -> f.span().overlaps(span) && !f.rule().equals("url.link"));
      if (!span.isEmpty()) {
        out.add(new Found<>(link.strip(), List.of(span), "url.link", CERTAIN));
      }
    }
  }
}
