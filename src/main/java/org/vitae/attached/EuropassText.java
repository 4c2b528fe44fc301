package org.vitae.attached;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.text.Normalizer;
import org.vitae.xml.XmlElement;

/** What Europass writes into its elements, in the forms of the model. */
final class EuropassText {
  private static final Pattern ITEM = Pattern.compile("(?i)</?(?:li|p|br|div|ul|ol)\\b[^<>]*+>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d{2}){0,2}");

  private EuropassText() {}

  /** Running text is HTML in XML: one text for each paragraph and each item of a list. */
  static List<String> paragraphs(@Nullable String html) {
    return html == null
        ? List.of()
        : Stream.of(ITEM.split(html)).map(EuropassText::plain).filter(s -> !s.isEmpty()).toList();
  }

  private static String plain(String html) {
    return Normalizer.collapse(
        TAG.matcher(html)
            .replaceAll("")
            .replace("&nbsp;", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&"));
  }

  /** Parts with blanks between them, or nothing if there are none. */
  static @Nullable String join(@Nullable String... parts) {
    String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    return all.isEmpty() ? null : all;
  }

  /** Europass has the European Union's codes for the two that differ from ISO 3166. */
  static @Nullable String country(@Nullable String code) {
    String upper = code == null ? "" : code.toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "" -> null;
      case "UK" -> "GB";
      case "EL" -> "GR";
      default -> upper;
    };
  }

  /** The old form: {@code <From year="2016" month="--03" day="---01"/>}. */
  static @Nullable PartialDate date(Optional<XmlElement> element) {
    return element
        .map(e -> Stream.of("year", "month", "day"))
        .map(
            keys ->
                keys.flatMap(key -> element.get().attribute(key).stream())
                    .map(value -> value.replace("-", ""))
                    .collect(Collectors.joining("-")))
        .map(EuropassText::date)
        .orElse(null);
  }

  /** The new form: {@code 2016-03-01}, also with a time after it. */
  static @Nullable PartialDate date(@Nullable String text) {
    var iso = ISO.matcher(text == null ? "" : text);
    try {
      return iso.lookingAt() ? PartialDate.parse(iso.group()) : null;
    } catch (IllegalArgumentException e) {
      // A date outside of the calendar is no date.
      return null;
    }
  }
}
