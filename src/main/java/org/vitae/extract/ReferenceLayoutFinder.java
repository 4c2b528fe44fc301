package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.ReferenceDateFinder.DateHit;
import org.vitae.extract.TitleFinder.Title;
import org.vitae.layout.Style;
import org.vitae.text.Span;

/**
 * Divides a reference into authors, title and the rest. The list of authors is looked for at the
 * start and behind every boundary; where it stands tells the order. Immutable, thread-safe.
 */
final class ReferenceLayoutFinder {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\n"
              + "\\s*+|(?<![ \\n"
              + ".-]\\p{Lu})[.?!][\"”’»']?\\s++|[\"”»],?\\s++|[ ][-–—|][ ]|(?<=[ ,\\n"
              + "(])by:?[ ]|(?<=[(,”\"»\\n"
              + "] ?)(?:[jJ]oint(?:ly)?\\s(?:work\\s)?)?[wW]ith\\s++|,\\s++|(?<=[(](?:19|20)\\d\\d)[)][.,:]?[ ]");
  private static final Pattern LINE_END = Pattern.compile("[ .,;]*+(?:\\n.*)?", Pattern.DOTALL);
  private static final Pattern TALK_KIND =
      Pattern.compile(
          "(?i)[(\\[]?(?:(?:invited|contributed|keynote|plenary|oral|poster|conference|seminar|guest|lightning|panel)\\s)*(?:talk|lecture|presentation|poster|keynote|seminar|panel|tutorial|address)[)\\]]?\\s*[:.–—-]\\s+");
  private static final Pattern BY_AT_END =
      Pattern.compile("[\\s,;(.]*+\\b(?:by|(?i:joint(?:ly)?\\s(?:work\\s)?)?with)$");
  private static final Pattern DATE_GAP = Pattern.compile("[\\s.,;:*(\\[]*+(?:[-–—][ ])?");
  private static final Pattern AFTER_DATE = Pattern.compile("[)\\]]*+[\\s.,:;–—-]*+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}{2}|(?:19|20)\\d\\d");

  private static final Pattern EDITORS =
      Pattern.compile("[\\s,]*+\\(?(?:[Ee]ds?\\b|[Hh]rsg|[Hh]g\\b|[Dd]ir\\b|[Ee]ditors?\\b)");
  private static final Pattern EDITOR_SIGN =
      Pattern.compile(
          "[\\s,]*+\\((?:[Ee]ds?|[Hh]rsg|[Hh]g|[Dd]ir|[Ee]ditors?|coords?|orgs?)\\.?\\)(?=[.,:]?[ ])|,[ ](?:editors?(?=[.,][ ])|eds?\\.(?=,?[ ]\\p{Lu}))");

  /** Behind it are those who edited the book. */
  private static final Pattern EDITED_BY =
      Pattern.compile(
          "(?:(?:[Ee]dited|[Ee]d\\.|[Tt]ranslated)[ ]by|(?:[Ee]ds?|[Hh]rsg|[Hh]g)\\.(?:[ ](?:v\\.|von))?)[ ]$");

  private static final int LONGEST_EDITED_BY = "translated by ".length();
  private static final int MOST_BOUNDARIES = 60;

  private final AuthorListParser authors = new AuthorListParser();
  private final ReferenceDateFinder dates;
  private final GroupAuthor groups = new GroupAuthor();
  private final VenueBeforeTitle venues = new VenueBeforeTitle();
  private final QuoteFinder quotes = new QuoteFinder();
  private final TitleFinder titles = new TitleFinder(new VenueClues());

  ReferenceLayoutFinder(ReferenceDateFinder dates) {
    this.dates = dates;
  }

  /** Looks for what may be the authors; masks the kind of a talk and a leading date. */
  ReferenceScan scan(ReferenceText text, ReferenceContext context) {
    String flat = text.text();
    int start = start(flat);
    Matcher kind = TALK_KIND.matcher(flat).region(start, flat.length());
    if (context.isTalk() && kind.lookingAt()) {
      text.mask(kind.start(), kind.end(), ' ');
      flat = text.text();
      start = start(flat);
    }
    DateHit leading = leadingDate(flat, start);
    if (leading != null) {
      text.mask(leading.span(), ' ');
      flat = text.text();
      start = afterDate(flat, leading.span().end());
    }
    List<AuthorList> lists = lists(text, flat, start, context);
    if (!context.isTalk()) {
      groups.find(flat, start, lists).ifPresent(group -> lists.add(0, group));
    }
    return new ReferenceScan(flat, start, Optional.ofNullable(leading), lists);
  }

  ReferenceLayout find(
      ReferenceText text, ReferenceScan scan, ReferenceOrder order, ReferenceContext context) {
    String flat = scan.text();
    AuthorList list = scan.authors(order);
    ReferenceLayout layout =
        list == null
            ? titleOnly(text, flat, scan.start(), context)
            : list.start() == scan.start()
                ? authorsFirst(text, flat, list)
                : titleFirst(text, flat, scan.start(), list);
    return scan.leading().isEmpty()
        ? layout
        : new ReferenceLayout(
            layout.authors(),
            scan.leading(),
            layout.title(),
            layout.tail(),
            layout.order(),
            layout.lead());
  }

  private ReferenceLayout titleOnly(
      ReferenceText text, String flat, int start, ReferenceContext context) {
    Title title = titles.find(flat, start, flat.length(), styles(text, start), context.isTalk());
    return new ReferenceLayout(
        Optional.empty(),
        Optional.empty(),
        title.span(),
        new Span(title.end(), flat.length()),
        ReferenceOrder.NO_AUTHORS,
        title.lead());
  }

  /** A date that stands before everything else, set off by punctuation or a cell of its own. */
  private @Nullable DateHit leadingDate(String flat, int start) {
    String near = flat.substring(0, Math.min(flat.length(), start + 40));
    for (DateHit hit : dates.find(near, start)) {
      boolean first =
          hit.span().start() == Glance.past("([", near, start, Math.min(near.length(), start + 1));
      if (first && isSetOff(flat, hit)) {
        return hit;
      }
    }
    return null;
  }

  /** A colon may be that of a title that begins with a year, if there is a date besides. */
  private boolean isSetOff(String flat, DateHit hit) {
    int after = hit.span().end();
    while (after < flat.length() && flat.charAt(after) == ' ') {
      after++;
    }
    return after < flat.length()
        && ")].:,;\n–—-".indexOf(flat.charAt(after)) >= 0
        && (flat.charAt(after) != ':' || dates.find(flat, after).isEmpty());
  }

  private static int afterDate(String flat, int from) {
    Matcher m = AFTER_DATE.matcher(flat).region(from, flat.length());
    return m.lookingAt() ? m.end() : from;
  }

  private static int start(String flat) {
    int start = 0;
    while (start < flat.length() && " \n,.;:*–-•·●▪◦‣".indexOf(flat.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private List<AuthorList> lists(
      ReferenceText text, String flat, int start, ReferenceContext context) {
    OwnerName owner = OwnerName.of(context.owner());
    boolean talk = context.isTalk();
    NameEnds names = authors.names(flat);
    List<AuthorList> out = new ArrayList<>();
    int read = 0;
    for (int from : boundaries(text, flat, start)) {
      AuthorList list = from < read ? null : authors.parse(names, from, owner).orElse(null);
      read = list != null && list.authors().size() > 1 ? list.end() : read;
      if (list != null
          && ((!talk && !isDoubtful(flat, start, list)) || isCertain(flat, list, owner))
          && !isEditedBy(flat, from)
          && (from == start && isEditor(flat, list) || !areEditors(flat, list.end()))) {
        out.add(from == start ? withEditorSign(flat, list) : list);
      }
    }
    return out;
  }

  /** Whether the words before a list of names say that they are editors. */
  static boolean isEditedBy(String text, int from) {
    return Glance.isAny(".yn", text, from - 2)
        && EDITED_BY.matcher(text.substring(Math.max(0, from - LONGEST_EDITED_BY), from)).find();
  }

  /** Whether what follows a list of names says that they are editors. */
  static boolean areEditors(String text, int end) {
    return EDITORS.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether those who edited the whole book begin the reference: the year or title follows. */
  private static boolean isEditor(String flat, AuthorList list) {
    return EDITOR_SIGN.matcher(flat).region(list.end(), flat.length()).lookingAt();
  }

  private static AuthorList withEditorSign(String flat, AuthorList list) {
    Matcher m = EDITOR_SIGN.matcher(flat).region(list.end(), flat.length());
    return m.lookingAt()
        ? new AuthorList(list.authors(), list.start(), m.end(), list.score() + 2, false)
        : list;
  }

  /**
   * The parts of a talk, event and host, look like names: only initials and the owner don't
   * deceive.
   */
  private static boolean isCertain(String flat, AuthorList list, OwnerName owner) {
    return list.authors().stream()
        .map(a -> flat.substring(a.name().start(), a.name().end()))
        .anyMatch(name -> name.indexOf('.') == 1 || owner.matches(name));
  }

  /** One name amid a reference is more often a venue of two words, unless it has its own line. */
  private static boolean isDoubtful(String flat, int start, AuthorList list) {
    int before = list.start() - 1;
    while (before > 0 && flat.charAt(before) == ' ') {
      before--;
    }
    boolean ownLine =
        before >= 0
            && "\n–—|-".indexOf(flat.charAt(before)) >= 0
            && LINE_END.matcher(flat.substring(list.end())).matches();
    boolean single = list.authors().size() == 1 && list.authors().get(0).marks().isEmpty();
    boolean coauthor = flat.startsWith("ith ", list.start() - Math.min(list.start(), 4));
    return list.start() > start
        && single
        && !ownLine
        && !coauthor
        && !(before >= 0
            && (",(".indexOf(flat.charAt(before)) < 0
                || before > 0 && "\"”»".indexOf(flat.charAt(before - 1)) >= 0)
            && AuthorListParser.isCertainly(flat, list.authors().get(0)));
  }

  private static List<Integer> boundaries(ReferenceText text, String flat, int start) {
    TreeSet<Integer> out = new TreeSet<>();
    out.add(start);
    GuardedSearch search =
        new GuardedSearch(
            BOUNDARY, flat, start, flat.length(), i -> i > start && mayDivide(flat, i));
    while (out.size() < MOST_BOUNDARIES && search.find()) {
      out.add(search.matcher().end());
    }
    for (ReferenceText.Piece piece : text.pieces()) {
      if (piece.start() > start
          && out.size() < MOST_BOUNDARIES
          && isEmphasis(piece.run().style())) {
        out.add(piece.start());
      }
    }
    return new ArrayList<>(out);
  }

  /** Whether {@link #BOUNDARY} may match here. */
  private static boolean mayDivide(String text, int at) {
    return switch (text.charAt(at)) {
      case '\n' -> true;
      case '.', '?', '!' -> Glance.isAny("\"”’»' \n\t\r", text, at + 1);
      case '"', '”', '»' -> Glance.isAny(", \n\t\r", text, at + 1);
      case ',' -> Glance.isAny(" \n\t\r", text, at + 1);
      case ')' -> at > 2 && Glance.isDigit(text, at - 1) && Glance.isAny(" .,:", text, at + 1);
      case ' ' -> at + 1 < text.length() && "-–—|".indexOf(text.charAt(at + 1)) >= 0;
      case 'b', 'j', 'J', 'w', 'W' -> " ,\n(”\"»".indexOf(text.charAt(at - 1)) >= 0;
      default -> false;
    };
  }

  private static boolean isEmphasis(Style style) {
    return style.bold() || style.italic() || style.underline();
  }

  private ReferenceLayout authorsFirst(ReferenceText text, String flat, AuthorList list) {
    int from = list.end();
    DateHit date = dateAt(flat, from);
    if (date != null) {
      from = afterDate(flat, date.span().end());
    }
    OptionalInt late = venues.end(flat, from);
    if (late.isPresent()) {
      return titleLast(flat, list, Optional.ofNullable(date), from, late.getAsInt());
    }
    Title title =
        titles.find(flat, from, flat.length(), styles(text, from), isByCommas(flat, list, date));
    return new ReferenceLayout(
        Optional.of(list),
        Optional.ofNullable(date),
        title.span(),
        new Span(title.end(), flat.length()),
        ReferenceOrder.AUTHORS_FIRST,
        title.lead());
  }

  private static boolean isByCommas(String flat, AuthorList list, @Nullable DateHit date) {
    return date == null
        ? list.comma()
        : flat.startsWith("), ", date.span().end()) || flat.startsWith(", ", date.span().end());
  }

  private ReferenceLayout titleLast(
      String flat, AuthorList list, Optional<DateHit> date, int from, int at) {
    Title title =
        quotes
            .find(flat, at, flat.length())
            .orElse(
                new Title(new Span(at, trimmed(flat, at, flat.length())), at, TitleFinder.SURE));
    return new ReferenceLayout(
        Optional.of(list), date, title.span(), new Span(from, at), ReferenceOrder.AUTHORS_FIRST);
  }

  /** The date that follows at once, if one does. */
  private @Nullable DateHit dateAt(String flat, int from) {
    String near = flat.substring(0, Math.min(flat.length(), from + 40));
    for (DateHit hit : dates.find(near, from)) {
      if (DATE_GAP.matcher(near.substring(from, hit.span().start())).matches()) {
        return hit;
      }
    }
    return null;
  }

  private ReferenceLayout titleFirst(ReferenceText text, String flat, int start, AuthorList list) {
    boolean restAfter = LETTER.matcher(flat.substring(list.end())).find();
    Title title = titles.find(flat, start, list.start(), styles(text, start), false);
    if (restAfter) {
      Span whole =
          !isQuoted(flat, start) || goesOn(flat, title.end(), list.start())
              ? new Span(title.span().start(), trimmed(flat, start, list.start()))
              : title.span();
      return new ReferenceLayout(
          Optional.of(list),
          Optional.empty(),
          whole,
          new Span(list.end(), flat.length()),
          ReferenceOrder.TITLE_FIRST);
    }
    int line = flat.indexOf('\n', start);
    if (line > 0 && line < list.start() - 1 && isVenueLine(flat, start, line, list.start())) {
      Span second = new Span(line + 1, trimmed(flat, line + 1, list.start()));
      return new ReferenceLayout(
          Optional.of(list),
          Optional.empty(),
          second,
          new Span(start, line),
          ReferenceOrder.TITLE_FIRST);
    }
    return new ReferenceLayout(
        Optional.of(list),
        Optional.empty(),
        title.span(),
        new Span(title.end(), list.start()),
        ReferenceOrder.TITLE_FIRST);
  }

  /** Whether the venue is printed above the title: it is dated, the title is not. */
  private boolean isVenueLine(String flat, int start, int line, int to) {
    return !dates.find(flat.substring(0, line), start).isEmpty()
        && dates.find(flat.substring(0, to), line).isEmpty()
        && LETTER.matcher(flat.substring(line, to)).find();
  }

  private static boolean isQuoted(String flat, int start) {
    return "\"“„«‘`".indexOf(flat.charAt(start)) >= 0;
  }

  /** Whether a quotation merely begins the title, and other words follow it before the names. */
  private static boolean goesOn(String flat, int quoted, int names) {
    return quoted > 1
        && quoted + 1 < names
        && !Glance.isAny(".,", flat, quoted - 2)
        && flat.charAt(quoted) == ' '
        && Character.isUpperCase(flat.charAt(quoted + 1))
        && flat.indexOf('\n', quoted) > 0
        && flat.indexOf('\n', quoted) < names;
  }

  private static int trimmed(String flat, int start, int end) {
    int last = end;
    while (last > start && " \n.,;:-–—\u0001|".indexOf(flat.charAt(last - 1)) >= 0) {
      last--;
    }
    Matcher by = BY_AT_END.matcher(flat.substring(start, last));
    return by.find() ? start + by.start() : last;
  }

  /** Where the style that the title begins in ends, and where another begins. */
  private static List<Integer> styles(ReferenceText text, int from) {
    List<Integer> out = new ArrayList<>();
    Style last = null;
    for (ReferenceText.Piece piece : text.pieces()) {
      if (piece.end() > from && piece.run().link() == null) {
        Style style = piece.run().style();
        if (last != null && (last.bold() != style.bold() || last.italic() != style.italic())) {
          out.add(piece.start());
        }
        last = style;
      }
    }
    return out;
  }
}
