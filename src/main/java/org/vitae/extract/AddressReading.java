package org.vitae.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.PlaceWords.Kind;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/** One address in the reading, from its last part to its first. */
final class AddressReading {
  private static final String RULE = "address.parts";
  private static final double LIKELY = 0.85;
  private static final List<String> CITY_STATES = List.of("SG", "HK", "MO", "MC");

  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

  private final List<Passage> parts;
  private @Nullable Found<String> address;
  private @Nullable Found<String> city;
  private @Nullable Found<String> region;
  private @Nullable Found<String> postalCode;
  private @Nullable Found<String> countryCode;

  AddressReading(List<Passage> parts) {
    this.parts = parts;
  }

  Address read() {
    int i = parts.size() - 1;
    while (i >= 0 && take(parts.get(i), i)) {
      i--;
    }
    if (i >= 0) {
      List<Span> street = parts.subList(0, i + 1).stream().map(Passage::span).toList();
      address = new Found<>(joined(i), street, RULE, LIKELY);
    }
    return new Address(address, city, region, postalCode, countryCode);
  }

  /** The street's parts with commas, also where lines or tabs part them. */
  private String joined(int last) {
    return String.join(", ", parts.subList(0, last + 1).stream().map(Passage::text).toList());
  }

  /** Takes a part as a known kind; false if it belongs to the street. */
  private boolean take(Passage part, int index) {
    Passage rest = takePostalCode(part);
    if (rest.isEmpty()) {
      return true;
    }
    if (isCountryCode(rest.text(), index)) {
      countryCode = Found.text(rest, RULE, LIKELY);
      return true;
    }
    boolean taken =
        switch (PlaceWords.kind(rest.text())) {
          case COUNTRY -> takeCountry(rest);
          case REGION -> city == null && (region == null ? takeRegion(rest) : takeCity(rest));
          case CITY -> takeCity(rest);
          case SEVERAL -> takeSeveral(rest);
          case NAME -> isTown(index) && takeCity(rest);
          case REMOTE -> true;
          case NONE -> false;
        };
    if (!taken && rest.length() < part.length()) {
      postalCode = null;
    }
    return taken;
  }

  /** {@code Karnataka, IN}: two letters after a region are a country, not another region. */
  private boolean isCountryCode(String text, int index) {
    boolean last = index == parts.size() - 1 && index > 0 && ISO_COUNTRIES.contains(text);
    if (!last || PlaceWords.COUNTRIES.match(text).isPresent()) {
      return false;
    }
    int before = isPostalCode(parts.get(index - 1)) && index > 1 ? index - 2 : index - 1;
    boolean afterRegion = PlaceWords.kind(parts.get(before).text()) == Kind.REGION;
    return afterRegion || PlaceWords.REGIONS.match(text).isEmpty();
  }

  private static boolean isPostalCode(Passage part) {
    return PlaceWords.POSTAL_CODE.matcher(part.text()).matches();
  }

  /** An unknown name is the town if a region or country follows and none was found yet. */
  private boolean isTown(int index) {
    boolean placed = region != null || countryCode != null || postalCode != null;
    return city == null && placed && index < parts.size();
  }

  private Passage takePostalCode(Passage part) {
    Matcher m = PlaceWords.POSTAL_CODE.matcher(part.raw());
    if (postalCode != null || !m.find()) {
      return part;
    }
    boolean last = m.end() == part.length();
    boolean first = m.start() == 0;
    Passage rest = last ? part.to(m.start()).trim(",") : part.from(m.end()).trim(",");
    boolean place = rest.isEmpty() || isPlace(rest.text());
    if (!last && !first || !place) {
      return part;
    }
    postalCode = Found.text(part.sub(m.start(), m.end()), RULE, LIKELY);
    return rest;
  }

  private static boolean isPlace(String text) {
    Kind kind = PlaceWords.kind(text);
    return kind != Kind.NONE && kind != Kind.REMOTE;
  }

  private boolean takeCountry(Passage part) {
    Optional<String> code = PlaceWords.COUNTRIES.match(part.text());
    if (countryCode != null || code.isEmpty()) {
      return false;
    }
    countryCode = Found.of(code.get(), part, RULE, LIKELY);
    if (CITY_STATES.contains(code.get())) {
      city = Found.text(part, RULE, LIKELY);
    }
    return true;
  }

  private boolean takeRegion(Passage part) {
    region = Found.text(part, RULE, LIKELY);
    return true;
  }

  private boolean takeCity(Passage part) {
    boolean cityState =
        city != null && countryCode != null && city.spans().equals(countryCode.spans());
    if (city != null && !cityState) {
      // "New York, New York": the second one is the state.
      boolean state = region == null && PlaceWords.REGIONS.match(city.value()).isPresent();
      if (!state) {
        return false;
      }
      region = city;
    }
    city = Found.text(part, RULE, LIKELY);
    return true;
  }

  /** {@code Cambridge MA USA}, without commas. */
  private boolean takeSeveral(Passage part) {
    Passage rest = part;
    boolean any = false;
    while (!rest.isEmpty()) {
      int end = PlaceWords.leadingPlace(rest.raw());
      if (end == 0) {
        return any;
      }
      any |= takeKnown(rest.to(end));
      rest = rest.from(end).trim();
    }
    return any;
  }

  private boolean takeKnown(Passage part) {
    Optional<Lexicon.Hit> town = PlaceWords.CITIES.startOf(part.text());
    if (city == null && town.isPresent() && town.get().span().length() == part.length()) {
      return takeCity(part);
    }
    if (region == null && PlaceWords.REGIONS.match(part.text()).isPresent()) {
      return takeRegion(part);
    }
    return takeCountry(part);
  }
}
