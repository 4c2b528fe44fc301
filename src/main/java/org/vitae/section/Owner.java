package org.vitae.section;

import java.util.Optional;

/**
 * Whose CV it is, as far as it is known before the sections are read: an anchor for author lists.
 *
 * @param name as the contact block or the file's properties state it
 */
public record Owner(Optional<String> name) {
  public static final Owner UNKNOWN = new Owner(Optional.empty());
}
