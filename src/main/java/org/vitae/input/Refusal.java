package org.vitae.input;

import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.office.OfficeException;
import org.vitae.page.TimeLimit.TooSlowException;
import org.vitae.pdf.PdfException;

/** Says why a document can't be read, and what to do; of pictures {@link OcrRefusal} does. */
final class Refusal {
  private Refusal() {}

  /**
   * @param label what the document is called, the start of the message
   */
  static UnreadableDocumentException of(String label, OfficeException e) {
    Reason reason =
        switch (e.kind()) {
          case ENCRYPTED -> Reason.ENCRYPTED;
          case DAMAGED -> Reason.DAMAGED;
          case TOO_LARGE -> Reason.TOO_LARGE;
          case TOO_SLOW -> Reason.TIMEOUT;
          case EMPTY -> Reason.EMPTY;
          case UNSUPPORTED -> Reason.UNSUPPORTED_FORMAT;
          case MISSING_MODULE -> Reason.MISSING_MODULE;
        };
    return of(reason, label, e, "word processor");
  }

  static UnreadableDocumentException of(String label, PdfException e) {
    Reason reason =
        switch (e.kind()) {
          case ENCRYPTED -> Reason.ENCRYPTED;
          case DAMAGED -> Reason.DAMAGED;
          case TOO_SLOW -> Reason.TIMEOUT;
          case EMPTY -> Reason.EMPTY;
        };
    return of(reason, label, e, "viewer");
  }

  static UnreadableDocumentException of(String label, TooSlowException e) {
    return of(Reason.TIMEOUT, label, e, "");
  }

  /**
   * @param opener what opens such files
   */
  private static UnreadableDocumentException of(
      Reason reason, String label, Exception e, String opener) {
    String advice =
        switch (reason) {
          case ENCRYPTED -> "; give it with --password-file or ResumePipeline.builder().password";
          case DAMAGED -> "; open it in a " + opener + " and save it anew";
          case TOO_LARGE -> "; it is no usual CV";
          case TIMEOUT -> "; it is no usual CV, or raise Limits.time";
          default -> "";
        };
    return new UnreadableDocumentException(reason, label + " " + e.getMessage() + advice, e);
  }
}
