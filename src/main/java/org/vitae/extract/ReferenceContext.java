package org.vitae.extract;

import java.util.Optional;

/**
 * What is known of a reference before it is read, from the rest of the document.
 *
 * @param owner the name of the person whose list it is
 * @param equalMarks the signs that a legend explains as equal contribution, perhaps none
 * @param correspondingMarks those that it explains as the corresponding author
 * @param type the CSL type that the heading tells
 */
public record ReferenceContext(
    Optional<String> owner, String equalMarks, String correspondingMarks, Optional<String> type) {
  public static final ReferenceContext NONE =
      new ReferenceContext(Optional.empty(), "", "", Optional.empty());

  /** Whether it is a talk or poster and no paper. */
  boolean isTalk() {
    return type.filter("speech"::equals).isPresent();
  }

  public ReferenceContext withType(Optional<String> newType) {
    return new ReferenceContext(owner, equalMarks, correspondingMarks, newType);
  }

  public ReferenceContext withOwner(Optional<String> newOwner) {
    return new ReferenceContext(newOwner, equalMarks, correspondingMarks, type);
  }
}
