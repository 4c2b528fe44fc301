package org.vitae.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.tagging.Likelihood;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;

/** How likely the lines of a section do what, as a model tells it. Immutable. */
public final class LineRoles {
  /** Where no model is. */
  static final LineRoles UNKNOWN = new LineRoles(Map.of());

  private final Map<Integer, Likelihood<LineLabel>> lines;

  private LineRoles(Map<Integer, Likelihood<LineLabel>> lines) {
    this.lines = lines;
  }

  static LineRoles of(
      Optional<Line> heading,
      List<Line> lines,
      SectionType type,
      int fullLine,
      LineFeatures features,
      LineTagger tagger) {
    List<List<String>> seen = features.of(heading, lines, type, fullLine);
    Map<Integer, Likelihood<LineLabel>> out = new HashMap<>();
    for (int i = 0; i < seen.size(); i++) {
      out.put(lines.get(i).index(), tagger.likelihood(seen.get(i)));
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
    return Features.ALL.of(heading, lines, type, BlockBuilder.fullLine(document));
  }

  private static final class Features {
    static final LineFeatures ALL = new LineFeatures();
  }
}
