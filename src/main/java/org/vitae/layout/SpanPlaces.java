package org.vitae.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Span;

/** Finds where a span of a document stands on its pages, to a fraction of a letter's width. */
final class SpanPlaces {
  /** Widths in parts of a small letter's, as most proportional fonts have them, roughly. */
  private static final double NARROW = 0.5;

  private static final double WIDE = 1.5;
  private static final double CAPITAL = 1.25;

  /**
   * A line is about two and a half times as high as a small letter is wide. Boxes that are higher
   * hold upright text or several rows of it, and where in them a letter stands isn't known.
   */
  private static final double TALL = 5;

  private static final String NARROW_LETTERS = "ijltfrI.,:;'’|!()[]/ -\u00a0";
  private static final String WIDE_LETTERS = "mwMW@%—";

  private final LayoutDocument document;

  SpanPlaces(LayoutDocument document) {
    this.document = document;
  }

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
    for (int i = 0; i < line.runs().size(); i++) {
      Run run = line.runs().get(i);
      Box whole = run.box() != null ? run.box() : line.box();
      if (whole != null && run.span().overlaps(span)) {
        Box part = cut(run.span(), i == 0 ? line.marker() : "", whole, span);
        hull = hull == null ? part : hull.hull(part);
      }
    }
    return Optional.ofNullable(hull);
  }

  /**
   * @param before what stands in the box before the run's text: the bullet of a list item
   */
  private Box cut(Span run, String before, Box box, Span span) {
    int from = Math.max(run.start(), span.start());
    int to = Math.min(run.end(), span.end());
    if (before.isEmpty() && from == run.start() && to == run.end()) {
      return box;
    }
    String text = document.text();
    String lead = before.isEmpty() ? "" : before + " ";
    double skipped = width(lead) + width(text.substring(run.start(), from));
    double taken = width(text.substring(from, to));
    double all = skipped + taken + width(text.substring(to, run.end()));
    if (box.height() * all > TALL * box.width()) {
      return box;
    }
    double start = isRightToLeft(text, run) ? all - skipped - taken : skipped;
    return new Box(
        box.x() + (float) (box.width() * start / all),
        box.y(),
        (float) (box.width() * taken / all),
        box.height());
  }

  private static boolean isRightToLeft(String text, Span span) {
    return text.substring(span.start(), span.end())
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::getDirectionality)
        .findFirst()
        .map(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .orElse(false);
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(SpanPlaces::width).sum();
  }

  private static double width(int letter) {
    if (NARROW_LETTERS.indexOf(letter) >= 0) {
      return NARROW;
    } else if (WIDE_LETTERS.indexOf(letter) >= 0 || Character.isIdeographic(letter)) {
      return WIDE;
    }
    return Character.isUpperCase(letter) ? CAPITAL : 1;
  }
}
