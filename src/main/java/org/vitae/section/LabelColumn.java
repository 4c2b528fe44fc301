package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Section;

/**
 * A table that was read by columns: as many lines of labels as lines of lists after them. They
 * belong together by their order.
 */
final class LabelColumn {
  private static final int MIN_ROWS = 2;

  private LabelColumn() {}

  static Optional<List<Group>> read(Section section) {
    List<Line> lines = section.lines();
    int half = lines.size() / 2;
    boolean fits = lines.size() % 2 == 0 && half >= MIN_ROWS && isGap(lines, half);
    if (!fits || !areLabels(lines.subList(0, half)) || !areLists(lines.subList(half, 2 * half))) {
      return Optional.empty();
    }
    List<Group> out = new ArrayList<>();
    for (int i = 0; i < half; i++) {
      Passage label = section.document().passage(lines.get(i)).trim(":");
      out.add(
          new Group(
              Optional.of(label), List.of(section.document().passage(lines.get(half + i)).trim())));
    }
    return Optional.of(out);
  }

  /** Whether the two halves stand apart, or nothing else stands apart. */
  private static boolean isGap(List<Line> lines, int half) {
    boolean other = false;
    for (int i = 1; i < lines.size(); i++) {
      other |= i != half && lines.get(i).gapBefore();
    }
    return !other && (lines.get(half).gapBefore() || half > MIN_ROWS);
  }

  private static boolean areLabels(List<Line> lines) {
    return lines.stream()
        .allMatch(
            l ->
                !l.isBullet()
                    && l.text().length() <= LabelSplitter.MAX_LABEL
                    && l.text().chars().noneMatch(c -> c == ',' || c == '\t' || c == ';')
                    && (l.text().indexOf(':') < 0 || l.text().endsWith(":")));
  }

  private static boolean areLists(List<Line> lines) {
    long lists = lines.stream().filter(l -> l.text().indexOf(',') > 0).count();
    boolean labelled = lines.stream().anyMatch(l -> l.text().indexOf(": ") > 0);
    return !labelled && 2 * lists >= lines.size() && lists > 0;
  }
}
