package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/**
 * Finds DOIs, bare and in lower case: printed ones, and those that an address holds. Immutable,
 * thread-safe.
 */
public final class DoiExtractor implements Extractor<String> {
  /**
   * The syntax that Crossref recommends for matching, without the blanks and quotes that end it.
   */
  private static final Pattern DOI =
      Pattern.compile("(?<![\\d.])10\\.\\d{4,9}/[^\\s\"<>“”\\x01]++");

  private static final Pattern ADDRESS_TAIL =
      Pattern.compile(
          "(?:[?#].*|/(?:full|abstract|pdf|epdf|meta|html|fulltext|summary)/?)$|\\.pdf$|/$");

  @Override
  public List<Found<String>> extract(Passage passage) {
    String text = passage.raw();
    if (!text.contains("10.")) {
      return List.of();
    }
    List<Found<String>> out = new ArrayList<>();
    Matcher m = DOI.matcher(text);
    while (m.find()) {
      int end = m.start() + trimmed(m.group()).length();
      out.add(Found.of(normal(m.group()), passage.sub(m.start(), end), "doi.printed", 0.99));
    }
    return out;
  }

  /** The DOI that an address points to: {@code https://doi.org/10.…}, {@code …/doi/full/10.…}. */
  public Optional<String> fromAddress(String url) {
    Matcher m = DOI.matcher(url.replace("%2F", "/").replace("%2f", "/"));
    if (!m.find()) {
      return Optional.empty();
    }
    String doi = m.group();
    String cut = ADDRESS_TAIL.matcher(doi).replaceFirst("");
    while (!cut.equals(doi)) {
      doi = cut;
      cut = ADDRESS_TAIL.matcher(doi).replaceFirst("");
    }
    return Optional.of(normal(doi));
  }

  private static String normal(String doi) {
    return trimmed(doi).toLowerCase(Locale.ROOT);
  }

  /** Without the punctuation of the sentence; a bracket stays where it closes one of the DOI. */
  private static String trimmed(String doi) {
    int end = doi.length();
    while (end > 0) {
      char last = doi.charAt(end - 1);
      boolean closing =
          last == ')' && count(doi, '(', end) < count(doi, ')', end)
              || last == ']' && count(doi, '[', end) < count(doi, ']', end);
      if (".,;:'’}".indexOf(last) < 0 && !closing) {
        break;
      }
      end--;
    }
    return doi.substring(0, end);
  }

  private static long count(String text, char c, int end) {
    return text.substring(0, end).chars().filter(x -> x == c).count();
  }
}
