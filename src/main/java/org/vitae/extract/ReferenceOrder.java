package org.vitae.extract;

/** In which order a list of references prints its parts. */
public enum ReferenceOrder {
  UNKNOWN,
  AUTHORS_FIRST,
  TITLE_FIRST,
  /** The authors aren't printed at all. */
  NO_AUTHORS
}
