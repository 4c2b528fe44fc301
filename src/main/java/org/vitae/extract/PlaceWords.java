package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Words;
import org.vitae.text.Normalizer;

/** What a part of a place between commas is. Pure functions. */
final class PlaceWords {
  static final Lexicon CITIES = Lexicon.load("cities");
  static final Lexicon REGIONS = Lexicon.load("regions");
  static final Lexicon COUNTRIES = Lexicon.load("countries");
  private static final Lexicon REMOTE = Lexicon.load("remote");
  private static final Lexicon ORGANISATIONS = Lexicon.load("organisations");
  private static final Lexicon ROLES = Lexicon.load("roles");
  private static final Lexicon DEGREES = Lexicon.load("degrees");
  private static final Lexicon NO_NAMES = Lexicon.load("not-names");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:St|Mt|Ft|Co)\\. )?\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}+(?: (?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}+|de|la|del|do|da|di|upon|am|sur|of|the)){0,3}+");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,4}");
  private static final int MAX_LENGTH = 80;
  private static final int MAX_WORDS = 8;
  static final Pattern POSTAL_CODE =
      Pattern.compile(
          "\\b(?:\\d{4} [A-Z]{2}(?=\\s+\\p{Lu}\\p{Ll}{2})|(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{3,4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{3} \\d{2}|\\d{4} [A-Z]{2})\\b");

  /** The kinds of parts. */
  enum Kind {
    CITY,
    REGION,
    COUNTRY,
    /** "Remote" and the like. */
    REMOTE,
    /** Several known places without commas. */
    SEVERAL,
    /** Capitalised words that could be a town. */
    NAME,
    NONE
  }

  private PlaceWords() {}

  static Kind kind(String part) {
    Kind known = known(part);
    return known != Kind.NONE || !couldBeTown(part) ? known : Kind.NAME;
  }

  /** What a part is for certain: {@link Kind#NONE} where it may still be the name of a town. */
  static Kind known(String part) {
    if (isTooLong(part)) {
      return Kind.NONE;
    }
    if (!part.isEmpty() && Character.isLowerCase(part.charAt(0))) {
      return REMOTE.match(part).isPresent() ? Kind.REMOTE : Kind.NONE;
    }
    String text = withoutPostalCode(part);
    Words words = Words.of(text);
    if (REMOTE.match(words).isPresent()) {
      return Kind.REMOTE;
    }
    if (COUNTRIES.match(words).isPresent()) {
      return Kind.COUNTRY;
    }
    if (CITIES.match(words).isPresent()) {
      return Kind.CITY;
    }
    if (REGIONS.match(words).isPresent()) {
      return Kind.REGION;
    }
    return isSeveral(text) ? Kind.SEVERAL : Kind.NONE;
  }

  /** Whether all parts between commas are known places, or it was held on the Web. */
  static boolean isPlaceOrRemote(String text) {
    String[] parts = text.split(",\\s*");
    for (String part : parts) {
      if (part.isEmpty() || known(part) == Kind.NONE) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTooLong(String part) {
    int blanks = 0;
    for (int i = 0; i < part.length(); i++) {
      blanks += part.charAt(i) == ' ' ? 1 : 0;
    }
    return part.length() > MAX_LENGTH || blanks >= MAX_WORDS;
  }

  static boolean isAbbreviation(String part) {
    return ABBREVIATION.matcher(withoutPostalCode(part)).matches();
  }

  private static String withoutPostalCode(String part) {
    if (!Normalizer.hasDigit(part, 0)) {
      return part.strip().isEmpty() ? part : part.strip();
    }
    String rest = POSTAL_CODE.matcher(part).replaceFirst("").strip();
    return rest.isEmpty() ? part : rest;
  }

  private static boolean couldBeTown(String part) {
    if (isTooLong(part) || !part.isEmpty() && Character.isLowerCase(part.charAt(0))) {
      return false;
    }
    String text = withoutPostalCode(part);
    if (!NAME.matcher(text).matches() || ABBREVIATION.matcher(text).matches()) {
      return false;
    }
    Words words = Words.of(text);
    return !ORGANISATIONS.occursIn(words)
        && !ROLES.occursIn(words)
        && !DEGREES.occursIn(words)
        && !NO_NAMES.occursIn(words);
  }

  /** Whether the text is known places from end to end, perhaps with "Greater" or "Area". */
  private static boolean isSeveral(String text) {
    String rest = text;
    int places = 0;
    while (!rest.isEmpty()) {
      int end = leadingPlace(rest);
      int filler = end > 0 ? 0 : leadingFiller(rest);
      if (end == 0 && filler == 0) {
        return false;
      }
      places += end > 0 ? 1 : 0;
      rest = rest.substring(Math.max(end, filler)).strip();
    }
    return places > 0;
  }

  /** Where the longest known place at the start of the text ends, or 0. */
  static int leadingPlace(String text) {
    Words words = Words.of(text);
    return Math.max(
        end(CITIES.startOf(words)),
        Math.max(end(REGIONS.startOf(words)), end(COUNTRIES.startOf(words))));
  }

  private static int end(Optional<Lexicon.Hit> hit) {
    return hit.filter(h -> h.span().start() == 0).map(h -> h.span().end()).orElse(0);
  }

  private static int leadingFiller(String text) {
    for (String filler :
        new String[] {"Greater", "Metropolitan", "Metro", "Area", "Region", "City"}) {
      if (text.startsWith(filler)) {
        return filler.length();
      }
    }
    return 0;
  }
}
