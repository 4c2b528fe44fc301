package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import org.vitae.extract.Draft;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads the languages that one speaks: {@code "English: C1"}, {@code "TOEFL 104"}. A section that
 * is headed "Languages" but lists those of programming is read as skills.
 */
public final class LanguagesExtractor implements SectionExtractor {
  private final LanguageReader languages = new LanguageReader();
  private final LanguageGrid grid = new LanguageGrid();
  private final TableHead table = new TableHead();
  private final SkillsExtractor skills = new SkillsExtractor();

  @Override
  public boolean accepts(Section section) {
    return section.is(SectionType.LANGUAGES) && !section.is(SectionType.SKILLS);
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    LanguageGrid.Grid rows = grid.read(section);
    List<Passage> parts = new ArrayList<>();
    for (Block block : table.without(rows.without(section)).blocks()) {
      parts.addAll(LabelSplitter.rows(block));
    }
    List<Draft> drafts = new ArrayList<>(rows.drafts());
    drafts.addAll(languages.read(parts));
    table.label(section, drafts);
    return drafts.isEmpty() ? skills.extract(section, owner) : drafts;
  }
}
