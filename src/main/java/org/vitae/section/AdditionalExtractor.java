package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.ItemSplitter;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/**
 * Reads what "Additional information" says under labels that are headings elsewhere: {@code
 * "Languages: Dutch (native)"}, {@code "Computer systems: Rust, Go"}. The rest is left alone.
 */
public final class AdditionalExtractor implements SectionExtractor {
  private final Lexicon headings = Lexicon.load("headings");
  private final Lexicon skillLabels = Lexicon.load("skill-labels");
  private final SkillsExtractor skills = new SkillsExtractor();

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.OTHER;
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    List<Draft> drafts = new ArrayList<>();
    for (Group group : GroupReader.read(section)) {
      if (isKnown(group)) {
        drafts.addAll(skills.read(group));
      }
    }
    return drafts;
  }

  private boolean isKnown(Group group) {
    if (group.label().isEmpty() || group.parts().isEmpty()) {
      return false;
    }
    Passage label = group.label().get();
    Optional<String> about = headings.match(label.raw());
    boolean heading =
        about.filter(a -> List.of("SKILLS", "LANGUAGES", "INTERESTS").contains(a)).isPresent();
    boolean list = ItemSplitter.split(group.parts().get(0)).size() > 1;
    return heading || list && skillLabels.occursIn(label.raw());
  }
}
