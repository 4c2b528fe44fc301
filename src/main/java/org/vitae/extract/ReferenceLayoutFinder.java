package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
          "\\n\\s*+|(?<![ \\n.-]\\p{Lu})[.?!][\"”’»']?\\s++|[\"”»],?\\s++|[ ][-–—|][ ]|(?<=[ ,\\n(])by:?[ ]|,\\s++");
  private static final Pattern LINE_END = Pattern.compile("[ .,;]*+(?:\\n.*)?", Pattern.DOTALL);
  private static final Pattern DATE_GAP = Pattern.compile("[\\s.,;:*(\\[]*+");
  private static final Pattern AFTER_DATE = Pattern.compile("[)\\]]*+[\\s.,:;]*+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}{2}|(?:19|20)\\d\\d");

  /** A list at the very start is the usual thing. */
  private static final double START_BONUS = 1;

  /** More names don't make it surer. */
  private static final double ENOUGH = 6;

  private static final Pattern EDITORS =
      Pattern.compile("[\\s,]*+\\(?(?:[Ee]ds?\\b|[Hh]rsg|[Hh]g\\b|[Dd]ir\\b|[Ee]ditors?\\b)");
  private static final double ORDER_BONUS = 2;
  private static final double COMMA_BOUNDARY_MALUS = 2;
  private static final int MOST_BOUNDARIES = 60;

  private final AuthorListParser authors = new AuthorListParser();
  private final ReferenceDateFinder dates;
  private final TitleFinder titles = new TitleFinder(new VenueClues());

  ReferenceLayoutFinder(ReferenceDateFinder dates) {
    this.dates = dates;
  }

  ReferenceLayout find(ReferenceText text, ReferenceContext context) {
    String flat = text.text();
    int start = start(flat);
    AuthorList list =
        context.order() == ReferenceOrder.NO_AUTHORS ? null : authors(text, flat, start, context);
    if (list == null) {
      Title title = titles.find(flat, start, flat.length(), styles(text, start), context.isTalk());
      return new ReferenceLayout(
          Optional.empty(),
          Optional.empty(),
          title.span(),
          new Span(title.end(), flat.length()),
          ReferenceOrder.NO_AUTHORS);
    }
    return list.start() == start
        ? authorsFirst(text, flat, list)
        : titleFirst(text, flat, start, list);
  }

  private static int start(String flat) {
    int start = 0;
    while (start < flat.length() && " \n,.;:*–-".indexOf(flat.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private @Nullable AuthorList authors(
      ReferenceText text, String flat, int start, ReferenceContext context) {
    OwnerName owner = OwnerName.of(context.owner());
    boolean talk = context.isTalk();
    AuthorList best = null;
    for (int from : boundaries(text, flat, start)) {
      AuthorList list = authors.parse(flat, from, owner).orElse(null);
      if (list != null
          && ((!talk && !isDoubtful(flat, start, list)) || isCertain(flat, list, owner))
          && !EDITORS.matcher(flat).region(list.end(), flat.length()).lookingAt()) {
        double score = Math.min(ENOUGH, list.score()) + bonus(flat, start, from, context.order());
        if (score >= AuthorList.SURE && (best == null || score > best.score())) {
          best = list.withScore(score);
        }
      }
    }
    return best;
  }

  /**
   * The parts of a talk, event and host, look like names: only initials and the owner don't
   * deceive.
   */
  private static boolean isCertain(String flat, AuthorList list, OwnerName owner) {
    return list.authors().stream()
        .map(a -> flat.substring(a.name().start(), a.name().end()))
        .anyMatch(name -> name.indexOf('.') > 0 || owner.matches(name));
  }

  /** One name amid a reference is more often a venue of two words, unless it has its own line. */
  private static boolean isDoubtful(String flat, int start, AuthorList list) {
    boolean ownLine =
        list.start() > 0
            && flat.charAt(list.start() - 1) == '\n'
            && LINE_END.matcher(flat.substring(list.end())).matches();
    boolean single = list.authors().size() == 1 && list.authors().get(0).marks().isEmpty();
    return list.start() > start && single && !ownLine;
  }

  private static double bonus(String flat, int start, int from, ReferenceOrder order) {
    if (from == start) {
      return START_BONUS
          + (order == ReferenceOrder.AUTHORS_FIRST
              ? ORDER_BONUS
              : order == ReferenceOrder.TITLE_FIRST ? -ORDER_BONUS : 0);
    }
    double malus = flat.charAt(from - 2 < 0 ? 0 : from - 2) == ',' ? COMMA_BOUNDARY_MALUS : 0;
    return (order == ReferenceOrder.TITLE_FIRST
            ? ORDER_BONUS
            : order == ReferenceOrder.AUTHORS_FIRST ? -2 * ORDER_BONUS : 0)
        - malus;
  }

  private static List<Integer> boundaries(ReferenceText text, String flat, int start) {
    TreeSet<Integer> out = new TreeSet<>();
    out.add(start);
    Matcher m = BOUNDARY.matcher(flat).region(start, flat.length());
    while (m.find() && out.size() < MOST_BOUNDARIES) {
      out.add(m.end());
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

  private static boolean isEmphasis(Style style) {
    return style.bold() || style.italic() || style.underline();
  }

  private ReferenceLayout authorsFirst(ReferenceText text, String flat, AuthorList list) {
    int from = list.end();
    DateHit date = dateAt(flat, from);
    if (date != null) {
      Matcher m = AFTER_DATE.matcher(flat).region(date.span().end(), flat.length());
      from = m.lookingAt() ? m.end() : date.span().end();
    }
    Title title =
        titles.find(flat, from, flat.length(), styles(text, from), list.comma() && date == null);
    return new ReferenceLayout(
        Optional.of(list),
        Optional.ofNullable(date),
        title.span(),
        new Span(title.end(), flat.length()),
        ReferenceOrder.AUTHORS_FIRST);
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
    boolean restBetween = LETTER.matcher(flat.substring(title.end(), list.start())).find();
    if (restAfter) {
      Span whole =
          restBetween && !isQuoted(flat, start)
              ? new Span(title.span().start(), trimmed(flat, start, list.start()))
              : title.span();
      return new ReferenceLayout(
          Optional.of(list),
          Optional.empty(),
          whole,
          new Span(list.end(), flat.length()),
          ReferenceOrder.TITLE_FIRST);
    }
    return new ReferenceLayout(
        Optional.of(list),
        Optional.empty(),
        title.span(),
        new Span(title.end(), list.start()),
        ReferenceOrder.TITLE_FIRST);
  }

  private static boolean isQuoted(String flat, int start) {
    return "\"“„«‘`".indexOf(flat.charAt(start)) >= 0;
  }

  private static int trimmed(String flat, int start, int end) {
    int last = end;
    while (last > start && " \n.,;:-–—\u0001|".indexOf(flat.charAt(last - 1)) >= 0) {
      last--;
    }
    if (last - 2 > start
        && flat.startsWith("by", last - 2)
        && Character.isWhitespace(flat.charAt(last - 3))) {
      return trimmed(flat, start, last - 2);
    }
    return last;
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
