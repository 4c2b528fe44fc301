package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.ItemSplitter;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads a group of skills that has a heading of its own: what stands side by side below it is one
 * skill each, "and" or not.
 */
public final class SkillGroupExtractor implements SectionExtractor {
  private static final String RULE = "skill.";

  private final Lexicon levels = Lexicon.load("skill-levels");

  @Override
  public boolean accepts(Section section) {
    return section.is(SectionType.SKILL_GROUP);
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Draft draft = new Draft(EntryKind.SKILL);
    section
        .heading()
        .ifPresent(h -> draft.add(Field.NAME, section.document().passage(h), RULE + "label", 0.95));
    List<Passage> rows =
        section.blocks().stream().flatMap(b -> LabelSplitter.rows(b).stream()).toList();
    Optional<Passage> level =
        rows.stream().findFirst().filter(r -> levels.match(r.raw()).isPresent());
    level.ifPresent(l -> draft.add(Field.LEVEL, l, RULE + "level", 0.9));
    rows.stream()
        .skip(level.isPresent() ? 1 : 0)
        .flatMap(row -> ItemSplitter.split(row, ",\t").stream())
        .forEach(chip -> draft.add(Field.KEYWORDS, Found.text(chip, RULE + "chip", 0.9)));
    return List.of(draft);
  }
}
