package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * A text that fits no field, or none surely enough. Immutable; lists are never null.
 *
 * @param heading of the section that it stands in
 * @param text as printed
 * @param guess what it was taken for, if that was less sure than what the caller asks for
 */
public record Unmapped(@Nullable String heading, @Nullable String text, @Nullable Guess guess) {

  /** A text of which nothing is known. */
  public Unmapped(@Nullable String heading, @Nullable String text) {
    this(heading, text, null);
  }
}
