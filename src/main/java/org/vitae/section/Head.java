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
 * @param place as printed, if there is one
 * @param url an address that stands alone on its line, or that a word such as "Link" leads to
 * @param cells what is left, in order
 */
record Head(
    List<Found<DateRange>> dates,
    Optional<Found<String>> place,
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
}
