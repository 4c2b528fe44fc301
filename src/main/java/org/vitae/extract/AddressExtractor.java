package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Splits a person's address into street, town, region, postal code and country: {@code "95 Harbor
 * Dr, Jersey City, NJ"}. Thread-safe.
 */
public final class AddressExtractor {
  private static final Pattern PARTS = Pattern.compile("[,\\n\\t;]|\\s[|·•]\\s| {2,}");
  private static final Pattern STREET_NUMBER = Pattern.compile("(?<!\\d)\\d{1,5}[A-Za-z]?(?!\\d)");
  private static final Pattern STREET_ENDING =
      Pattern.compile(
          "(?i)\\p{L}{2,30}(?:stra(?:ß|ss)e|str\\.|weg|gasse|allee|platz|ring|damm|ufer|straat|laan|gatan|vägen|vej|gade|veien|gården)(?!\\p{L})");
  private static final int MAX_PARTS = 9;
  private static final int MAX_LENGTH = 220;
  private static final Lexicon STREETS = Lexicon.load("street-words");
  private static final Lexicon ORGANISATIONS = Lexicon.load("organisations");
  private static final Lexicon ROLES = Lexicon.load("roles");

  /** The address after a label such as "Address:", whatever it looks like. */
  public Optional<Address> labelled(Passage passage) {
    List<Passage> parts = passage.split(PARTS);
    return parts.isEmpty() || parts.size() > MAX_PARTS
        ? Optional.empty()
        : Optional.of(new AddressReading(parts).read());
  }

  /**
   * The address, if the passage looks like one: a street or an institution with its town, or a
   * place.
   */
  public Optional<Address> unlabelled(Passage passage) {
    if (passage.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Optional<Address> address = labelled(passage.trim(",;.·•|"));
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
