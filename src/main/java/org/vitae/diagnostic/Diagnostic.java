package org.vitae.diagnostic;

import org.jspecify.annotations.Nullable;
import org.vitae.layout.Place;
import org.vitae.text.Span;

/**
 * Something that went wrong, or that the reader of a parse should know, without stopping the parse.
 *
 * @param code a stable name in kebab-case, such as {@code line-cut}
 * @param message what, where and what to do, for a person
 * @param span where in the document's text, if it is about a piece of it
 * @param place where on its pages, if it is about something that is not in the text
 */
public record Diagnostic(
    Severity severity, String code, String message, @Nullable Span span, @Nullable Place place) {

  /** How bad it is. */
  public enum Severity {
    /** Nothing is wrong with the result. */
    INFO,
    /** The result may lack something. */
    WARNING
  }

  public static Diagnostic info(String code, String message) {
    return new Diagnostic(Severity.INFO, code, message, null, null);
  }

  public static Diagnostic warning(String code, String message) {
    return new Diagnostic(Severity.WARNING, code, message, null, null);
  }

  public Diagnostic at(Place where) {
    return new Diagnostic(severity, code, message, span, where);
  }
}
