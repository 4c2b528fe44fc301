package org.vitae.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.layout.Line;

/**
 * Finds the sections whose heading is the name of a group of skills: below it stand chips, small
 * headings side by side, and nothing else. A heading beside such a section that has nothing below
 * it is a skill without chips.
 */
final class SkillGroups {
  /** Chips are so many levels below the heading. */
  private static final int BELOW = 2;

  private static final int CHIP_WORDS = 5;

  private static final Pattern CELL = Pattern.compile("\t");

  /** Headings that say for sure what is below them. */
  private static final Set<SectionType> SURE =
      EnumSet.of(
          SectionType.HEADER,
          SectionType.CONTACT,
          SectionType.SUMMARY,
          SectionType.REFERENCES,
          SectionType.RUNNING);

  private SkillGroups() {}

  static List<Section> mark(List<Section> sections) {
    List<Section> out = new ArrayList<>(sections);
    out.replaceAll(s -> isChips(s) ? group(s) : s);
    for (int i = 1; i < out.size(); i++) {
      if (isBare(out.get(i)) && isGroup(out.get(i - 1))) {
        out.set(i, group(out.get(i)));
      }
    }
    for (int i = out.size() - 2; i >= 0; i--) {
      if (isBare(out.get(i)) && isGroup(out.get(i + 1))) {
        out.set(i, group(out.get(i)));
      }
    }
    return out;
  }

  private static boolean isGroup(Section section) {
    return section.is(SectionType.SKILL_GROUP);
  }

  private static Section group(Section section) {
    return new Section(
        section.document(),
        Set.of(SectionType.SKILL_GROUP),
        section.headings(),
        section.heading(),
        section.lines(),
        section.blocks());
  }

  /** An unknown heading on a page that has nothing below it. */
  private static boolean isBare(Section section) {
    return section.type() == SectionType.OTHER
        && section.lines().isEmpty()
        && section.heading().filter(h -> h.isHeading() && h.box() != null).isPresent();
  }

  private static boolean isChips(Section section) {
    if (section.lines().isEmpty()
        || section.heading().isEmpty()
        || section.types().stream().anyMatch(SURE::contains)) {
      return false;
    }
    Line heading = section.heading().get();
    if (!heading.isHeading() || heading.box() == null) {
      return false;
    }
    List<Line> lines = section.lines();
    int level = lines.get(lines.size() - 1).level();
    boolean known = section.type() != SectionType.OTHER && section.type() != SectionType.SKILLS;
    return level >= heading.level() + BELOW
        && lines.stream().allMatch(l -> l.isHeading() && isChip(l))
        && lines.stream().skip(1).allMatch(l -> l.level() == level)
        && (!known || lines.stream().anyMatch(l -> l.text().indexOf('\t') >= 0));
  }

  private static boolean isChip(Line line) {
    return CELL.splitAsStream(line.text())
        .allMatch(c -> c.split(" ").length <= CHIP_WORDS && !c.endsWith("."));
  }
}
