package org.vitae.section;

import java.util.List;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;

/**
 * A line such as {@code "Bee Prize (Top 2%), Ghent University, 2019"} in pieces.
 *
 * @param segments what stands between commas, tabs and bars, without dates and what is set apart
 * @param asides what is set apart in brackets, dates excepted
 * @param dates those set apart from the text
 * @param innerDates those within the text
 */
record ListHead(
    List<Fragment> segments,
    List<Passage> asides,
    List<Found<DateRange>> dates,
    List<Found<DateRange>> innerDates) {
  ListHead {
    segments = List.copyOf(segments);
    asides = List.copyOf(asides);
    dates = List.copyOf(dates);
    innerDates = List.copyOf(innerDates);
  }
}
