package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AuthorList.Author;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Reads a list of names from a given place on. All names of a list are printed in one form, but for
 * the first, which alone may be inverted: every such combination is tried, and the one that most
 * speaks for wins. Immutable, thread-safe.
 */
final class AuthorListParser {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:\\$\\^\\{?[*†‡\\\\\\p{L}\\d, ]{1,14}\\}?\\$|[ ]?[*†‡§¶∗⋆✉✝#^⁰¹²³⁴-⁹\\x{1F4E7}\\x{1F582}\\x{1F583}\\uFE0E\\uFE0F]+|(?<=[\\p{L}.])[ ]?(?!\\d\\d)\\d(?:,\\d)?(?=[,;]|[."
              + " ](?![(\\d]|\\p{Ll}))|\\]){1,4}|["
              + " ]?\\((?:[*†‡]|(?i:co-?first|correspond|equal|sole |lead |first |senior |joint |shared )[^)]{0,30})\\)");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          String.join(
              "|",
              "[, ]*+(?:\\.{3}[, ]*+)?[(\\[]\\d{1,4} (?:additional|other|more|further)"
                  + " (?:co-?)?au[\\p{L}\\p{M}]*,? (?:including|and) ",
              "\\s*+(?:[,;/·•，、|]|…|\\.\\.\\.)(?:[ \\n"
                  + "]*+(?:[,…&]|\\.\\.\\.)){0,2}\\s*+(?:(?:and|AND|&|et|ET|und|UND|y)\\s++)?",
              "\\s++(?:and|AND|&|und|UND|et|ET|y|e|og|och|ve)\\s++",
              // Czech and Slovak; an English title has no word in capitals with a comma behind it
              "[ ]a[ ](?=\\p{Lu}{2}[\\p{Lu}’'-]{0,20},[ ]\\p{Lu}\\p{Ll})"));
  private static final Pattern ET_AL =
      Pattern.compile(
          "[\\s,;]*+(?:(?:and|&)\\s++)?(?:et\\.?\\s?al(?:\\.|\\b)|etc\\b\\.?|u\\.\\s?a\\.|(?:and[ ])?\\d{1,4}[ ](?:co-?authors|others|more)|and"
              + " others|and colleagues|\\(\\d+ additional[^)]{0,60}\\))");
  private static final Pattern AND =
      Pattern.compile("(?:and|AND|&|und|UND|et|ET|y|[ ](?:e|og|och|ve))\\s*+$");

  /** An initial or particle between names, which no title has. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{L}{2}[ ](?:\\p{Lu}\\.|(?:van|von|der|den|ter|zu|di|da|dos|bin|ben|af)(?:["
              + " ]\\p{Ll}{2,3})?)[ ]\\p{Lu}|[ ](?:al|el)-\\p{Lu}");

  /** {@code Quill AB}, {@code Quill, A.}: what stands before a colon otherwise is a title. */
  private static final Pattern INITIALLED =
      Pattern.compile(
          "\\p{Ll}(?:[ ]\\p{Lu}-?\\p{Lu}|,?[ ](?:\\p{Lu}\\.[ -]?){1,4}|,[ ]\\p{Lu}{1,3})$");

  private static final Pattern VOLUME =
      Pattern.compile(
          "[.,]?[ ](?!(?:19|20)\\d\\d\\D)\\d{1,4}(?:[ ]?\\(\\d{1,3}\\))?[,:][ ]?[A-Z]?\\d{2}");

  /** Initials without full stops behind a surname. */
  private static final Pattern BARE_END = Pattern.compile("\\p{Ll}[ ]\\p{Lu}{1,3},");

  private static final Pattern HOUSE =
      Pattern.compile(
          "[ ]\\((?:[^()\\n]{2,40}[:,][ ][^()\\n]{2,50},|\\p{Lu}[^()\\n,]{2,40}[ ](?:Press|Verlag|Publishers|Publishing|Books|Editions?),?)[ ](?:19|20)\\d\\d\\)");

  private static final Pattern SURNAME =
      Pattern.compile(
          "[ ]\\p{Lu}[\\p{L}'’-]{1,30}(?=[,;.):\\n]|[ ](?:(?:and|&)[ ]\\p{Lu}|[-–—|][ ])|$)");
  private static final Lexicon GIVEN_NAMES = Lexicon.load("given-names");
  private static final int MOST_WORDS = 3;
  private static final int MOST_NAMES = 500;

  /** Characters of "Series A". */
  private static final int SERIES = 8;

  private static final double AND_BONUS = 1;
  private static final double ET_AL_BONUS = 2;
  private static final double MARK_BONUS = 0.7;
  private static final double OWNER_BONUS = 3;
  private static final double LONG_NAME = 0.3;

  /** The first name's form and the forms that the others may have. */
  private record Policy(NameForm first, List<NameForm> rest) {}

  private static final List<Policy> POLICIES =
      List.of(
          new Policy(
              NameForm.INVERTED_INITIALS,
              List.of(
                  NameForm.INVERTED_INITIALS, NameForm.INITIALS_FIRST, NameForm.SURNAME_INITIALS)),
          new Policy(NameForm.INITIALS_FIRST, List.of(NameForm.INITIALS_FIRST)),
          new Policy(
              NameForm.SURNAME_INITIALS,
              List.of(NameForm.SURNAME_INITIALS, NameForm.INITIALS_FIRST)),
          new Policy(NameForm.FULL, List.of(NameForm.FULL)),
          new Policy(NameForm.BARE_INITIALS_FIRST, List.of(NameForm.BARE_INITIALS_FIRST)),
          new Policy(NameForm.INVERTED_FULL, List.of(NameForm.FULL)),
          new Policy(
              NameForm.INVERTED_INITIALS, List.of(NameForm.INVERTED_INITIALS, NameForm.FULL)),
          new Policy(
              NameForm.INVERTED_FULL, List.of(NameForm.INVERTED_INITIALS, NameForm.INVERTED_FULL)),
          new Policy(
              NameForm.INVERTED_INITIALS,
              List.of(NameForm.INVERTED_INITIALS, NameForm.INVERTED_FULL)));

  /** A capital and a word may begin a title: "A Survey". */
  private static final double CUT_MALUS = 2;

  private static final double LONE_INITIALS_MALUS = 1.5;

  private final JournalWords journals = new JournalWords();
  private final Lexicon titleWords = Lexicon.load("title-words");

  /** The names of a text, for looking for lists at several positions of it. */
  NameEnds names(String text) {
    return new NameEnds(text, titleWords);
  }

  /** The best reading of a list that starts exactly at a position. */
  Optional<AuthorList> parse(String text, int from, OwnerName owner) {
    return parse(names(text), from, owner);
  }

  /** The best reading of a list that starts exactly at a position. */
  Optional<AuthorList> parse(NameEnds names, int from, OwnerName owner) {
    AuthorList best = null;
    for (Policy policy : POLICIES) {
      AuthorList list = read(names.text(), names, from, policy, owner);
      if (list != null && (best == null || list.score() > best.score())) {
        best = list;
      }
    }
    return Optional.ofNullable(best);
  }

  private @org.jspecify.annotations.Nullable AuthorList read(
      String text, NameEnds names, int from, Policy policy, OwnerName owner) {
    List<Author> authors = new ArrayList<>();
    double score = 0;
    int end = from;
    int next = from;
    Close last = null;
    List<NameForm> forms = List.of(policy.first());
    while (next >= 0 && authors.size() < MOST_NAMES) {
      NameMatch name = bare(text, from, next, name(names, next, forms));
      if (name == null
          || isJournal(text, next, name)
          || next > from && (isBook(text, name) || isNumbered(text, name.end()))) {
        break;
      }
      int marksEnd = names.once(NameEnds.AFTER_MARKS, name.end(), at -> marksEnd(text, at));
      authors.add(
          new Author(new Span(next, name.end()), text.substring(name.end(), marksEnd).strip()));
      score +=
          score(
              text,
              next,
              name,
              marksEnd,
              owner,
              text.substring(from, Math.min(text.length(), from + 2)));
      if (authors.size() > 1 && endsInAnd(text, end, next)) {
        score += AND_BONUS;
        last = new Close(authors.size(), marksEnd, score);
      }
      end = marksEnd;
      forms = policy.rest();
      next = names.once(NameEnds.AFTER_SEPARATOR, end, at -> separatorEnd(text, at));
      next = next == end ? -1 : next;
    }
    if (authors.isEmpty()) {
      return null;
    }
    return last != null && last.size < authors.size() && etAlEnd(text, end) == end
        ? close(text, authors.subList(0, last.size), from, last.end, last.score)
        : close(text, authors, from, end, score);
  }

  /** A list up to its last "and", behind which other capitalised words may look like names. */
  private record Close(int size, int end, double score) {}

  /**
   * Whether what looks like a name is a part of a journal, "Series A", or are the first words of a
   * shortened title: "J. Coast. Res.".
   */
  private boolean isJournal(String text, int start, NameMatch name) {
    return text.startsWith("Series ", start) && name.end() == start + SERIES
        || start + 1 < text.length()
            && text.charAt(start + 1) == '.'
            && name.end() < text.length()
            && text.charAt(name.end()) == '.'
            && journals.endsAt(text, name.end(), start)
            && journals.goesOn(text, name.end() + 1);
  }

  /** Whether what looks like a further name is a title: {@code Wave Motion (Oslo: Quay, 2002)}. */
  private static boolean isBook(String text, NameMatch name) {
    return name.form() == NameForm.FULL
        && text.startsWith(" (", name.end())
        && HOUSE.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /**
   * The last of names whose initials have no full stops ends at its own: {@code Quill MJ, Loh Y. J.
   * Tides 3}.
   */
  private static @org.jspecify.annotations.Nullable NameMatch bare(
      String text, int from, int start, @org.jspecify.annotations.Nullable NameMatch name) {
    if (name == null || start == from || name.form() != NameForm.SURNAME_INITIALS) {
      return name;
    }
    int dot = text.indexOf(". ", start);
    return dot > 0
            && dot < name.end() - 1
            && BARE_END.matcher(text).region(from, start).find()
            && text.substring(from, start).indexOf('.') < 0
        ? new NameMatch(name.form(), dot)
        : name;
  }

  /** Whether a volume follows, and a page or an issue: {@code New J. Phys. 21, 093041}. */
  private static boolean isNumbered(String text, int end) {
    boolean digit = Glance.isDigit(text, end + 1) || Glance.isDigit(text, end + 2);
    return digit && VOLUME.matcher(text).region(end, text.length()).lookingAt();
  }

  private record NameMatch(NameForm form, int end) {}

  private static @org.jspecify.annotations.Nullable NameMatch name(
      NameEnds names, int from, List<NameForm> forms) {
    for (NameForm form : forms) {
      int end = names.end(form, from);
      if (end > 0) {
        return new NameMatch(form, end);
      }
    }
    return null;
  }

  private static double score(
      String text, int start, NameMatch name, int marksEnd, OwnerName owner, String first) {
    String printed = text.substring(start, name.end());
    double score = name.form().weight();
    if (name.form() == NameForm.FULL && words(printed) > MOST_WORDS) {
      score = printed.indexOf('.') < 0 ? LONG_NAME : 1;
    }
    if (name.form() == NameForm.FULL && printed.indexOf('.') > 0) {
      score += 0.5;
    } else if (name.form() == NameForm.FULL
        && first.indexOf('.') == 1
        && GIVEN_NAMES.startOf(printed).isEmpty()) {
      score -= 1;
    }
    if (name.form() == NameForm.SURNAME_INITIALS && goesOn(text, name.end())) {
      score -= CUT_MALUS;
    }
    if (name.form() == NameForm.BARE_INITIALS_FIRST && isAlone(text, start, name.end())) {
      score -= LONE_INITIALS_MALUS;
    }
    return score
        + (marksEnd > name.end() ? MARK_BONUS : 0)
        + (owner.matches(printed) ? OWNER_BONUS : 0);
  }

  /** How many words a name has, without particles in lower case. */
  private static long words(String name) {
    long words = 1;
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      words += i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)) ? 0 : 1;
    }
    return words;
  }

  /** Whether a surname follows what was taken for one: {@code Ada M. Quill,}. */
  private static boolean goesOn(String text, int end) {
    return text.charAt(end - 1) == '.'
        && SURNAME.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether no comma is beside a name, and it has no line of its own. */
  private static boolean isAlone(String text, int start, int end) {
    boolean comma =
        end < text.length() && ",;".indexOf(text.charAt(end)) >= 0
            || start > 1 && ",;".indexOf(text.charAt(start - 2)) >= 0;
    boolean line = start > 0 && text.charAt(start - 1) == '\n';
    return !comma && !line;
  }

  /** {@code Quill MJ, Loh YF, Abbot T.}: the last full stop ends the list. */
  private static List<Author> withoutFullStop(String text, List<Author> authors) {
    Author last = authors.get(authors.size() - 1);
    boolean alone =
        authors.size() > 1
            && authors.subList(0, authors.size() - 1).stream()
                .noneMatch(a -> text.substring(a.name().start(), a.name().end()).indexOf('.') > 0);
    if (!alone || text.charAt(last.name().end() - 1) != '.') {
      return authors;
    }
    List<Author> out = new ArrayList<>(authors.subList(0, authors.size() - 1));
    out.add(new Author(new Span(last.name().start(), last.name().end() - 1), last.marks()));
    return out;
  }

  private static AuthorList close(
      String text, List<Author> authors, int from, int end, double score) {
    int etAl = etAlEnd(text, end);
    int last = StudyGroup.end(text, Math.max(end, etAl));
    double bonus = etAl > end ? ET_AL_BONUS : 0;
    String after = text.substring(last, Math.min(text.length(), last + 20));
    Author only = authors.get(0);
    boolean certain = authors.size() > 1 || isCertainly(text, only);
    return new AuthorList(
        withoutFullStop(text, authors),
        from,
        last,
        score + bonus + NameListEnd.score(after, text.charAt(last - 1) == '.', certain),
        after.startsWith(",") || after.startsWith(":"));
  }

  /** As {@link #isPerson}, or with initials behind the surname. */
  static boolean isCertainly(String text, Author author) {
    String name = text.substring(author.name().start(), author.name().end());
    return isPerson(text, author) || INITIALLED.matcher(name).find();
  }

  /** Whether a name of several words begins with a common given name, or has an initial within. */
  static boolean isPerson(String text, Author author) {
    String name = text.substring(author.name().start(), author.name().end());
    int blank = name.indexOf(' ');
    int comma = name.indexOf(',');
    boolean initial = PERSON.matcher(name).find();
    String given =
        comma > 0 ? name.substring(comma + 1) : blank > 0 ? name.substring(0, blank) : "";
    boolean inverted = comma > 0 && given.strip().indexOf(' ') > 0;
    return initial || inverted || (!given.isEmpty() && GIVEN_NAMES.startOf(given).isPresent());
  }

  /** Marks stand at once or behind one blank, and are no letters or separators. */
  private static int marksEnd(String text, int from) {
    int at = Glance.past(" ", text, from, Math.min(text.length(), from + 1));
    boolean none =
        at >= text.length()
            || Character.isLetter(text.charAt(at))
            || ",;.: \n".indexOf(text.charAt(at)) >= 0;
    return none ? from : end(MARKS, text, from);
  }

  /** Nearly always a comma and a blank. */
  private static int separatorEnd(String text, int from) {
    boolean comma =
        text.startsWith(", ", from)
            && from + 2 < text.length()
            && Character.isLetter(text.charAt(from + 2))
            && !Glance.isAny("AEUaeuy", text, from + 2);
    return comma ? from + 2 : end(SEPARATOR, text, from);
  }

  private static int etAlEnd(String text, int from) {
    int at = Glance.past(" ,;\n\t\r", text, from, text.length());
    return Glance.isAny("ae&u(", text, at) ? end(ET_AL, text, from) : from;
  }

  /** Whether "and" is the last word of a separator. */
  private static boolean endsInAnd(String text, int from, int to) {
    int last = to;
    while (last > from && Glance.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last > from
        && Glance.isAny("dDtTyeghe&", text, last - 1)
        && AND.matcher(text.substring(from, to)).find();
  }

  private static int end(Pattern pattern, String text, int from) {
    Matcher m = pattern.matcher(text).region(from, text.length());
    m.useTransparentBounds(true);
    return m.lookingAt() ? m.end() : from;
  }
}
