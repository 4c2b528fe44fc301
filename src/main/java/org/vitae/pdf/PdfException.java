package org.vitae.pdf;

import org.jspecify.annotations.Nullable;

/** A PDF that can't be read. The message says why, in the middle of a sentence. */
public final class PdfException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a PDF can't be read. */
  public enum Kind {
    /** It wants a password, and none or a wrong one was given. */
    ENCRYPTED,
    /** It breaks off or contradicts itself. */
    DAMAGED,
    /** It has no pages, or nothing is on them. */
    EMPTY,
    /** It makes more work than any CV. */
    TOO_SLOW
  }

  private final Kind kind;

  PdfException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
