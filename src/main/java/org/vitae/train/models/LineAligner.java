package org.vitae.train.models;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.extract.DateExtractor;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.model.Resume;
import org.vitae.segment.LineRoles;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.LineLabel;

/**
 * Labels a document's lines with what the truth says that they do. A line of nothing but dates is
 * told by rule, the truth has them in another form; a heading is learnt from those of the next
 * sections, as if they hadn't been known. Thread-safe.
 */
final class LineAligner {
  private static final Set<SectionType> LEFT_OUT =
      EnumSet.of(SectionType.HEADER, SectionType.CONTACT, SectionType.RUNNING);

  private final DateExtractor dates = new DateExtractor();

  List<Example> align(List<Section> sections, Resume truth) {
    TrueLines lines = new TrueLines(truth);
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (!LEFT_OUT.contains(section.type())) {
        label(section, lines, out);
        if (i + 1 < sections.size()) {
          heading(section, sections.get(i + 1), out);
        }
      }
    }
    return out;
  }

  private void label(Section section, TrueLines truth, List<Example> out) {
    List<Line> lines = section.lines();
    List<List<String>> features =
        LineRoles.features(section.document(), section.heading(), lines, section.type());
    List<Optional<LineLabel>> labels = truth.label(lines.stream().map(Line::text).toList());
    for (int i = 0; i < lines.size(); i++) {
      LineLabel label =
          isDates(section.document(), lines.get(i))
              ? LineLabel.DATES
              : labels.get(i).orElse(LineLabel.OTHER);
      out.add(new Example(features.get(i), label.name()));
    }
  }

  private boolean isDates(LayoutDocument document, Line line) {
    return dates.isDateOnly(document.passage(line));
  }

  private static void heading(Section section, Section next, List<Example> out) {
    if (next.heading().isEmpty() || section.lines().isEmpty() || next.lines().isEmpty()) {
      return;
    }
    List<Line> both = new ArrayList<>(section.lines());
    both.add(next.heading().get());
    both.addAll(next.lines());
    List<String> features =
        LineRoles.features(section.document(), section.heading(), both, section.type())
            .get(section.lines().size());
    out.add(new Example(features, LineLabel.HEADING.name()));
  }
}
