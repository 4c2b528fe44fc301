package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.layout.Break;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Finds the entries of a section that has one on a line or bullet, with detached dates, amounts and
 * descriptions on lines of their own. Immutable, thread-safe.
 */
final class ListEntryReader {
  private static final Pattern DETAIL_LEAD =
      Pattern.compile(
          "(?i)(?:awarded|for |given |granted|achieved|ranked|placed|selected|received|recognized|recognised|secured|worth|amount|value|presented|sponsored|issued|funded by|nominated|one of|top \\d|only |credential|certificate id|description|an? |the award|this |project:|paper:|verify|includes)");

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)\\W{0,3}(?:[$\u20ac\u00a3\u00a5]|usd|cny|rmb|eur|inr|rs\\.?\\b)?\\s?\\d[\\d,.]{0,12}k?\\s?(?:[$\u20ac\u00a3\u00a5]|(?:usd|cny|rmb|eur|euros?|dollars|yuan|inr|gbp|chf|hkd|krw|jpy|twd|sgd|cad|aud)\\b).*",
          Pattern.DOTALL);

  private static final int SENTENCE_WORDS = 8;

  /** A table of years has so many lines that begin with one, and so many of all lines do. */
  private static final int LEAST_LED = 3;

  private static final double MOST_LED = 0.6;

  private final DateExtractor dates = new DateExtractor();

  /** Whether a line names an entry of this kind by its words. */
  private final Predicate<String> isNaming;

  ListEntryReader(Predicate<String> isNaming) {
    this.isNaming = isNaming;
  }

  /** A line with the lines it wraps over. */
  private record Row(Passage text, Block block, boolean first) {
    Line line() {
      return text.document().lineAt(text.span().start());
    }

    boolean isBullet() {
      return first && block.isBullet();
    }

    /** The row that begins with another and goes on with this one. */
    Row after(Row head) {
      return new Row(
          text.document().passage(head.text().span().hull(text.span())), head.block(), head.first);
    }
  }

  private static final class Open {
    Optional<Row> head = Optional.empty();
    final List<Passage> details = new ArrayList<>();
    final List<Passage> dates = new ArrayList<>();
  }

  List<ListEntry> read(Section section) {
    List<Row> rows = rows(section);
    int top = rows.stream().filter(Row::isBullet).mapToInt(r -> r.block().level()).min().orElse(0);
    boolean grouped = isGrouped(rows);
    boolean before = !rows.isEmpty() && isDate(rows.get(0)) && rows.size() > 1;
    boolean led = isLedByDates(rows);
    List<Open> entries = new ArrayList<>();
    List<Passage> pending = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (isDate(row)) {
        if (before || entries.isEmpty()) {
          boolean goesOn = i > 0 && isDate(rows.get(i - 1));
          if (!goesOn) {
            pending.clear();
          }
          pending.add(row.text());
        } else {
          addDate(entries, row.text());
        }
      } else if (led
          && !entries.isEmpty()
          && continuesTitle(row, entries.get(entries.size() - 1))) {
        entries.get(entries.size() - 1).head = entries.get(entries.size() - 1).head.map(row::after);
      } else if (entries.isEmpty()
          || startsEntry(row, entries.get(entries.size() - 1), top, grouped)) {
        entries.add(open(row, pending));
      } else {
        entries.get(entries.size() - 1).details.add(row.text());
      }
    }
    return entries.stream()
        .map(e -> new ListEntry(e.head.map(Row::text), e.details, e.dates))
        .toList();
  }

  /** Whether the lines begin with their dates, as in a table of years. */
  private boolean isLedByDates(List<Row> rows) {
    long led = rows.stream().filter(this::startsWithDate).count();
    return led >= LEAST_LED && led >= MOST_LED * rows.size();
  }

  private boolean startsWithDate(Row row) {
    return dates.extract(row.text()).stream()
        .anyMatch(d -> d.span().start() <= row.text().span().start() + 1);
  }

  /** A line without a date, right below one that begins with it, goes on with its title. */
  private boolean continuesTitle(Row row, Open current) {
    return current.head.filter(this::startsWithDate).isPresent()
        && current.details.isEmpty()
        && !row.isBullet()
        && !row.line().gapBefore()
        && !isAmount(row.text())
        && !isSentence(row.text().text())
        && !DETAIL_LEAD.matcher(row.text().raw()).lookingAt()
        && current.head.get().text().lines().size() == 1
        && dates.extract(row.text()).isEmpty();
  }

  /** Whether empty lines stand between groups of lines rather than between all lines. */
  private boolean isGrouped(List<Row> rows) {
    long gaps = rows.stream().skip(1).filter(r -> r.line().gapBefore()).count();
    boolean bullets = rows.stream().anyMatch(Row::isBullet);
    long texts = rows.stream().filter(r -> !isDate(r)).count();
    return !bullets && gaps > 0 && gaps + 1 < texts;
  }

  private Open open(Row row, List<Passage> dates) {
    Open open = new Open();
    if (isAmount(row.text())) {
      open.details.add(row.text());
    } else {
      open.head = Optional.of(row);
    }
    open.dates.addAll(dates);
    return open;
  }

  /** To the first entry of a run that has none: converters put columns one after the other. */
  private void addDate(List<Open> entries, Passage date) {
    int i = entries.size() - 1;
    if (!hasDate(entries.get(i))) {
      while (i > 0 && !hasDate(entries.get(i - 1)) && !followsDirectly(date, entries.get(i))) {
        i--;
      }
    }
    entries.get(i).dates.add(date);
  }

  private boolean hasDate(Open entry) {
    return !entry.dates.isEmpty()
        || entry.head.filter(h -> !dates.extract(h.text()).isEmpty()).isPresent();
  }

  /** Whether the date is the only one of its run, so that it is that of the line before it. */
  private boolean followsDirectly(Passage date, Open entry) {
    List<Line> lines = date.document().lines();
    int next = date.document().lineAt(date.span().start()).index() + 1;
    boolean single =
        next >= lines.size() || !dates.isDateOnly(date.document().passage(lines.get(next)));
    return single && entry.head.isPresent();
  }

  private boolean startsEntry(Row row, Open current, int top, boolean grouped) {
    if (row.isBullet()) {
      return row.block().level() <= top || current.head.isEmpty();
    }
    if (isAmount(row.text()) || isDescription(row, current)) {
      return false;
    }
    if (current.head.isEmpty()) {
      return true;
    }
    Row head = current.head.get();
    String text = row.text().text();
    boolean naming = isNaming.test(text) && !isSentence(text);
    if (head.isBullet()) {
      boolean apart =
          row.first() && (row.line().gapBefore() || row.block().level() < head.block().level());
      return apart && naming;
    }
    if (Character.isLowerCase(text.codePointAt(0))) {
      return false;
    }
    boolean gap = row.line().gapBefore();
    if (grouped && (gap || !naming)) {
      return gap;
    }
    return startsPlain(row, current, head, naming);
  }

  /** "Awarded for …" is about the award before it, unless both have a date of their own. */
  private boolean isDescription(Row row, Open current) {
    boolean own =
        !row.isBullet()
            && hasDate(current)
            && !dates.extract(row.text()).isEmpty()
            && isNaming.test(row.text().raw());
    return !own && DETAIL_LEAD.matcher(row.text().raw()).lookingAt();
  }

  /** In a section without bullets each line may be an entry, or the second line of one. */
  private boolean startsPlain(Row row, Open current, Row head, boolean naming) {
    boolean bold = row.line().startsBold();
    boolean headBold = head.line().startsBold();
    if (headBold != bold) {
      return bold || row.line().gapBefore() && naming;
    }
    if (isSentence(row.text().text()) && !isSentence(head.text().text())) {
      return false;
    }
    boolean dated = !dates.extract(row.text()).isEmpty();
    boolean second = row.block() == head.block() || !row.line().gapBefore();
    boolean complete = hasDate(current) && !dated && !naming;
    return !(second && complete);
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") && Prose.count(text) >= SENTENCE_WORDS;
  }

  private boolean isAmount(Passage text) {
    return AMOUNT.matcher(text.raw()).matches() && !isNaming.test(text.raw());
  }

  private boolean isDate(Row row) {
    return dates.isDateOnly(row.text());
  }

  private List<Row> rows(Section section) {
    List<Row> out = new ArrayList<>();
    for (Block block : section.blocks()) {
      Line first = block.first();
      Line last = first;
      for (Line line : block.lines().subList(1, block.lines().size())) {
        if (line.breakBefore() != Break.SOFT
            || isDetached(section, line)
            || isDetached(section, last)) {
          out.add(row(block, first, last));
          first = line;
        }
        last = line;
      }
      out.add(row(block, first, last));
    }
    out.removeIf(
        r ->
            r.text().raw().chars().noneMatch(Character::isLetterOrDigit)
                || DocumentNote.isNote(r.text().raw()));
    return out;
  }

  private boolean isDetached(Section section, Line line) {
    Passage text = section.document().passage(line);
    return dates.isDateOnly(text) || isAmount(text);
  }

  private static Row row(Block block, Line first, Line last) {
    return new Row(block.document().passage(first, last).trim(), block, first == block.first());
  }
}
