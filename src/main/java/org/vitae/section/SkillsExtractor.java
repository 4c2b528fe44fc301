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
 * Reads skills in groups or one by one. What stands among them without being a skill goes where it
 * belongs: human languages, interests, certificates, a scholarship that a converter moved here.
 */
public final class SkillsExtractor implements SectionExtractor {
  private final Lexicon headings = Lexicon.load("headings");
  private final LanguageReader languages = new LanguageReader();
  private final InterestReader interests = new InterestReader();
  private final SkillReader skills = new SkillReader();
  private final CertificateReader certificates = new CertificateReader();
  private final AwardReader awards = new AwardReader();
  private final LanguageGrid grid = new LanguageGrid();
  private final TableHead table = new TableHead();
  private final Technologies technologies = new Technologies();
  private final Prose prose = new Prose();

  @Override
  public boolean accepts(Section section) {
    return section.is(SectionType.SKILLS);
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    LanguageGrid.Grid spoken = grid.read(section);
    List<Draft> drafts = new ArrayList<>(spoken.drafts());
    for (Group group : GroupReader.read(table.without(spoken.without(section)))) {
      drafts.addAll(read(group));
    }
    table.label(section, drafts);
    return drafts;
  }

  /** Reads one group, whatever it is about. */
  List<Draft> read(Group group) {
    Optional<String> about = group.label().flatMap(l -> headings.match(l.raw()));
    if (about.filter(SectionType.INTERESTS.name()::equals).isPresent()) {
      return withLabel(group, interestsOf(group));
    }
    if (about.filter(SectionType.CERTIFICATES.name()::equals).isPresent()) {
      return withLabel(group, items(group).stream().map(certificates::read).toList());
    }
    if (about.filter(SectionType.AWARDS.name()::equals).isPresent()) {
      return withLabel(group, items(group).stream().map(awards::read).toList());
    }
    boolean languageLabel = about.filter(SectionType.LANGUAGES.name()::equals).isPresent();
    if (languageLabel
        && !technologies.occur(group.parts())
        && group.parts().stream().anyMatch(languages::isLanguages)) {
      return withLabel(group, languages.read(group.parts()));
    }
    if (group.label().filter(languages::isSurelyLanguage).isPresent()) {
      return languages.read(List.of(whole(group)));
    }
    return group.label().isEmpty() ? readUnlabelled(group) : skills.read(group);
  }

  /** Awards and certificates have commas of their own: only a semicolon parts them for sure. */
  private static List<ListEntry> items(Group group) {
    return group.parts().stream()
        .flatMap(p -> ItemSplitter.split(p, ";\uff1b").stream())
        .map(p -> new ListEntry(Optional.of(p), List.of(), List.of()))
        .toList();
  }

  /** The label and its parts as they stand. */
  private static Passage whole(Group group) {
    Passage label = group.label().orElseThrow();
    List<Passage> parts = group.parts();
    return parts.isEmpty()
        ? label
        : label.document().passage(label.span().hull(parts.get(parts.size() - 1).span()));
  }

  private List<Draft> interestsOf(Group group) {
    boolean sentences = group.parts().stream().anyMatch(prose::isProse);
    return sentences && !group.parts().isEmpty()
        ? List.of(interests.prose(group.label(), group.parts()))
        : interests.items(group.parts());
  }

  private static List<Draft> withLabel(Group group, List<Draft> drafts) {
    if (!drafts.isEmpty()) {
      group.label().ifPresent(drafts.get(0)::label);
    }
    return drafts;
  }

  private List<Draft> readUnlabelled(Group group) {
    List<Draft> drafts = new ArrayList<>();
    List<Passage> spoken = new ArrayList<>();
    for (Passage part : group.parts()) {
      if (languages.isSurelyLanguage(part) && languages.isLanguages(part)) {
        spoken.add(part);
      } else if (awards.isTitle(part.raw())) {
        drafts.add(awards.read(new ListEntry(Optional.of(part), List.of(), List.of())));
      } else {
        drafts.addAll(skills.read(Group.of(part)));
      }
    }
    drafts.addAll(languages.read(spoken));
    return drafts;
  }
}
