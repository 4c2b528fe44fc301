package org.vitae.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.segment.HeadingFinder.Heading;

/**
 * Finds the headings that a homepage sets within its biography, less than the sections': {@code
 * "Interests"}, {@code "Education"}, with a list below each. Only what no other heading of the
 * document names is one.
 */
final class InnerTopics {
  private static final Set<SectionType> TOPICS =
      EnumSet.of(SectionType.EDUCATION, SectionType.INTERESTS, SectionType.SKILLS);

  private InnerTopics() {}

  /**
   * @param sure the headings that look like ones
   * @param known all lines with the words of one
   */
  static List<Heading> with(List<Heading> sure, List<Heading> known, LayoutDocument document) {
    if (sure.size() == known.size() || document.lines().get(0).box() != null) {
      return sure;
    }
    Set<SectionType> named = EnumSet.noneOf(SectionType.class);
    sure.forEach(h -> named.addAll(h.types()));
    List<Heading> out = new ArrayList<>(sure);
    for (Heading heading : known) {
      if (!sure.contains(heading)
          && TOPICS.containsAll(heading.types())
          && heading.types().stream().noneMatch(named::contains)
          && isInSummary(heading.line(), sure)
          && isAboveList(heading.line(), document)) {
        out.add(heading);
      }
    }
    out.sort(Comparator.comparingInt(h -> h.line().index()));
    return out;
  }

  private static boolean isInSummary(Line line, List<Heading> sure) {
    return sure.stream()
        .filter(h -> h.line().index() < line.index())
        .reduce((a, b) -> b)
        .filter(h -> h.types().contains(SectionType.SUMMARY))
        .isPresent();
  }

  private static boolean isAboveList(Line line, LayoutDocument document) {
    return line.index() + 1 < document.lines().size()
        && document.lines().get(line.index() + 1).isBullet();
  }
}
