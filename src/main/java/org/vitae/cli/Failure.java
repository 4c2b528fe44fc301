package org.vitae.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;

/**
 * A document that gave no result.
 *
 * @param file as the user gave it, or as it was found in a folder
 * @param reason a name of {@link UnreadableDocumentException.Reason}, or one of the constants here
 * @param message what happened and what to do, for a person
 */
record Failure(String file, String reason, String message) {
  /** The output can't be written. */
  static final String NOT_WRITABLE = "NOT_WRITABLE";

  /** The output would violate the constraints of JSON Resume. */
  static final String INVALID_OUTPUT = "INVALID_OUTPUT";

  /** A mistake in Vitae. */
  static final String INTERNAL_ERROR = "INTERNAL_ERROR";

  static Failure of(String file, UnreadableDocumentException e) {
    return new Failure(file, e.reason().name(), String.valueOf(e.getMessage()));
  }

  /** The exception's kind and message in one line. */
  static String describe(Throwable e) {
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName();
    return message == null ? kind : kind + ": " + message.lines().findFirst().orElse("");
  }

  /** One JSON object in one line, without the line's end. */
  String toJsonLine() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file);
    fields.put("reason", reason);
    fields.put("message", message);
    // Within strings a line's end is escaped, so that those left are the layout's.
    return JsonResume.writeTree(fields).strip().replaceAll("\n *", " ");
  }

  /** For a person. */
  String toSentence() {
    return file + ": " + message + " (" + reason + ")";
  }
}
