package org.vitae.section;

import java.util.List;
import org.vitae.segment.Entry;
import org.vitae.segment.EntrySplitter;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.HeadCell;

/** Gives the cells of the heads of a section's entries, to train a model on. Thread-safe. */
public final class SectionHeads {
  private final EntrySplitter splitter = new EntrySplitter();
  private final HeadReader heads = new HeadReader();
  private final EducationFacts facts = new EducationFacts();

  /** Whether sections of a kind have entries with heads of cells. */
  public static boolean areIn(SectionType type) {
    return switch (type) {
      case EDUCATION, WORK, RESEARCH, TEACHING, PROJECTS, VOLUNTEER -> true;
      default -> false;
    };
  }

  /** The cells of each entry's head, in the order of the section; heads without cells are empty. */
  public List<List<HeadCell>> read(Section section) {
    return splitter.split(section).stream()
        .map(entry -> section.is(SectionType.EDUCATION) ? facts.withHeadInBody(entry) : entry)
        .map(Entry::head)
        .map(head -> HeadCells.of(heads.read(head).cells()))
        .toList();
  }
}
