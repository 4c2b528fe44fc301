package org.vitae.section;

import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;

/**
 * Whose CV it is, as far as it is known before the sections are read: an anchor for author lists.
 *
 * @param name as the contact block or the file's properties state it
 */
public record Owner(Optional<String> name) {
  public static final Owner UNKNOWN = new Owner(Optional.empty());

  /** The owner that the contact block's findings name. */
  public static Owner of(List<Draft> contact) {
    return new Owner(
        contact.stream()
            .filter(d -> d.kind() == EntryKind.BASICS)
            .flatMap(d -> d.first(Field.NAME).stream())
            .findFirst());
  }
}
