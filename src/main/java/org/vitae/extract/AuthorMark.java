package org.vitae.extract;

/** What is known of one author of a reference besides the name. */
public enum AuthorMark {
  /** The person whose list it is. */
  OWNER,
  CORRESPONDING
}
