package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Break;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Splits a person's address into street, town, region, postal code and country: {@code "95 Harbor
 * Dr, Jersey City, NJ"}. Thread-safe.
 */
public final class AddressExtractor {
  private static final Pattern PARTS = Pattern.compile("[,\\n\\t;]|\\s[|·•⋄◦∙⬩●│¦‖◆⚫–—]\\s| {2,}");
  private static final Pattern STREET_NUMBER = Pattern.compile("(?<!\\d)\\d{1,5}[A-Za-z]?(?!\\d)");
  private static final Pattern STREET_ENDING =
      Pattern.compile(
          "(?i)\\p{L}{2,30}(?:stra(?:ß|ss)e|str\\.|weg|gasse|allee|platz|ring|damm|ufer|straat|laan|gatan|vägen|vej|gade|veien|gården)(?!\\p{L})");
  private static final int MAX_PARTS = 9;
  private static final int MAX_LENGTH = 220;
  private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern CODES =
      Pattern.compile("(\\p{Lu}[\\p{L}.'’ -]{1,40}?)(?:,? (\\p{Lu}{2}))? (\\p{Lu}{2})");
  private static final Pattern WAY =
      Pattern.compile("[^\\s@]{1,64}+@\\S{1,100}+|[+(]{1,2}\\d[\\d ()./-]{6,22}+");

  private static final Pattern CLOSING_CODE =
      Pattern.compile("(?:^|\\s)\\((\\p{Lu}{2})\\)$|(?<=\\d )(\\p{Lu}{2})$");

  private static final Lexicon STREETS = Lexicon.load("street-words");
  private static final Lexicon ORGANISATIONS = Lexicon.load("organisations");
  private static final Lexicon ROLES = Lexicon.load("roles");

  /** The address after a label such as "Address:", whatever it looks like. */
  public Optional<Address> labelled(Passage passage) {
    Optional<Address> coded = CodedAddress.read(passage);
    if (coded.isPresent()) {
      return coded;
    }
    List<Passage> parts =
        withoutCommas(passage).orElseGet(() -> atCode(withoutWays(parts(passage))));
    return parts.isEmpty() || parts.size() > MAX_PARTS
        ? Optional.empty()
        : Optional.of(new AddressReading(parts).read());
  }

  /** The parts between commas and line ends; a line that goes on for want of room ends none. */
  private static List<Passage> parts(Passage passage) {
    List<Passage> out = new ArrayList<>();
    int from = 0;
    Matcher m = PARTS.matcher(passage.raw());
    while (m.find()) {
      int next = passage.span().start() + m.end();
      boolean wrapped =
          passage.raw().charAt(m.start()) == '\n'
              && passage.document().lineAt(next).breakBefore() == Break.WRAPPED;
      if (!wrapped) {
        out.add(passage.sub(from, m.start()).trim());
        from = m.end();
      }
    }
    out.add(passage.from(from).trim());
    out.removeIf(Passage::isEmpty);
    return out;
  }

  /** {@code Springfield IL US}: the codes of region and country without commas before them. */
  private static Optional<List<Passage>> withoutCommas(Passage passage) {
    Matcher m = CODES.matcher(passage.raw());
    if (!m.matches() || !ISO_COUNTRIES.contains(m.group(3))) {
      return Optional.empty();
    }
    List<Passage> parts = new ArrayList<>();
    for (int group = 1; group <= 3; group++) {
      if (m.start(group) >= 0) {
        parts.add(passage.sub(m.start(group), m.end(group)));
      }
    }
    return Optional.of(parts);
  }

  /** A phone number or an e-mail address may stand beside a line of the address. */
  private static List<Passage> withoutWays(List<Passage> parts) {
    return parts.stream().filter(p -> !WAY.matcher(p.raw()).matches()).toList();
  }

  /** "Rhineland (DE)", "Example Town 412 58 SE": the code of the country closes the last part. */
  private static List<Passage> atCode(List<Passage> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    Passage last = parts.get(parts.size() - 1);
    Matcher m = CLOSING_CODE.matcher(last.raw());
    if (!m.find()) {
      return parts;
    }
    int group = m.group(1) == null ? 2 : 1;
    if (!ISO_COUNTRIES.contains(m.group(group))) {
      return parts;
    }
    List<Passage> out = new ArrayList<>(parts.subList(0, parts.size() - 1));
    Passage before = last.to(m.start()).trim();
    if (!before.isEmpty()) {
      out.add(before);
    }
    out.add(last.sub(m.start(group), m.end(group)));
    return out;
  }

  /**
   * The address, if the passage looks like one: a street or an institution with its town, or a
   * place.
   */
  public Optional<Address> unlabelled(Passage passage) {
    if (passage.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Passage inner = passage.trim(",;.·•|");
    if (inner.raw().startsWith("(") && inner.raw().endsWith(")")) {
      inner = inner.sub(1, inner.length() - 1).trim();
      if (ISO_COUNTRIES.contains(inner.raw())) {
        Found<String> country = Found.text(inner, "address.country", 0.7);
        return Optional.of(new Address(null, null, null, null, country));
      }
    }
    Optional<Address> address = labelled(inner);
    return address.filter(a -> isAddress(a, passage.text()));
  }

  private static boolean isAddress(Address address, String text) {
    Found<String> rest = address.address();
    if (rest == null) {
      return address.city() != null && isKnown(address) || address.countryCode() != null;
    }
    boolean role = ROLES.startOf(text).filter(h -> h.span().start() == 0).isPresent();
    boolean street = isStreet(rest.value());
    boolean institution = ORGANISATIONS.occursIn(rest.value()) && !role;
    return street && (address.hasPlace() || address.postalCode() != null)
        || institution && address.hasPlace() && isKnown(address)
        || address.postalCode() != null && address.hasPlace() && isKnown(address) && !role;
  }

  /** Whether the text holds a street's name and a number: {@code 95 Harbor Drive}. */
  public static boolean isStreet(String text) {
    return (STREETS.occursIn(text) || STREET_ENDING.matcher(text).find())
        && STREET_NUMBER.matcher(text).find();
  }

  /** Whether something in it is in the gazetteer, not only capitalised. */
  private static boolean isKnown(Address address) {
    return address.region() != null
        || address.countryCode() != null
        || address.city() != null && PlaceWords.CITIES.match(address.city().value()).isPresent();
  }
}
