package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.AddressExtractor;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Normalizer;

/** Finds the place among the cells of an entry's head. Immutable, thread-safe. */
final class HeadPlaces {
  /**
   * How sure a place of one, two or three parts must be: an unknown name before a known town is
   * rather an organisation.
   */
  private static final double[] SURE_PLACE = {0.75, 0.65, 0.85};

  private static final double LIKELY_PLACE = 0.75;

  private static final Pattern STATE_UNIVERSITY =
      Pattern.compile("\\bUniversity of ([\\p{L} ]{3,20})$");

  /** What stands between a town and "remote". */
  private static final Pattern DASH = Pattern.compile("[\u2013\u2014/-]");

  private static final int MAX_PLACE_PARTS = 3;

  private final AddressExtractor addresses = new AddressExtractor();
  private final PlaceExtractor places = new PlaceExtractor();
  private final Lexicon regions = Lexicon.load("regions");
  private final Lexicon campusSchools = Lexicon.load("campus-schools");
  private final CellCutter cutter;

  HeadPlaces(CellCutter cutter) {
    this.cutter = cutter;
  }

  /** Takes the cells that are the entry's place out of the list; towns of schools join them. */
  HeadPlace take(List<Cell> cells) {
    joinCampus(cells);
    Optional<Found<String>> address = takeAddress(cells);
    return address.isPresent() ? HeadPlace.apart(address.get()) : takePlace(cells);
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

  private HeadPlace takePlace(List<Cell> cells) {
    for (int parts = MAX_PLACE_PARTS; parts >= 1; parts--) {
      for (int i = cells.size() - parts; i >= 0; i--) {
        Optional<Found<String>> place = placeOf(cells, i, parts);
        if (place.isPresent()) {
          return take(cells, i, i + parts, place.get());
        }
      }
    }
    return trailingPlace(cells).map(HeadPlace::apart).orElse(HeadPlace.NONE);
  }

  /** "Paris - Remote": what is a place behind a dash, too, belongs to it. */
  private HeadPlace take(List<Cell> cells, int start, int end, Found<String> place) {
    int from = start > 0 && isDashed(cells.get(start - 1), cells.get(start)) ? start - 1 : start;
    int to = end < cells.size() && isDashed(cells.get(end - 1), cells.get(end)) ? end + 1 : end;
    String slot = cells.get(from).typedSlot();
    Passage first = cells.get(from).passage();
    Passage whole =
        new Passage(first.document(), first.span().hull(cells.get(to - 1).passage().span()));
    boolean more = to - from > end - start;
    cells.subList(from, to).clear();
    return new HeadPlace(
        Optional.of(more ? Found.text(whole, "place.cell", place.confidence()) : place), slot);
  }

  private boolean isDashed(Cell first, Cell second) {
    return first.line() == second.line()
        && second.column() == first.column() + 1
        && DASH.matcher(first.passage().until(second.passage()).strip()).matches()
        && isSurePlace(first)
        && isSurePlace(second);
  }

  private boolean isSurePlace(Cell cell) {
    return places.place(cell.passage()).filter(p -> p.confidence() >= LIKELY_PLACE).isPresent();
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
    boolean only =
        cells.size() == parts
            || parts == MAX_PLACE_PARTS && isEmployer(run, cells)
            || from == 0 && parts == 1 && isAboveRoles(cells);
    double sure = SURE_PLACE[parts - 1];
    return only ? Optional.empty() : places.place(whole).filter(p -> p.confidence() >= sure);
  }

  /** The first line of a head, with nothing but roles below it, names the employer. */
  private static boolean isAboveRoles(List<Cell> cells) {
    int line = cells.get(0).line();
    return cells.stream().skip(1).allMatch(c -> c.line() > line && c.wording().isRole());
  }

  /** "Example Labs, Ghent, Belgium": an unknown name before a town, where no other one is. */
  private boolean isEmployer(List<Cell> run, List<Cell> cells) {
    return places.place(run.get(0).passage()).isEmpty()
        && places.place(run.get(1).passage()).isPresent()
        && cells.stream()
            .filter(c -> !run.contains(c))
            .allMatch(c -> c.wording().isRole() || c.wording().degree() > 0);
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
