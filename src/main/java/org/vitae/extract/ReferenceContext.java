package org.vitae.extract;

import java.util.Optional;

/**
 * What is known of a reference before it is read, from the rest of the document.
 *
 * @param owner the name of the CV's owner
 * @param equalMarks the signs that a legend explains as equal contribution, perhaps none
 * @param order the order that most references of the list have
 * @param type the CSL type that the heading tells
 */
public record ReferenceContext(
    Optional<String> owner, String equalMarks, ReferenceOrder order, Optional<String> type) {
  public static final ReferenceContext NONE =
      new ReferenceContext(Optional.empty(), "", ReferenceOrder.UNKNOWN, Optional.empty());

  /** Whether it is a talk or poster and no paper. */
  boolean isTalk() {
    return type.filter("speech"::equals).isPresent();
  }

  public ReferenceContext withOrder(ReferenceOrder newOrder) {
    return new ReferenceContext(owner, equalMarks, newOrder, type);
  }

  public ReferenceContext withType(Optional<String> newType) {
    return new ReferenceContext(owner, equalMarks, order, newType);
  }
}
