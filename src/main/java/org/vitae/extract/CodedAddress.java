package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/**
 * Reads addresses that close with the code of their country, as forms and themes print them: town
 * and region stand before it in this order, also where no gazetteer knows them ({@code "Old Mill
 * Lane 7, Oakhaven, North Shire 4711 NZ"}). The commas may be missing.
 */
final class CodedAddress {
  private static final String RULE = "address.coded";
  private static final double LIKELY = 0.85;
  private static final int LONGEST = 160;
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern CODE = Pattern.compile("(?:(,)\\s*+|\\s\\(|\\s)(\\p{Lu}{2})\\)?$");
  private static final Pattern PARTS = Pattern.compile("[,\\n]");
  private static final Pattern WORDS = Pattern.compile(" ");

  /** No part of a place: signs of addresses of the Web, labels, sentences. */
  private static final Pattern FOREIGN =
      Pattern.compile("[@|\\t:;!?*]|\\.\\s|\\.\\p{Ll}|\\s[-–—]\\s");

  private static final Pattern REGION_CODE = Pattern.compile("\\p{Lu}{2,3}");

  private static final int REGION_WORDS = 4;
  private static final int PLACE_WORDS = 5;

  private @Nullable Passage postalCode;

  /** So many parts are before a postal code that is a part of its own, or 0. */
  private int beforeCode;

  private final List<Passage> parts = new ArrayList<>();

  private CodedAddress() {}

  static Optional<Address> read(Passage passage) {
    Matcher code = CODE.matcher(passage.raw());
    if (passage.length() > LONGEST
        || !code.find()
        || !ISO_COUNTRIES.contains(code.group(2))
        || FOREIGN.matcher(passage.raw()).find()) {
      return Optional.empty();
    }
    boolean comma = code.group(1) != null;
    Passage country = passage.sub(code.start(2), code.end(2));
    CodedAddress reading = new CodedAddress();
    reading.split(passage.to(code.start()).trim(","));
    boolean state =
        comma && PlaceWords.REGIONS.match(country.raw()).isPresent() && reading.places().size() < 2;
    return state ? Optional.empty() : reading.address(country);
  }

  /** Sets a postal code aside; without commas, the words are parted where a town is known. */
  private void split(Passage text) {
    for (Passage part : text.split(PARTS)) {
      boolean known = postalCode != null;
      Passage rest = withoutPostalCode(part.trim());
      beforeCode = !known && postalCode != null && rest.isEmpty() ? parts.size() : beforeCode;
      if (!rest.isEmpty()) {
        parts.add(rest);
      }
    }
    if (parts.size() == 1) {
      List<Passage> words = atTown(parts.get(0));
      parts.clear();
      parts.addAll(words);
    }
  }

  private Passage withoutPostalCode(Passage part) {
    Matcher m = PlaceWords.POSTAL_CODE.matcher(part.raw());
    while (postalCode == null && m.find()) {
      boolean whole = m.start() == 0 && m.end() == part.length();
      boolean last = m.end() == part.length() && m.start() > 0;
      boolean first = m.start() == 0 && !isStreet(part.from(m.end()));
      if (whole || last || first) {
        postalCode = part.sub(m.start(), m.end());
        return last ? part.to(m.start()).trim() : part.from(m.end()).trim();
      }
    }
    return part;
  }

  private static boolean isStreet(Passage part) {
    return part.raw().chars().anyMatch(Character::isDigit) || AddressExtractor.isStreet(part.raw());
  }

  /** {@code Mill Lane 7 Oakhaven North Shire}: street, town and region. */
  private static List<Passage> atTown(Passage part) {
    List<Passage> words = part.split(WORDS);
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      from = isStreet(words.get(i)) ? i + 1 : from;
    }
    int region = words.size();
    for (int i = words.size() - 1; i > from && words.size() - i <= REGION_WORDS; i--) {
      String end = text(words, i, words.size());
      region = isRegion(end) ? i : region;
    }
    for (int town = region - 1; town >= from; town--) {
      for (int end = region; end > town; end--) {
        if (PlaceWords.CITIES.match(text(words, town, end)).isPresent()) {
          return cut(words, starts(words, from, town), end);
        }
      }
    }
    boolean pair = region == words.size() && words.size() - from == 2;
    return cut(words, from, pair ? from + 1 : region);
  }

  private static boolean isRegion(String text) {
    return PlaceWords.REGIONS.match(text).isPresent() || REGION_CODE.matcher(text).matches();
  }

  /** "New York": the longest name of a town that ends here. */
  private static int starts(List<Passage> words, int from, int town) {
    int first = town;
    for (int i = town - 1; i >= from && town - i < REGION_WORDS; i--) {
      first = PlaceWords.CITIES.match(text(words, i, town + 1)).isPresent() ? i : first;
    }
    return first;
  }

  private static String text(List<Passage> words, int from, int to) {
    return hull(words, from, to).text();
  }

  private static Passage hull(List<Passage> words, int from, int to) {
    Span span = words.get(from).span().hull(words.get(to - 1).span());
    return words.get(from).document().passage(span);
  }

  private static List<Passage> cut(List<Passage> words, int town, int region) {
    List<Passage> out = new ArrayList<>();
    int[] cuts = {0, town, region, words.size()};
    for (int i = 0; i < 3; i++) {
      if (cuts[i] < cuts[i + 1]) {
        out.add(hull(words, cuts[i], cuts[i + 1]));
      }
    }
    return out;
  }

  /** The last parts that may be town and region: two at most. */
  private List<Passage> places() {
    int from = parts.size();
    int first = beforeCode < parts.size() ? beforeCode : 0;
    while (from > first && parts.size() - from < 2 && isPlace(parts.get(from - 1))) {
      from--;
    }
    return parts.subList(from, parts.size());
  }

  private static boolean isPlace(Passage part) {
    String text = part.text();
    return !isStreet(part)
        && text.split(" ").length <= PLACE_WORDS
        && !Character.isLowerCase(text.charAt(0))
        && text.chars().anyMatch(Character::isLetter);
  }

  private Optional<Address> address(Passage country) {
    List<Passage> places = places();
    List<Passage> street = parts.subList(0, parts.size() - places.size());
    boolean sure =
        street.isEmpty() || beforeCode > 0 || street.stream().anyMatch(CodedAddress::isStreet);
    if (places.isEmpty() || !sure) {
      return Optional.empty();
    }
    Passage town = places.get(0);
    Passage region = places.size() > 1 ? places.get(1) : null;
    Found<String> address =
        street.isEmpty()
            ? null
            : new Found<>(
                String.join(", ", street.stream().map(Passage::text).toList()),
                street.stream().map(Passage::span).toList(),
                RULE,
                LIKELY);
    return Optional.of(
        new Address(address, found(town), found(region), found(postalCode), found(country)));
  }

  private static @Nullable Found<String> found(@Nullable Passage part) {
    return part == null ? null : Found.text(part, RULE, LIKELY);
  }
}
