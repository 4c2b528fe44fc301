package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

/** Reads interests: lists, labelled lists, and sentences, which become one entry. */
public final class InterestsExtractor implements SectionExtractor {
  private static final int PARAGRAPH_WORDS = 10;
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private final Lexicon headings = Lexicon.load("headings");
  private final InterestReader interests = new InterestReader();
  private final Prose prose = new Prose();
  private final TitledEntryReader titled = TitledEntryReader.ofGroups();

  @Override
  public boolean accepts(Section section) {
    return section.type() == SectionType.INTERESTS
        || section.is(SectionType.INTERESTS) && section.types().size() == 1
        || isResearchProse(section);
  }

  /** Whether a section "Research" says in running text what somebody works on, without entries. */
  static boolean isResearchProse(Section section) {
    return section.type() == SectionType.RESEARCH
        && !section.blocks().isEmpty()
        && section.blocks().stream().allMatch(InterestsExtractor::isParagraph);
  }

  private static boolean isParagraph(Block block) {
    String text = block.text();
    return !block.isBullet()
        && !block.first().startsBold()
        && !block.first().isHeading()
        && Prose.count(text) >= PARAGRAPH_WORDS
        && (text.endsWith(".") || text.endsWith("!"))
        && !YEAR.matcher(text).find();
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    Optional<List<TitledEntry>> form = titled.read(section).filter(InterestReader::isGrouped);
    if (form.isPresent()) {
      return form.get().stream().map(interests::titled).toList();
    }
    List<Draft> drafts = new ArrayList<>();
    List<Passage> sentences = new ArrayList<>();
    for (Group group : GroupReader.read(section)) {
      List<Passage> lists = new ArrayList<>();
      boolean named = group.label().isPresent() && !isHeading(group.title());
      for (Passage part : group.parts()) {
        boolean sentence =
            !named
                && !InterestReader.isBracketed(part)
                && (prose.isProse(part) || prose.isAboutPerson(part));
        (sentence ? sentences : lists).add(part);
      }
      if (named) {
        drafts.add(interests.group(group.label().orElseThrow(), lists));
      } else {
        drafts.addAll(interests.items(lists));
      }
    }
    if (!sentences.isEmpty()) {
      Optional<Passage> heading = section.heading().map(section.document()::passage);
      drafts.add(interests.prose(heading, sentences));
    }
    return drafts;
  }

  private boolean isHeading(String label) {
    return headings.match(label).filter(SectionType.INTERESTS.name()::equals).isPresent();
  }
}
