package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * A list of courses.
 *
 * @param courses each with its grade, if it stands next to it
 * @param grade what closes the list: {@code Optics, Heat: 4.0/4.0}
 */
public record CourseList(List<Found<String>> courses, Optional<Passage> grade) {
  public CourseList {
    courses = List.copyOf(courses);
  }
}
