package org.vitae.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;

/**
 * Finds the place that is printed with an employer's name and isn't set apart from it by a comma:
 * {@code "Example Ltd. Glasgow"}, {@code "Example (Oslo, Norway)"}, {@code "Example in Oslo"}. A
 * place right behind a name that no legal form ends is a part of it ({@code "Bank Austria"}).
 * Immutable, thread-safe.
 */
final class HostPlace {
  private static final double SURE = 0.65;
  private static final double SURER = 0.75;

  private static final Pattern BRACKET = Pattern.compile("^([^()]{2,80}?)\\s?\\(([^()]{2,50})\\)$");
  private static final Pattern IN =
      Pattern.compile("^([^()]{2,80})\\s(?:in|à|en|a)\\s(\\p{Lu}[^()]{1,40})$");
  private static final Pattern FORM =
      Pattern.compile(
          "^([^()]{2,80}?\\b(?:Ltd|Limited|Inc|LLC|LLP|GmbH|AG|Corp|PLC|plc|B\\.V|S\\.A|Co|e\\.V)\\.?)\\s(\\p{Lu}[^()]{1,40})$");

  private static final Pattern OF_PLACE =
      Pattern.compile("(?:University|College|Institute|School) of \\p{Lu}\\p{L}+$");

  private final WordingClassifier wording = new WordingClassifier();
  private final PlaceExtractor places = new PlaceExtractor();

  /** A name and its place. */
  record Split(Passage name, Found<String> place) {}

  /** Both, if the text has a place. */
  Optional<Split> of(Passage text) {
    return of(text, BRACKET, SURE)
        .filter(s -> !OF_PLACE.matcher(s.name().text()).find())
        .or(() -> of(text, FORM, SURE))
        .or(() -> of(text, IN, SURER).filter(s -> !isNamedBy(s.name().text())));
  }

  /**
   * "Startup in Spain" says what, and not who; "American University in Cairo" and "University of
   * California (San Diego)" are names.
   */
  private boolean isNamedBy(String name) {
    return wording.classify(name).isOrganisation();
  }

  private Optional<Split> of(Passage text, Pattern form, double sure) {
    Matcher m = form.matcher(text.raw());
    if (!m.find()) {
      return Optional.empty();
    }
    return places
        .place(text.sub(m.start(2), m.end(2)))
        .filter(p -> p.confidence() >= sure)
        .map(p -> new Split(text.to(m.end(1)), p));
  }
}
