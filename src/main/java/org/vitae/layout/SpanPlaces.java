package org.vitae.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Span;

/** Finds where a span of a document stands on its pages. */
record SpanPlaces(LayoutDocument document) {

  /** One place for each line. */
  List<Place> of(Span span) {
    List<Place> out = new ArrayList<>();
    if (document.lines().isEmpty()) {
      return out;
    }
    for (int i = document.lineAt(span.start()).index(); i < document.lines().size(); i++) {
      Line line = document.lines().get(i);
      if (line.span().start() >= span.end()) {
        break;
      }
      on(line, span).ifPresent(box -> out.add(new Place(line.page(), box)));
    }
    return out;
  }

  private Optional<Box> on(Line line, Span span) {
    @Nullable Box hull = null;
    for (Run run : line.runs()) {
      Box whole = run.box() != null ? run.box() : line.box();
      if (whole != null && run.span().overlaps(span)) {
        Box part = cut(run.span(), whole, span);
        hull = hull == null ? part : hull.hull(part);
      }
    }
    return Optional.ofNullable(hull);
  }

  private Box cut(Span run, Box box, Span span) {
    int from = Math.max(run.start(), span.start());
    int to = Math.min(run.end(), span.end());
    String text = document.text().substring(run.start(), run.end());
    return box.part(text, from - run.start(), to - run.start());
  }
}
