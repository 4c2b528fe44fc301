package org.vitae.office;

import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/** An Office file that can't be read. The message goes on after the file's name. */
public final class OfficeException extends TikaException {
  private static final long serialVersionUID = 1L;

  /** Why it can't be read. */
  public enum Kind {
    ENCRYPTED,
    DAMAGED,
    /** What it unpacks to is beyond any document. */
    TOO_LARGE,
    TOO_SLOW,
    EMPTY,
    /** It is none of the formats that are read. */
    UNSUPPORTED,
    /** What reads it isn't on the class path. */
    MISSING_MODULE
  }

  private final Kind kind;

  OfficeException(Kind kind, String message) {
    this(kind, message, null);
  }

  OfficeException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  static OfficeException damaged(@Nullable Throwable cause) {
    return new OfficeException(Kind.DAMAGED, "is damaged or breaks off", cause);
  }

  static OfficeException locked(String password) {
    return new OfficeException(
        Kind.ENCRYPTED,
        password.isEmpty() ? "wants a password" : "doesn't open with the password that is given");
  }

  public Kind kind() {
    return kind;
  }
}
