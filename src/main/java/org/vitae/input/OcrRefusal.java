package org.vitae.input;

import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.ocr.OcrException;

/** Says why a document of pictures can't be read, and what to do. */
final class OcrRefusal {
  private static final String TURN_ON =
      "turn text recognition on, with --ocr auto or ResumePipeline.builder().ocr(Ocr.AUTO)";

  private OcrRefusal() {}

  /**
   * @param what is wrong, a whole clause
   */
  static UnreadableDocumentException off(String what) {
    return new UnreadableDocumentException(Reason.ONLY_PICTURES, what + "; " + TURN_ON);
  }

  static UnreadableDocumentException of(String label, OcrException e) {
    String message = e.getMessage();
    return switch (e.kind()) {
      case MISSING ->
          new UnreadableDocumentException(
              Reason.ONLY_PICTURES, label + " holds pictures of text. To read them " + message, e);
      case MISSING_MODULE ->
          new UnreadableDocumentException(
              Reason.MISSING_MODULE, label + " holds pictures of text. To read them " + message, e);
      case DAMAGED ->
          new UnreadableDocumentException(
              Reason.DAMAGED, label + " " + message + "; open it in a viewer and save it anew", e);
      case UNSUPPORTED ->
          new UnreadableDocumentException(
              Reason.UNSUPPORTED_FORMAT, label + " " + message + "; save it as PNG", e);
      case TOO_LARGE ->
          new UnreadableDocumentException(
              Reason.TOO_LARGE, label + " " + message + "; save it at 300 dpi", e);
      case TOO_SLOW ->
          new UnreadableDocumentException(
              Reason.TIMEOUT,
              "the text recognition of " + label + " " + message + "; raise Ocr.pageTime",
              e);
      case FAILED ->
          new UnreadableDocumentException(
              Reason.NOT_READABLE, "the text recognition of " + label + " " + message, e);
    };
  }
}
