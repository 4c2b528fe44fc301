package org.vitae.assemble;

import java.util.List;
import java.util.TreeMap;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.model.Publication;

/** Makes publications of references that stand in no CV. Pure functions, thread-safe. */
public final class PublicationAssembler {
  private PublicationAssembler() {}

  /** The publication that a draft holds; an empty one if nothing was understood. */
  public static Publication assemble(Draft draft) {
    List<Draft> clean = DraftCleaner.clean(List.of(draft));
    Draft kept = clean.isEmpty() ? new Draft(EntryKind.PUBLICATION) : clean.get(0);
    return EntryAssembler.publication(new FieldReader(kept, "", new TreeMap<>()));
  }
}
