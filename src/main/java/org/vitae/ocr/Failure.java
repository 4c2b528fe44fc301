package org.vitae.ocr;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vitae.ocr.OcrException.Kind;

/** How Tesseract fails, and what to do about it. */
final class Failure {
  private static final String INSTALL =
      "install it (Debian and Ubuntu: apt install %s; macOS: brew install %s)";

  private Failure() {}

  static OcrException missing(String program, @Nullable Throwable cause) {
    return new OcrException(
        Kind.MISSING,
        "the program '%s' isn't found; %s"
            .formatted(program, INSTALL.formatted("tesseract-ocr", "tesseract")),
        cause);
  }

  static OcrException slow(Duration limit, @Nullable Throwable cause) {
    return new OcrException(
        Kind.TOO_SLOW, "takes longer than %d s".formatted(limit.toSeconds()), cause);
  }

  static OcrException nonsense(@Nullable Throwable cause) {
    return new OcrException(Kind.FAILED, "says what can't be understood", cause);
  }

  /** By what it complains of. */
  static OcrException of(String complaints, @Nullable Throwable cause) {
    int at = complaints.indexOf("Failed loading language '");
    if (at >= 0) {
      String language = complaints.substring(at).split("'", 3)[1];
      String advice =
          INSTALL.formatted("tesseract-ocr-" + language.replace('_', '-'), "tesseract-lang");
      return new OcrException(
          Kind.MISSING, "its language '%s' isn't there; %s".formatted(language, advice), cause);
    }
    String last = complaints.strip();
    return new OcrException(
        Kind.FAILED,
        last.isEmpty() ? "fails" : "fails: " + last.substring(last.lastIndexOf('\n') + 1),
        cause);
  }
}
