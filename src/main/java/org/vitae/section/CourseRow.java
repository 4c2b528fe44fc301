package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;

/**
 * A line that names a course.
 *
 * @param course in one piece for each column
 * @param role as what it was taught, if the line says so
 * @param school where, if the line says so
 * @param url where the course is to be seen
 * @param whole all of the line
 * @param level how deep in a list
 */
record CourseRow(
    List<Passage> course,
    Optional<Passage> role,
    Optional<Passage> school,
    Optional<Found<String>> place,
    Optional<Found<String>> url,
    List<Found<DateRange>> dates,
    List<Passage> labels,
    Passage whole,
    int level) {
  CourseRow {
    course = List.copyOf(course);
    dates = List.copyOf(dates);
    labels = List.copyOf(labels);
  }

  /** What its section says of it; the rest of the line isn't understood by that. */
  Found<String> said(String rule) {
    return Found.of("teaching", course.isEmpty() ? whole : course.get(0), rule, 0.7);
  }
}
