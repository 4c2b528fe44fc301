package org.vitae.section;

import java.util.List;
import org.vitae.extract.Draft;
import org.vitae.segment.Section;

/**
 * Reads one kind of section. The first extractor of a pipeline that {@link #accepts} a section gets
 * it; what it leaves out of its drafts is kept as unmapped. Implementations are immutable and
 * thread-safe.
 */
public interface SectionExtractor {
  boolean accepts(Section section);

  /** The entries of the section, in its order; of any kind, and perhaps none. */
  List<Draft> extract(Section section, Owner owner);

  /**
   * The same with all sections of the document at hand, for what is set alike in another one; by
   * default they aren't looked at.
   *
   * @param all in the document's order, this one among them
   */
  default List<Draft> extract(Section section, Owner owner, List<Section> all) {
    return extract(section, owner);
  }
}
