package org.vitae.input;

import org.jspecify.annotations.Nullable;

/** A file that can't be read as a document. The message says what, where and what to do. */
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document can't be read. */
  public enum Reason {
    /** There is no such file, or it vanished. */
    NOT_FOUND,
    /** The file is there but can't be read: permissions, a directory, a failing disk. */
    NOT_READABLE,
    /** There is no text in it. */
    EMPTY,
    /** Its format is known to be one that is not supported, or is not known at all. */
    UNSUPPORTED_FORMAT,
    /** It has a supported format but breaks off or contradicts itself. */
    DAMAGED,
    /** It holds pictures of pages, such as scans, and no text. */
    ONLY_PICTURES,
    /** It wants a password. */
    ENCRYPTED,
    /** It is beyond {@link Limits#bytes()}. */
    TOO_LARGE,
    /** What reads its format is not on the class path. */
    MISSING_MODULE,
    /** It took longer than {@link Limits#time()}. */
    TIMEOUT
  }

  private final Reason reason;

  public UnreadableDocumentException(Reason reason, String message) {
    this(reason, message, null);
  }

  public UnreadableDocumentException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
