package org.vitae;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitae.extract.Found;
import org.vitae.json.JsonResume;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Run;
import org.vitae.text.Normalizer;

/** Whether each value of a parse stands where its evidence says. */
final class Grounding {
  /** Normal forms: their words needn't be the document's, but they stand somewhere in it. */
  private static final Set<String> NORMAL_FORMS =
      Set.of(
          "startDate",
          "endDate",
          "date",
          "releaseDate",
          "countryCode",
          "network",
          "type",
          "status",
          "language");

  /** What may stand in the target of a link behind the text. */
  private static final Set<String> LINKED = Set.of("url", "username", "doi", "email", "image");

  private static final Pattern SCHEME = Pattern.compile("^(?:[a-z]+:(?://)?)?(?:www\\.)?");
  private static final Pattern OBFUSCATION =
      Pattern.compile(
          "[\\s\\[({<_]{0,3}\\b(?:at|dot)\\b[\\s\\])}>_]{0,3}", Pattern.CASE_INSENSITIVE);

  private final ParseResult result;
  private final List<String> ungrounded = new ArrayList<>();

  Grounding(ParseResult result) {
    this.result = result;
    walk(JsonResume.toTree(result.resume()), "", "");
  }

  /** Each value without good evidence, with its pointer and the text that it is said to be in. */
  List<String> ungrounded() {
    return ungrounded;
  }

  private void walk(Object value, String pointer, String key) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> walk(v, pointer + "/" + k, (String) k));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.get(i), pointer + "/" + i, key);
      }
    } else {
      check(value.toString(), pointer, key);
    }
  }

  private void check(String value, String pointer, String key) {
    Optional<Found<?>> evidence = evidence(pointer);
    if (evidence.isEmpty()) {
      ungrounded.add(pointer + " has no evidence: " + value);
    } else if (evidence.get().spans().stream().allMatch(span -> text(span).isBlank())) {
      ungrounded.add(pointer + " has empty evidence: " + value);
    } else if (!pointer.contains("/guess/")
        && !NORMAL_FORMS.contains(key)
        && !stands(value, key, evidence.get())) {
      ungrounded.add(pointer + ": '" + value + "' is not in '" + text(evidence.get()) + "'");
    }
  }

  /** The evidence of a value, or that of the object or list item that it is a part of. */
  private Optional<Found<?>> evidence(String pointer) {
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      if (result.evidence().containsKey(at)) {
        return Optional.of(result.evidence().get(at));
      }
    }
    return Optional.empty();
  }

  private boolean stands(String value, String key, Found<?> found) {
    String text = text(found);
    if (Normalizer.bare(text).contains(Normalizer.bare(value)) || isReviewing(value, key)) {
      return true;
    }
    return LINKED.contains(key)
        && Stream.concat(Stream.of(text, plain(text)), links(found))
            .map(Grounding::address)
            .anyMatch(place -> contains(place, address(value)));
  }

  /** Who reviews is a "Reviewer", also where a heading says so and the line says "Journals:". */
  private boolean isReviewing(String value, String key) {
    String text = Normalizer.bare(document().text());
    return key.equals("position")
        && value.equals("Reviewer")
        && (text.contains("review") || text.contains("referee"));
  }

  /** An address is also there where its last part is: {@code GitHub: ada} for github.com/ada. */
  private static boolean contains(String place, String address) {
    return Normalizer.bare(place).contains(Normalizer.bare(address))
        || Normalizer.bare(place).contains(Normalizer.bare(address.replaceFirst("^.*/(?=.)", "")));
  }

  private static String plain(String text) {
    return OBFUSCATION.matcher(text).replaceAll("");
  }

  private static String address(String text) {
    String decoded;
    try {
      decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      decoded = text;
    }
    return SCHEME.matcher(decoded).replaceFirst("").replaceFirst("/+$", "");
  }

  private Stream<String> links(Found<?> found) {
    return found.spans().stream()
        .flatMap(span -> document().runs(span).stream())
        .map(Run::link)
        .filter(link -> link != null);
  }

  private String text(Found<?> found) {
    return found.spans().stream().map(this::text).collect(Collectors.joining(" "));
  }

  private String text(org.vitae.text.Span span) {
    return document().text().substring(span.start(), span.end());
  }

  private LayoutDocument document() {
    return result.document();
  }
}
