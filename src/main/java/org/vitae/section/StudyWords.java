package org.vitae.section;

import java.util.EnumMap;
import java.util.Map;

/** What the words of a cell tell about education. Immutable, thread-safe. */
final class StudyWords {
  private final FieldBoundary boundary;

  StudyWords(FieldBoundary boundary) {
    this.boundary = boundary;
  }

  /** How much speaks for each part, 0–1. */
  Map<StudyPart, Double> read(Cell cell) {
    Map<StudyPart, Double> out = new EnumMap<>(StudyPart.class);
    if (cell.wording().degree() >= 1) {
      out.put(StudyPart.DEGREE, 1.0);
      return out;
    }
    if (cell.wording().isOrganisation()) {
      out.put(StudyPart.SCHOOL, cell.wording().organisation());
    }
    if (boundary.isField(cell.text())) {
      out.put(StudyPart.FIELD, 1.0);
    }
    if (Character.isDigit(cell.text().codePointAt(0))) {
      out.put(StudyPart.OTHER, 1.0);
    }
    return out;
  }
}
