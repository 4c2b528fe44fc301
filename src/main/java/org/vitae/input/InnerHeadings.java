package org.vitae.input;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.layout.LineKind;

/**
 * Takes headings below the sections' for what they mostly are in a CV that has looks: titles of
 * entries. They become lines whose look tells the rest, as on a page.
 */
final class InnerHeadings {
  /** So many headings of a level are the sections'; one is the name, two may be a title's. */
  private static final int SECTIONS = 3;

  private InnerHeadings() {}

  static List<LineDraft> flatten(List<LineDraft> lines) {
    Map<Integer, Integer> levels = new TreeMap<>();
    lines.stream()
        .filter(line -> line.kind() == LineKind.HEADING)
        .forEach(line -> levels.merge(line.level(), 1, Integer::sum));
    int section =
        levels.entrySet().stream()
            .filter(level -> level.getValue() >= SECTIONS)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    return lines.stream()
        .map(
            line ->
                line.kind() == LineKind.HEADING && line.level() > section
                    ? line.withKind(LineKind.PARAGRAPH).withLevel(0)
                    : line)
        .toList();
  }
}
