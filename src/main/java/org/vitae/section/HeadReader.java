package org.vitae.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AddressExtractor;
import org.vitae.extract.AdvisorExtractor;
import org.vitae.extract.Advisors;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Takes an entry's head apart: dates, place and advisors are certain and go first, the rest becomes
 * cells. Immutable, thread-safe.
 */
final class HeadReader {
  /**
   * How sure a place of one, two or three parts must be: an unknown name before a known town is
   * rather an organisation.
   */
  private static final double[] SURE_PLACE = {0.75, 0.65, 0.85};

  private static final double LIKELY_PLACE = 0.75;

  /** What stands around a date: brackets, "from", "expected in". */
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)[(\\[]?\\s*(?:(?:expected|anticipated|graduat\\w+|expected graduation|from|since|dates?|duration|period)\\s*(?:in|on)?\\s*:?\\s*)*$");

  private static final Pattern AFTER_DATE =
      Pattern.compile("(?i)^\\s*(?:\\(?(?:expected|anticipated)\\)?)?\\s*[)\\]]?");
  private static final Pattern STATE_UNIVERSITY =
      Pattern.compile("\\bUniversity of ([\\p{L} ]{3,20})$");
  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");
  private static final int MAX_PLACE_PARTS = 3;

  private final DateExtractor dates = new DateExtractor();
  private final InnerYears innerYears = new InnerYears();
  private final AddressExtractor addresses = new AddressExtractor();
  private final PlaceExtractor places = new PlaceExtractor();
  private final AdvisorExtractor advisors = new AdvisorExtractor();
  private final Lexicon regions = Lexicon.load("regions");
  private final Lexicon campusSchools = Lexicon.load("campus-schools");
  private final Lexicon linkWords = Lexicon.load("link-labels");
  private final CellCutter cutter = new CellCutter();

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
    List<Cell> rest = new ArrayList<>(cells);
    joinCampus(rest);
    Optional<Found<String>> place = takeAddress(rest).or(() -> takePlace(rest));
    return new Head(allDates, place, url, allAdvisors, rest, labels);
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

  /** A whole line that is an address with its street: "3 Example Street, Dublin 2, Ireland". */
  private Optional<Found<String>> takeAddress(List<Cell> cells) {
    int lines = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).line();
    for (int line = 1; line <= lines; line++) {
      int number = line;
      List<Cell> own = cells.stream().filter(c -> c.line() == number).toList();
      if (own.size() < 2
          || own.size() == cells.size()
          || own.stream().anyMatch(c -> c.wording().isOrganisation() || c.wording().isRole())) {
        continue;
      }
      Passage first = own.get(0).passage();
      Passage whole =
          new Passage(
              first.document(), first.span().hull(own.get(own.size() - 1).passage().span()));
      Optional<Found<String>> found =
          addresses
              .unlabelled(whole)
              .filter(a -> a.address() != null && (a.city() != null || a.countryCode() != null))
              .filter(a -> Normalizer.hasDigit(whole.raw(), 0))
              .map(a -> Found.text(whole, "place.address", 0.85));
      if (found.isPresent()) {
        cells.removeAll(own);
        return found;
      }
    }
    return Optional.empty();
  }

  /** Takes the cells that are the entry's place out of the list. */
  private Optional<Found<String>> takePlace(List<Cell> cells) {
    for (int parts = MAX_PLACE_PARTS; parts >= 1; parts--) {
      for (int i = cells.size() - parts; i >= 0; i--) {
        Optional<Found<String>> place = placeOf(cells, i, parts);
        if (place.isPresent()) {
          cells.subList(i, i + parts).clear();
          return place;
        }
      }
    }
    return trailingPlace(cells);
  }

  private Optional<Found<String>> placeOf(List<Cell> cells, int from, int parts) {
    List<Cell> run = cells.subList(from, from + parts);
    for (int k = 1; k < parts; k++) {
      if (!run.get(k).follows(run.get(k - 1))) {
        return Optional.empty();
      }
    }
    if (run.stream()
        .anyMatch(
            c ->
                c.wording().role() >= 0.7
                    || (parts == 1 && c.wording().degree() >= 0.7)
                    || (c.wording().organisation() >= 0.7 && !isTownBesideSchool(c, run, cells)))) {
      return Optional.empty();
    }
    Passage whole =
        new Passage(
            run.get(0).passage().document(),
            run.get(0).passage().span().hull(run.get(parts - 1).passage().span()));
    boolean only = cells.size() == parts;
    double sure = SURE_PLACE[parts - 1];
    return only ? Optional.empty() : places.place(whole).filter(p -> p.confidence() >= sure);
  }

  /**
   * "Cambridge, MA" where the school or employer is another cell: a town that names a school too.
   */
  private boolean isTownBesideSchool(Cell cell, List<Cell> run, List<Cell> cells) {
    return run.size() > 1
        && places.place(cell.passage()).isPresent()
        && cells.stream()
            .filter(c -> !run.contains(c))
            .anyMatch(c -> c.wording().organisation() >= 0.7 || c.wording().isUnit());
  }

  /** "University of Illinois, Chicago": of the universities of a state, the town tells which. */
  private void joinCampus(List<Cell> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      Cell school = cells.get(i);
      Cell town = cells.get(i + 1);
      if ((town.follows(school) || isBehindDash(school, town))
          && isCampus(school.text())
          && isSetAlike(school, town)
          && !isTownOfRegion(cells, i)
          && places.place(town.passage()).isPresent()) {
        Passage both =
            new Passage(
                school.passage().document(), school.passage().span().hull(town.passage().span()));
        cells.set(i, cutter.cell(both, school));
        cells.remove(i + 1);
      }
    }
  }

  /**
   * "University of Arizona, Tucson, AZ" tells where; of some the town is a part of the name all the
   * same.
   */
  private boolean isTownOfRegion(List<Cell> cells, int school) {
    if (school + 2 >= cells.size() || campusSchools.occursIn(cells.get(school).text())) {
      return false;
    }
    Cell town = cells.get(school + 1);
    Cell region = cells.get(school + 2);
    return region.follows(town) && regions.match(region.text()).isPresent();
  }

  /** Where the school alone is in italic type, its name ends with that. */
  private static boolean isSetAlike(Cell school, Cell town) {
    List<Run> name = school.passage().runs();
    return name.isEmpty()
        || town.passage().runs().isEmpty()
        || name.get(name.size() - 1).style().italic()
            == town.passage().runs().get(0).style().italic();
  }

  /** "University of Illinois - Chicago". */
  private static boolean isBehindDash(Cell school, Cell town) {
    String between = school.passage().until(town.passage()).strip();
    return town.line() == school.line() && (between.equals("-") || between.equals("\u2013"));
  }

  private boolean isCampus(String school) {
    Matcher m = STATE_UNIVERSITY.matcher(school);
    return m.find() && regions.match(m.group(1)).isPresent();
  }

  /** A place at the end of a cell without a separator ("Ghent University Ghent, Belgium"). */
  private Optional<Found<String>> trailingPlace(List<Cell> cells) {
    for (int i = cells.size() - 1; i >= 1; i--) {
      if (!cells.get(i).follows(cells.get(i - 1))) {
        continue;
      }
      Passage both =
          new Passage(
              cells.get(i).passage().document(),
              cells.get(i - 1).passage().span().hull(cells.get(i).passage().span()));
      Optional<Found<String>> place =
          places.trailing(both).filter(p -> p.confidence() >= LIKELY_PLACE);
      if (place.isPresent()
          && place.get().span().start() > cells.get(i - 1).passage().span().start()
          && place.get().span().start() < cells.get(i).passage().span().start()) {
        Passage left = both.to(place.get().span().start() - both.span().start()).trim(" ,");
        Cell rest = cutter.cell(left, cells.get(i - 1));
        if (rest.wording().isOrganisation() || rest.wording().isRole()) {
          cells.remove(i);
          cells.set(i - 1, rest);
          cutter.joinForm(cells, i - 1);
          return place;
        }
      }
    }
    return Optional.empty();
  }
}
