package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.PlaceWords.Kind;
import org.vitae.layout.Passage;
import org.vitae.text.Normalizer;

/**
 * Tells places: {@code "Chengdu, China"}, {@code "Remote"}, and the place at the end of a line.
 * What is returned is the place as printed. Below a confidence of about 0.6 it may be part of
 * another name ({@code "University of Massachusetts, Boston"}). Thread-safe.
 */
public final class PlaceExtractor {
  private static final Pattern COMMA = Pattern.compile("[,\uff0c]");
  private static final Pattern ALTERNATIVES =
      Pattern.compile("\\s?[/;|&→]\\s?|\\sand\\s|\\s[–-]\\s");
  private static final String ALTERNATIVE_SIGNS = "/;|&→–-";
  private static final Pattern BRACKET = Pattern.compile("\\s?\\(([^()]{2,40})\\)$");
  private static final Pattern LAST_CELL =
      Pattern.compile(".*(?:\\t|\\s[|·•–—]\\s|\\s-\\s)", Pattern.DOTALL);
  private static final Pattern NAME_JOINT =
      Pattern.compile(
          "(?:^|\\s)(?:of|at|in|de|del|di|da|do|du|la|the|for|and|von|zu|van|et|e|y)\\s*$|[-–/’'&]\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final int MAX_LENGTH = 100;
  private static final int MAX_PARTS = 4;
  private static final int TOWN_AND_STATE = 2;
  private static final int MAX_WORDS = 5;

  /** The passage as a place, if it is nothing else. */
  public Optional<Found<String>> place(Passage passage) {
    Passage trimmed = unwrap(passage);
    double confidence = confidence(trimmed.text());
    return confidence > 0
        ? Optional.of(Found.text(trimmed, "place.whole", confidence))
        : Optional.empty();
  }

  private static Passage unwrap(Passage passage) {
    Passage trimmed = withFinalDot(passage, passage.trim(",;:.·•|–—-*"));
    String raw = trimmed.raw();
    boolean brackets = raw.startsWith("(") && raw.indexOf(')') == raw.length() - 1;
    return brackets || raw.startsWith("[") && raw.endsWith("]")
        ? trimmed.sub(1, raw.length() - 1).trim()
        : trimmed;
  }

  /** {@code U.S.A.} keeps its last dot. */
  private static Passage withFinalDot(Passage passage, Passage trimmed) {
    int end = trimmed.span().end() - passage.span().start();
    boolean dotted = trimmed.raw().lastIndexOf('.') == trimmed.length() - 2 && trimmed.length() > 2;
    boolean dot = dotted && end < passage.length() && passage.raw().charAt(end) == '.';
    return dot ? passage.sub(trimmed.span().start() - passage.span().start(), end + 1) : trimmed;
  }

  /** Whether the text is one known city, region or country. */
  static boolean isKnownPlace(String text) {
    return PlaceWords.CITIES.match(text).isPresent()
        || PlaceWords.REGIONS.match(text).isPresent()
        || PlaceWords.COUNTRIES.match(text).isPresent();
  }

  /** Whether the text is one to four capitalised words that say nothing else. */
  public static boolean couldBeTown(String text) {
    return PlaceWords.kind(text) != Kind.NONE;
  }

  private static double confidence(String text) {
    if (text.length() < 2 || text.length() > MAX_LENGTH) {
      return 0;
    }
    double whole = listed(text);
    if (whole > 0) {
      return whole;
    }
    Matcher bracket = BRACKET.matcher(text);
    if (text.endsWith(")") && bracket.find() && bracket.start() > 0) {
      return Math.min(confidence(text.substring(0, bracket.start())), confidence(bracket.group(1)));
    }
    if (!mayHaveAlternatives(text)) {
      return 0;
    }
    String[] alternatives = ALTERNATIVES.split(text);
    if (alternatives.length < 2) {
      return 0;
    }
    double least = 1;
    for (String alternative : alternatives) {
      least = Math.min(least, listed(alternative.strip()));
    }
    return least;
  }

  /** A cheap no before {@link #ALTERNATIVES}: most lines hold none of its signs. */
  private static boolean mayHaveAlternatives(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ALTERNATIVE_SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains("and");
  }

  /** The confidence that parts between commas are a place. */
  private static double listed(String text) {
    String[] parts = COMMA.split(text);
    if (parts.length > MAX_PARTS) {
      return 0;
    }
    if (parts.length == TOWN_AND_STATE + 1 && isName(parts)) {
      return 0;
    }
    boolean unknown = false;
    for (int i = 0; i < parts.length - 1; i++) {
      Kind kind = PlaceWords.kind(parts[i].strip());
      if (kind == Kind.NONE) {
        return 0;
      }
      unknown |= kind == Kind.NAME;
    }
    String last = parts[parts.length - 1].strip();
    return parts.length == 1
        ? single(last, PlaceWords.known(last))
        : several(last, unknown ? PlaceWords.known(last) : PlaceWords.kind(last), unknown);
  }

  /** "Front Range Dairy, Greeley, CO": a name of several words before a town and its state. */
  private static boolean isName(String[] parts) {
    String first = parts[0].strip();
    return first.split(" ").length > TOWN_AND_STATE
        && PlaceWords.known(parts[1].strip()) != Kind.REGION
        && PlaceWords.known(first) == Kind.NONE
        && PlaceWords.kind(first) == Kind.NAME
        && PlaceWords.isAbbreviation(parts[TOWN_AND_STATE].strip());
  }

  private static double single(String part, Kind kind) {
    return switch (kind) {
      case COUNTRY -> isCode(part) ? 0 : 0.9;
      case REMOTE, SEVERAL -> 0.9;
      case CITY -> 0.85;
      case REGION -> PlaceWords.isAbbreviation(part) ? 0 : 0.75;
      case NAME, NONE -> 0;
    };
  }

  /** Two letters alone say little, {@code UK} and {@code US} apart. */
  private static boolean isCode(String part) {
    return part.length() == 2 && !part.equals("UK") && !part.equals("US");
  }

  private static double several(String last, Kind kind, boolean unknown) {
    return switch (kind) {
      case COUNTRY, REMOTE, SEVERAL -> unknown ? 0.85 : 0.97;
      case REGION -> unknown ? PlaceWords.isAbbreviation(last) ? 0.7 : 0.75 : 0.97;
      case CITY -> unknown ? 0.6 : 0.75;
      case NAME -> unknown ? 0 : 0.5;
      case NONE -> 0;
    };
  }

  /** The place that the passage ends with, after other text. */
  public Optional<Found<String>> trailing(Passage passage) {
    Passage text = passage.trim(",;.·•|–—-*");
    Optional<Found<String>> cell = lastCell(text).or(() -> inBrackets(text));
    return cell.isPresent() ? cell : atEnd(text);
  }

  private Optional<Found<String>> lastCell(Passage text) {
    Matcher m = LAST_CELL.matcher(text.raw());
    return m.lookingAt()
        ? place(text.from(m.end()))
            .map(f -> new Found<>(f.value(), f.spans(), "place.cell", f.confidence()))
        : Optional.empty();
  }

  private Optional<Found<String>> inBrackets(Passage text) {
    String raw = text.raw();
    int open = raw.lastIndexOf('(');
    if (open <= 0 || raw.indexOf(')', open) != raw.length() - 1) {
      return Optional.empty();
    }
    return place(text.sub(open + 1, raw.length() - 1))
        .map(f -> new Found<>(f.value(), f.spans(), "place.bracket", f.confidence() * 0.95));
  }

  private Optional<Found<String>> atEnd(Passage text) {
    List<Passage> parts = text.split(COMMA);
    int first = parts.size();
    boolean sure = false;
    while (first > 1 && parts.size() - first < MAX_PARTS - 1) {
      Kind kind = PlaceWords.kind(parts.get(first - 1).text());
      boolean known = kind != Kind.NAME && kind != Kind.NONE;
      boolean town =
          kind == Kind.NAME && first < parts.size() && first > 1 && !hasCity(parts, first);
      if (!known && !town) {
        break;
      }
      sure |= known && first < parts.size();
      first--;
    }
    return first == parts.size()
        ? lastWords(text, parts, first)
        : withWordsBefore(text, parts, first, sure);
  }

  private static boolean hasCity(List<Passage> parts, int first) {
    return parts.subList(first, parts.size()).stream()
        .anyMatch(
            p ->
                PlaceWords.kind(p.text()) == Kind.CITY
                    || PlaceWords.kind(p.text()) == Kind.SEVERAL);
  }

  /** {@code Example University Beijing, China}: the place begins within a part. */
  private Optional<Found<String>> withWordsBefore(
      Passage text, List<Passage> parts, int first, boolean sure) {
    int start = parts.get(first).span().start();
    Optional<Passage> words = lastPlace(parts.get(first - 1));
    boolean town = hasCity(parts, first);
    if (words.isPresent() && !town) {
      start = words.get().span().start();
    }
    Passage place = text.from(start - text.span().start()).trim();
    boolean partOfName =
        first == parts.size() - 1 && parts.get(first - 1).text().contains(" of ") && town;
    double confidence = partOfName ? 0.5 : sure || words.isPresent() ? 0.9 : 0.8;
    return Optional.of(Found.text(place, "place.end", confidence));
  }

  private Optional<Found<String>> lastWords(Passage text, List<Passage> parts, int first) {
    return first == 0
        ? Optional.empty()
        : lastPlace(parts.get(first - 1)).map(p -> Found.text(p, "place.words", 0.4));
  }

  /** The longest known place that a part ends with, after other words that don't lead on to it. */
  private static Optional<Passage> lastPlace(Passage part) {
    String raw = part.raw();
    int start = raw.length();
    Optional<Passage> best = Optional.empty();
    for (int words = 0; words < MAX_WORDS && start > 0; words++) {
      start = lastWord(raw, start);
      if (start == 0 || raw.length() - start > MAX_LENGTH) {
        break;
      }
      Kind kind = PlaceWords.kind(raw.substring(start).strip());
      boolean known =
          kind == Kind.CITY || kind == Kind.COUNTRY || kind == Kind.SEVERAL || kind == Kind.REGION;
      boolean joined = NAME_JOINT.matcher(raw.substring(0, start)).find();
      if (known && !joined) {
        best = Optional.of(part.from(start));
      }
      if (known && joined) {
        return Optional.empty();
      }
    }
    return best;
  }

  /** Where the last word before a position begins. */
  private static int lastWord(String raw, int before) {
    int end = before;
    while (end > 0 && Normalizer.isSpace(raw.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !Normalizer.isSpace(raw.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The country's code of a place that prints its country. */
  public static Optional<String> countryCode(String country) {
    return PlaceWords.COUNTRIES.match(country);
  }
}
