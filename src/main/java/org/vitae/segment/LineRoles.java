package org.vitae.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.tagging.Likelihood;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;

/** How likely the lines of a section do what, as a model tells it. Immutable. */
public final class LineRoles {
  private final Map<Integer, Likelihood<LineLabel>> lines;

  private LineRoles(Map<Integer, Likelihood<LineLabel>> lines) {
    this.lines = lines;
  }

  /**
   * @param asked which lines matter; the others are only seen beside them
   */
  static LineRoles of(
      Section section, Predicate<Line> asked, LineFeatures features, LineTagger tagger) {
    List<Line> lines = section.lines();
    LineFeatures.Seen seen =
        features.see(
            section.heading(), lines, section.type(), BlockBuilder.fullLine(section.document()));
    Map<Integer, Likelihood<LineLabel>> out = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (asked.test(lines.get(i))) {
        out.put(lines.get(i).index(), tagger.likelihood(seen.of(i)));
      }
    }
    return new LineRoles(out);
  }

  /** What is known of a line. */
  Optional<Likelihood<LineLabel>> of(Line line) {
    return Optional.ofNullable(lines.get(line.index()));
  }

  /** What a model sees of each line of a section, to train one. */
  public static List<List<String>> features(
      LayoutDocument document, Optional<Line> heading, List<Line> lines, SectionType type) {
    LineFeatures.Seen seen =
        Features.ALL.see(heading, lines, type, BlockBuilder.fullLine(document));
    return IntStream.range(0, lines.size()).mapToObj(seen::of).toList();
  }

  private static final class Features {
    static final LineFeatures ALL = new LineFeatures();
  }
}
