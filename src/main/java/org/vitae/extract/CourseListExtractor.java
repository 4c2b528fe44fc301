package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/**
 * Splits lists of courses: {@code "Calculus A(1,2) (4.0), Heat (3.7)"} has two, each with its
 * grade. A label before them must be cut off first. Immutable, thread-safe.
 */
public final class CourseListExtractor {
  private static final String SEPARATORS = ",;\t|\u2022\u00b7\u3001\uff0c\uff1b";

  /** A grade behind the last course's colon holds for all. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\s?[:\uff1a]\\s{0,3}(\\d{1,3}(?:[.,]\\d{1,3})?(?:\\s?/\\s?\\d{1,3}(?:[.,]\\d{1,3})?|\\s?%)?)\\s*$");

  /** A bracket, then a new line: where all courses have grades, that is the end of one. */
  private static final Pattern GRADED_LINE = Pattern.compile("(?<=\\))\\s*\\n");

  public CourseList extract(Passage list) {
    Matcher m = CLOSING.matcher(list.raw());
    Optional<Passage> grade = Optional.empty();
    Passage rest = list;
    if (m.find()) {
      grade = Optional.of(list.sub(m.start(1), m.end(1)));
      rest = list.to(m.start());
    }
    List<Found<String>> courses = new ArrayList<>();
    for (Passage line : rest.split(GRADED_LINE)) {
      for (Passage course : ItemSplitter.split(line, SEPARATORS)) {
        courses.add(Found.text(course, "course.list", 0.9));
      }
    }
    return new CourseList(courses, grade);
  }
}
