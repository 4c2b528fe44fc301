package org.vitae.section;

import java.util.Optional;
import org.vitae.extract.Found;

/**
 * The place in an entry's head.
 *
 * @param found as printed, if there is one
 * @param slot where it stands, as {@link Cell#typedSlot()}; empty if it has no cells of its own
 */
record HeadPlace(Optional<Found<String>> found, String slot) {
  static final HeadPlace NONE = new HeadPlace(Optional.empty(), "");

  static HeadPlace apart(Found<String> found) {
    return new HeadPlace(Optional.of(found), "");
  }
}
