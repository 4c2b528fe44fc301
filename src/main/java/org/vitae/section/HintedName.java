package org.vitae.section;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.EmailExtractor;
import org.vitae.extract.Found;
import org.vitae.extract.PersonName;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * The owner's name as the file states it outside of its text (front matter, title), where the text
 * bears it out: it occurs there, or its words are in an e-mail address. Thread-safe.
 */
final class HintedName {
  private static final List<String> KEYS =
      List.of("name", "author", "title", "og:title", "description");
  private static final Pattern PIECES = Pattern.compile("\\s[|–—-]\\s|[|:,·]|['’]s\\b");
  private static final int MIN_SURNAME = 4;

  private final EmailExtractor emails = new EmailExtractor();

  Optional<Found<String>> find(LayoutDocument document) {
    return KEYS.stream()
        .map(document.hints()::get)
        .filter(Objects::nonNull)
        .flatMap(hint -> Arrays.stream(PIECES.split(hint)))
        .map(String::strip)
        .filter(PersonName::looksLikeName)
        .map(PersonName::strip)
        .flatMap(name -> inText(document, name).stream())
        .findFirst();
  }

  private Optional<Found<String>> inText(LayoutDocument document, String name) {
    String text = document.text().toLowerCase(Locale.ROOT);
    int at =
        text.length() == document.text().length()
            ? text.indexOf(name.toLowerCase(Locale.ROOT))
            : -1;
    if (at >= 0) {
      return Optional.of(found(document, name, new Span(at, at + name.length()), 0.8));
    }
    return inEmail(document, name).or(() -> surname(document, name));
  }

  private Optional<Found<String>> inEmail(LayoutDocument document, String name) {
    Passage all = document.passage(new Span(0, document.text().length()));
    return emails.extract(all).stream()
        .filter(e -> Arrays.stream(name.split(" ")).allMatch(w -> holds(e.value(), w)))
        .findFirst()
        .map(e -> found(document, name, e.span(), 0.7));
  }

  private static boolean holds(String address, String word) {
    String bare = Normalizer.bare(word);
    return bare.length() < 2 || Normalizer.bare(address).contains(bare);
  }

  private static Optional<Found<String>> surname(LayoutDocument document, String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    int at = surname.length() < MIN_SURNAME ? -1 : document.text().indexOf(surname);
    return at < 0
        ? Optional.empty()
        : Optional.of(found(document, name, new Span(at, at + surname.length()), 0.5));
  }

  private static Found<String> found(
      LayoutDocument document, String name, Span span, double confidence) {
    return Found.of(PersonName.titleCase(name), document.passage(span), "name.hint", confidence);
  }
}
