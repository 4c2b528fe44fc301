package org.vitae.section;

import java.util.Optional;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Degrees whose name says more than the table knows: with a field of its own before the field of
 * study ({@code "Bachelor of Science in Nursing in Paediatrics"}; the same field twice is said
 * once), or several at once ({@code "A Level, GCSE"}). Immutable, thread-safe.
 */
final class NamedDegree {
  private static final String IN = " in ";

  private final Lexicon degrees = Lexicon.load("degrees");
  private final Lexicon fields = Lexicon.load("fields");
  private final FieldBoundary boundary = new FieldBoundary();

  /** The programme, what belongs to the degree's name moved there from the field. */
  Programme complete(Programme programme) {
    if (programme.area().isEmpty()) {
      return programme;
    }
    Passage area = programme.area().get();
    if (degrees.match(area.text()).isPresent()) {
      return new Programme(hull(programme, area), Optional.empty(), programme.rest());
    }
    int named = area.raw().lastIndexOf(IN);
    if (named > 0) {
      return split(programme, area, named, named + IN.length());
    }
    return namedWithoutIn(programme, area);
  }

  /** The field printed twice is no part of the degree's name. */
  private Programme split(Programme programme, Passage area, int end, int start) {
    Passage field = area.from(start);
    if (area.to(end).text().equalsIgnoreCase(field.text())) {
      return new Programme(programme.studyType(), Optional.of(field), programme.rest());
    }
    return boundary.isField(field.text()) && isOfDegrees(area.to(end).text())
        ? new Programme(hull(programme, area.to(end)), Optional.of(field), programme.rest())
        : programme;
  }

  /** "BSc in Nursing Nursing": a field, and another or the same, with no word between them. */
  private Programme namedWithoutIn(Programme programme, Passage area) {
    Optional<Hit> first = fields.startOf(area.raw()).filter(h -> h.span().start() == 0);
    int end = first.map(hit -> hit.span().end()).orElse(area.length());
    if (end + 1 >= area.length()
        || area.raw().charAt(end) != ' '
        || !Character.isUpperCase(area.raw().charAt(end + 1))) {
      return programme;
    }
    String name = area.to(end).text();
    String field = area.from(end + 1).text();
    boolean apart = name.equalsIgnoreCase(field) || name.indexOf(' ') > 0 && field.indexOf(' ') > 0;
    return apart && fields.match(area.text()).isEmpty()
        ? split(programme, area, end, end + 1)
        : programme;
  }

  /** Whether degrees are named after the field: "Bachelor of Nursing". */
  private boolean isOfDegrees(String field) {
    return degrees.match("Bachelor of " + field).isPresent()
        || degrees.match("Master of " + field).isPresent();
  }

  private static Passage hull(Programme programme, Passage last) {
    return new Passage(last.document(), programme.studyType().span().hull(last.span()));
  }
}
