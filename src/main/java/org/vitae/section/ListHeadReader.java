package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.extract.ItemSplitter;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/** Takes dates and brackets out of a line, and splits the rest. Immutable, thread-safe. */
final class ListHeadReader {
  private static final String SEPARATORS = ",;\t|\u2022\u00b7\uff0c\uff1b";
  private static final Pattern BRACKET =
      Pattern.compile("[(\uff08]([^()\uff08\uff09]{1,300})[)\uff09]");

  /** What is left beside a date that was taken away. */
  private static final String EDGES = ",;:\uff1a@|-\u2013\u2014\u00b7\u2022\uff0c";

  private static final Pattern LOOSE_END =
      Pattern.compile("(?i)\\s(?:in|on|from|since|of|for|to|and)$");

  private static final Pattern COMPANY_FORM =
      Pattern.compile(
          "(?i)(?:inc|ltd|llc|llp|co|corp|gmbh|s\\.?a|plc|pvt|limited)\\.?(?:\\s(?:ltd|limited))?\\.?");

  private final DateExtractor dates = new DateExtractor();

  /** Whether what stands in a bracket is set apart from the text before it. */
  private final Predicate<Passage> isAside;

  ListHeadReader(Predicate<Passage> isAside) {
    this.isAside = isAside;
  }

  private record Parts(
      List<Fragment> segments,
      List<Passage> asides,
      List<Found<DateRange>> dates,
      List<Found<DateRange>> inner) {
    Parts() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  ListHead read(Passage line) {
    Parts parts = new Parts();
    for (Passage segment : ItemSplitter.split(line, SEPARATORS)) {
      if (dates.isDateOnly(segment)) {
        parts.dates.addAll(dates.extract(segment));
      } else {
        readSegment(segment, parts);
      }
    }
    return new ListHead(parts.segments, parts.asides, parts.dates, parts.inner);
  }

  private void readSegment(Passage segment, Parts parts) {
    List<Passage> pieces = new ArrayList<>();
    Matcher m = BRACKET.matcher(segment.raw());
    int from = 0;
    while (m.find()) {
      Passage content = segment.sub(m.start(1), m.end(1)).trim();
      if (takeBracket(content, isLone(segment, m), parts)) {
        addText(segment.sub(from, m.start()), pieces);
        from = m.end();
      }
    }
    addText(segment.from(from), pieces);
    addFragment(pieces, parts);
  }

  /** Whether nothing but dates stands beside a bracket. */
  private boolean isLone(Passage segment, Matcher bracket) {
    Passage before = segment.to(bracket.start()).trim();
    Passage after = segment.from(bracket.end()).trim();
    return (before.isEmpty() || dates.isDateOnly(before))
        && (after.isEmpty() || dates.isDateOnly(after));
  }

  private static void addText(Passage piece, List<Passage> pieces) {
    Passage text = piece.trim();
    if (text.raw().chars().anyMatch(Character::isLetterOrDigit)) {
      pieces.add(text);
    }
  }

  /** Whether the bracket is taken out of the text. */
  private boolean takeBracket(Passage content, boolean lone, Parts parts) {
    List<Passage> items = ItemSplitter.split(content, ",;\uff0c\uff1b");
    List<Passage> others = items.stream().filter(i -> !dates.isDateOnly(i)).toList();
    if (others.size() < items.size()) {
      items.stream().filter(dates::isDateOnly).forEach(i -> parts.dates.addAll(dates.extract(i)));
      addRuns(content, items, others, parts.asides);
      return true;
    }
    if (lone || isAside.test(content)) {
      parts.asides.add(content);
      parts.inner.addAll(dates.extract(content));
      return true;
    }
    return false;
  }

  /** Neighbours that aren't dates stay together: {@code (2019, First-class, Top 3%)}. */
  private static void addRuns(
      Passage content, List<Passage> items, List<Passage> others, List<Passage> asides) {
    Passage run = null;
    for (Passage item : items) {
      if (!others.contains(item)) {
        run = add(run, asides);
      } else {
        run = run == null ? item : content.document().passage(run.span().hull(item.span()));
      }
    }
    add(run, asides);
  }

  private static @org.jspecify.annotations.Nullable Passage add(
      @org.jspecify.annotations.Nullable Passage run, List<Passage> asides) {
    if (run != null) {
      asides.add(run);
    }
    return null;
  }

  /** Takes the dates from the edges of the text. */
  private void addFragment(List<Passage> pieces, Parts parts) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Passage> kept = new ArrayList<>(pieces);
    Passage last = kept.get(kept.size() - 1);
    if (kept.size() > 1 && dates.isDateOnly(last)) {
      parts.dates.addAll(dates.extract(last));
      kept.remove(last);
      last = kept.get(kept.size() - 1);
    }
    kept.set(kept.size() - 1, withoutTrailing(last, parts.dates));
    kept.set(0, withoutLeading(kept.get(0), parts));
    kept.removeIf(p -> p.raw().chars().noneMatch(Character::isLetterOrDigit));
    if (!kept.isEmpty()) {
      kept.forEach(p -> parts.inner.addAll(dates.extract(p)));
      addSegment(new Fragment(kept), parts.segments);
    }
  }

  /** "Inc." is no segment of its own. */
  private static void addSegment(Fragment segment, List<Fragment> segments) {
    boolean suffix = !segments.isEmpty() && COMPANY_FORM.matcher(segment.text()).matches();
    if (suffix) {
      segments.add(segments.remove(segments.size() - 1).join(segment));
    } else {
      segments.add(segment);
    }
  }

  /** The text without the dates at its end, which are added to those of the line. */
  Passage withoutTrailing(Passage piece, List<Found<DateRange>> target) {
    Passage rest = piece.trim(EDGES);
    List<Found<DateRange>> found = dates.extract(rest);
    int at = target.size();
    for (int i = found.size() - 1; i >= 0; i--) {
      Span span = found.get(i).span();
      boolean edge = isNothing(rest, span.end(), rest.span().end());
      if (!edge || span.start() <= rest.span().start() || isInBracket(rest, span.start())) {
        break;
      }
      target.add(at, found.get(i));
      rest = withoutLooseEnd(rest.to(span.start() - rest.span().start()).trim(EDGES + "(&"));
    }
    return rest;
  }

  private static boolean isInBracket(Passage text, int position) {
    String before = text.raw().substring(0, position - text.span().start());
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  }

  private static Passage withoutLooseEnd(Passage text) {
    Matcher m = LOOSE_END.matcher(text.raw());
    return m.find() ? text.to(m.start()).trim(EDGES) : text;
  }

  private Passage withoutLeading(Passage piece, Parts parts) {
    Passage rest = piece.trim(EDGES);
    boolean bracket = rest.raw().startsWith("[");
    for (Found<DateRange> date : dates.extract(rest)) {
      if (!isNothing(rest, rest.span().start(), date.span().start())) {
        break;
      }
      parts.dates.add(date);
      rest =
          rest.from(date.span().end() - rest.span().start()).trim(EDGES + (bracket ? ")]&" : ")&"));
    }
    return rest;
  }

  private static boolean isNothing(Passage text, int from, int to) {
    int offset = text.span().start();
    return text.raw()
        .substring(from - offset, to - offset)
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }
}
