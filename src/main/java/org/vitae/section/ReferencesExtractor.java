package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/** Reads referees: the name, and what else is printed of each. */
public final class ReferencesExtractor implements SectionExtractor {
  private static final String RULE = "reference.";
  private static final Pattern ON_REQUEST =
      Pattern.compile(
          "(?i)\\b(?:up)?on request\\b|\\bby request\\b|auf anfrage|a petici|sur demande");
  private static final Pattern TAB = Pattern.compile("\\t");

  private final RefereeName names = new RefereeName();
  private final TestimonialReader testimonials = new TestimonialReader(names);

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.REFERENCES;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    List<Draft> quoted = testimonials.read(section);
    if (!quoted.isEmpty()) {
      return quoted;
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Passage> entry : entries(section)) {
      read(entry).ifPresent(drafts::add);
    }
    return drafts;
  }

  private Optional<Draft> read(List<Passage> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Passage> name = names.find(lines.get(i));
      if (name.isPresent()) {
        return Optional.of(draft(lines, i, name.get()));
      }
    }
    return Optional.empty();
  }

  private static Draft draft(List<Passage> lines, int at, Passage name) {
    Draft draft = new Draft(EntryKind.REFERENCE).add(Field.NAME, name, RULE + "name", 0.85);
    List<Passage> pieces = new ArrayList<>(lines.subList(0, at));
    Passage rest = RefereeName.rest(lines.get(at), name);
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    pieces.addAll(lines.subList(at + 1, lines.size()));
    if (!pieces.isEmpty()) {
      draft.add(Field.REFERENCE, new Fragment(pieces).found(RULE + "text", 0.8));
    }
    return draft;
  }

  private List<List<Passage>> entries(Section section) {
    List<List<Passage>> columns = columns(section);
    if (!columns.isEmpty()) {
      return columns;
    }
    List<List<Passage>> out = new ArrayList<>();
    boolean named = false;
    for (Line line : section.lines()) {
      Passage text = section.document().passage(line).trim();
      if (ON_REQUEST.matcher(text.raw()).find()) {
        continue;
      }
      boolean name = names.find(text).isPresent();
      if (out.isEmpty() || startsEntry(line, name, named, out.get(out.size() - 1))) {
        out.add(new ArrayList<>());
        named = false;
      }
      named |= name;
      out.get(out.size() - 1).add(text);
    }
    return out;
  }

  private static boolean startsEntry(
      Line line, boolean name, boolean named, List<Passage> current) {
    if (line.isBullet() || line.isHeading()) {
      return named || name && !current.isEmpty() && line.isBullet();
    }
    boolean lines =
        current.size() == 1
            && current.get(0).raw().indexOf(',') > 0
            && line.text().indexOf(',') > 0;
    return named && name && (lines || line.gapBefore() || line.startsBold() || current.size() > 1)
        || named && line.gapBefore() && !current.isEmpty() && name;
  }

  /** Referees side by side: every row has as many cells as the first has names. */
  private List<List<Passage>> columns(Section section) {
    List<List<Passage>> out = new ArrayList<>();
    for (Line line : section.lines()) {
      List<Passage> cells = section.document().passage(line).split(TAB);
      if (out.isEmpty()) {
        boolean all = cells.size() > 1 && cells.stream().allMatch(c -> names.find(c).isPresent());
        if (!all) {
          return List.of();
        }
        cells.forEach(c -> out.add(new ArrayList<>()));
      }
      if (cells.size() != out.size()) {
        return List.of();
      }
      for (int i = 0; i < cells.size(); i++) {
        out.get(i).add(cells.get(i));
      }
    }
    return out;
  }
}
