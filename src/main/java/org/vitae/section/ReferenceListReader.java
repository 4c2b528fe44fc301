package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.ReferenceContext;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.section.JointReader.Unread;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.ReferenceTagger;

/**
 * Reads a document that is a publication list and nothing else: what stands under no heading of its
 * own is a reference too. Immutable, thread-safe.
 */
public final class ReferenceListReader {
  private static final List<SectionType> KINDS =
      List.of(SectionType.PUBLICATIONS, SectionType.TALKS);

  private static final Pattern LINE = Pattern.compile("\\n");

  private final Segmenter segmenter = new Segmenter();
  private final PublicationExtractor publications;
  private final JointReader reader;

  /**
   * @param model what is asked where rules are unsure, if there is one
   */
  public ReferenceListReader(Optional<ReferenceTagger> model) {
    this.publications = new PublicationExtractor(model);
    this.reader = new JointReader(model);
  }

  /** One draft for each reference of a list that is divided already. */
  public List<Draft> read(List<Passage> references) {
    return reader.read(
        references.stream().map(r -> new Unread(r.split(LINE), ReferenceContext.NONE)).toList());
  }

  /** The references in the order of the document. */
  public List<Draft> read(LayoutDocument document) {
    List<Draft> out = new ArrayList<>();
    for (Section section : segmenter.segment(document, KINDS)) {
      publications.extract(section, Owner.UNKNOWN).stream()
          .filter(draft -> draft.kind() == EntryKind.PUBLICATION)
          .forEach(out::add);
    }
    return out;
  }
}
