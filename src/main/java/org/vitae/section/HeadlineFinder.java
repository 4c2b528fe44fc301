package org.vitae.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.AddressExtractor;
import org.vitae.extract.Found;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/** Finds the profession or position that stands under or beside the name. Thread-safe. */
final class HeadlineFinder {
  private static final int MAX_WORDS = 16;

  /** A headline without a known role stands next to the name and is short. */
  private static final int MAX_WORDS_UNKNOWN = 7;

  /** So many lines after the name a headline may stand. */
  private static final int MAX_LINES = 4;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int MIN_WORD = 3;
  private static final Pattern STUDENT =
      Pattern.compile(
          "(?i)\\b(?:ph\\.? ?d\\.?|doctoral|master'?s?|m\\.?sc\\.?|b\\.?sc\\.?|undergraduate|graduate)\\s(?:candidate|student)\\b");
  private static final Pattern SENTENCE =
      Pattern.compile("[.!?]\\s+\\p{Lu}|\\b(?:I|my|me|am|is)\\b");

  /** Full stops that end no sentence. */
  private static final Pattern DEGREE =
      Pattern.compile("(?i)\\b(?:ph|m|b|dr|sr|jr)\\.(?:\\s?(?:d|sc|a|s|eng|tech)\\.)?");

  /** What parts a name from what follows it. */
  private static final Pattern PARTED = Pattern.compile("\\s{0,3}[,，|·•–—-]\\s?");

  private static final String PARTS = ",，|·•–—- ";

  private static final Pattern WISH =
      Pattern.compile(
          "^(?:looking|desir|seeking|willing|to |updated|last |page|date|born|aiming|available|ready)",
          Pattern.CASE_INSENSITIVE);

  private final Lexicon roles = Lexicon.load("roles");
  private final Lexicon organisations = Lexicon.load("organisations");
  private final Lexicon labels = Lexicon.load("contact-labels");
  private final Lexicon networks = Lexicon.load("networks");
  private final AddressExtractor addresses = new AddressExtractor();
  private final Lexicon titles = Lexicon.load("document-titles");
  private final Lexicon headings = Lexicon.load("headings");

  /** The headline among the cells that nothing else was found in. */
  Optional<Found<String>> find(List<ContactCell> cells, Optional<Found<String>> name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Span owner = name.get().span();
    int nameLine = cells.isEmpty() ? 0 : cells.get(0).text().document().lineAt(owner.end()).index();
    List<ContactCell> near =
        cells.stream()
            .filter(c -> c.label().isEmpty() && !c.text().span().overlaps(owner))
            .filter(c -> addresses.unlabelled(c.text()).isEmpty())
            .filter(c -> c.line() - nameLine <= MAX_LINES && c.line() >= nameLine - 1)
            .toList();
    return near.stream()
        .filter(c -> isHeadline(c.text().text()))
        .findFirst()
        .map(c -> Found.text(c.text(), "label.role", 0.85))
        .or(() -> beside(cells, owner))
        .or(
            () ->
                near.stream()
                    .filter(c -> c.line() > nameLine && c.line() <= nameLine + 1)
                    .findFirst()
                    .filter(c -> couldBeHeadline(c.text().text()))
                    .map(c -> Found.text(c.text(), "label.place", 0.55)));
  }

  /** What follows the name in its own cell: {@code "Ada Winter, Baker"}. */
  private Optional<Found<String>> beside(List<ContactCell> cells, Span owner) {
    return cells.stream()
        .map(ContactCell::text)
        .filter(text -> text.span().overlaps(owner) && text.span().end() > owner.end())
        .map(text -> text.document().passage(new Span(owner.end(), text.span().end())))
        .filter(rest -> PARTED.matcher(rest.raw()).lookingAt())
        .map(rest -> rest.trim(PARTS))
        .filter(rest -> isHeadline(rest.text()))
        .findFirst()
        .map(rest -> Found.text(rest, "label.beside", 0.8));
  }

  private boolean isHeadline(String text) {
    boolean role = roles.occursIn(text) || STUDENT.matcher(text).find();
    return role && isPossible(text) && words(text) <= MAX_WORDS;
  }

  private boolean couldBeHeadline(String text) {
    return isPossible(text)
        && !isContact(text)
        && words(text) <= MAX_WORDS_UNKNOWN
        && !organisations.occursIn(text)
        && text.chars().noneMatch(Character::isDigit)
        && !text.endsWith(".")
        && text.indexOf(',') < 0
        && isCapitalised(text);
  }

  /** Most longer words begin with a capital letter, as they do in titles. */
  private static boolean isCapitalised(String text) {
    List<String> words =
        Arrays.stream(SPACE.split(text)).filter(w -> w.length() > MIN_WORD).toList();
    long capitals = words.stream().filter(w -> !Character.isLowerCase(w.codePointAt(0))).count();
    return !words.isEmpty() && capitals * 2 > words.size();
  }

  private boolean isPossible(String text) {
    return text.length() > 2
        && text.indexOf(':') < 0
        && !SENTENCE.matcher(DEGREE.matcher(text).replaceAll("")).find()
        && !WISH.matcher(text).find()
        && titles.match(text).isEmpty()
        && headings.match(text).isEmpty();
  }

  /** Whether it is a row of placeholders ("Email LinkedIn") or a place. */
  private boolean isContact(String text) {
    return labels.findIn(text).stream().anyMatch(h -> !h.canonical().equals("label"))
        || networks.occursIn(text);
  }

  private static int words(String text) {
    return SPACE.split(text).length;
  }
}
