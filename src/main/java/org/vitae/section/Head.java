package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Advisors;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;

/**
 * An entry's head in pieces.
 *
 * @param dates its dates, in order
 * @param placed its place, if there is one
 * @param url an address that stands alone on its line, or that a word such as "Link" leads to
 * @param cells what is left, in order
 */
record Head(
    List<Found<DateRange>> dates,
    HeadPlace placed,
    Optional<Found<String>> url,
    List<Advisors> advisors,
    List<Cell> cells,
    List<Passage> labels) {
  Head {
    dates = List.copyOf(dates);
    advisors = List.copyOf(advisors);
    cells = List.copyOf(cells);
    labels = List.copyOf(labels);
  }

  /** As printed. */
  Optional<Found<String>> place() {
    return placed.found();
  }

  /** With a cell that is its place. */
  Head withPlace(Cell cell, Found<String> place) {
    HeadPlace found = new HeadPlace(Optional.of(place), cell.typedSlot());
    List<Cell> rest = cells.stream().filter(c -> c != cell).toList();
    return new Head(dates, found, url, advisors, rest, labels);
  }
}
