package org.vitae.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AdvisorExtractor;
import org.vitae.extract.Advisors;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.text.Span;

/**
 * Takes an entry's head apart: dates, place and advisors are certain and go first, the rest becomes
 * cells. Immutable, thread-safe.
 */
final class HeadReader {
  /** What stands around a date: brackets, "from", "expected in". */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)[(\\[]?\\s*(?:(?:expected|anticipated|graduat\\w+|expected graduation|from|since|dates?|duration|period)\\s*(?:in|on)?\\s*:?\\s*)*$");

  private static final Pattern AFTER_DATE =
      Pattern.compile("(?i)^\\s*(?:\\(?(?:expected|anticipated)\\)?)?\\s*[)\\]]?");
  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");

  private final DateExtractor dates = new DateExtractor();
  private final InnerYears innerYears = new InnerYears();
  private final AdvisorExtractor advisors = new AdvisorExtractor();
  private final Lexicon linkWords = Lexicon.load("link-labels");
  private final CellCutter cutter = new CellCutter();
  private final HeadPlaces places = new HeadPlaces(cutter);

  Head read(List<Block> blocks) {
    return readLines(blocks.stream().map(Block::passage).toList());
  }

  /** The same of pieces of text that each stand for a line. */
  Head readLines(List<Passage> lines) {
    List<Found<DateRange>> allDates = new ArrayList<>();
    List<Advisors> allAdvisors = new ArrayList<>();
    List<Passage> labels = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    Optional<Found<String>> url = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Passage passage = lines.get(i);
      if (URL.matcher(passage.text()).matches()) {
        url = Optional.of(Found.text(passage, "head.url", 0.9));
        continue;
      }
      List<Span> cuts = new ArrayList<>();
      for (Advisors found : advisors.read(passage)) {
        allAdvisors.add(found);
        cuts.add(found.whole().span());
      }
      for (Found<DateRange> date : innerYears.without(dates.extract(passage), passage)) {
        if (cuts.stream().noneMatch(c -> c.overlaps(date.span()))) {
          allDates.add(date);
          Span around = around(passage, date.span());
          cuts.add(around);
          labels.add(new Passage(passage.document(), around));
        }
      }
      for (Cell cell : cells(passage, cuts, i)) {
        if (isLinkWord(cell)) {
          url = url.isPresent() ? url : cell.passage().link().map(l -> linked(l, cell));
          labels.add(cell.passage());
        } else {
          cells.add(cell);
        }
      }
    }
    HeadPlace place = places.take(cells);
    return new Head(allDates, place, url, allAdvisors, cells, labels);
  }

  /** "Link", "Code": a cell that only leads somewhere. */
  private boolean isLinkWord(Cell cell) {
    return linkWords.match(cell.text()).isPresent()
        && cell.passage().link().filter(l -> l.startsWith("http")).isPresent();
  }

  private static Found<String> linked(String target, Cell cell) {
    return Found.of(target, cell.passage(), "head.link", 0.85);
  }

  private static Span around(Passage passage, Span date) {
    String raw = passage.raw();
    int start = date.start() - passage.span().start();
    int end = date.end() - passage.span().start();
    Matcher before = BEFORE_DATE.matcher(raw.substring(Math.max(0, start - 40), start));
    int open = before.find() ? before.end() - before.start() : 0;
    Matcher after = AFTER_DATE.matcher(raw.substring(end, Math.min(raw.length(), end + 20)));
    int close = after.find() ? after.end() : 0;
    return new Span(date.start() - open, date.end() + close);
  }

  private List<Cell> cells(Passage passage, List<Span> cuts, int line) {
    cuts.sort(Comparator.naturalOrder());
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    int column = 0;
    for (Span cut : cuts) {
      int start = Math.max(from, cut.start() - passage.span().start());
      cells.addAll(cutter.cut(passage.sub(from, start), line, column));
      column = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
      from = Math.max(from, Math.min(passage.length(), cut.end() - passage.span().start()));
    }
    cells.addAll(cutter.cut(passage.from(from), line, column));
    return cells;
  }
}
