package org.vitae.ocr;

import org.jspecify.annotations.Nullable;

/** Text that can't be recognised. The message says why, in the middle of a sentence. */
public final class OcrException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why text can't be recognised. */
  public enum Kind {
    /** Tesseract, or a language of it, isn't installed, or can't be started. */
    MISSING,
    /** Tika's module, through which Tesseract is called, isn't on the class path. */
    MISSING_MODULE,
    /** The picture breaks off or contradicts itself. */
    DAMAGED,
    /** The picture is of a kind that isn't read. */
    UNSUPPORTED,
    /** The picture has more pixels than any scan. */
    TOO_LARGE,
    /** It took longer than it may. */
    TOO_SLOW,
    /** Tesseract failed. */
    FAILED
  }

  private final Kind kind;

  public OcrException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether something isn't there that every page needs. */
  public boolean isMissing() {
    return kind == Kind.MISSING || kind == Kind.MISSING_MODULE;
  }
}
