package org.vitae.json;

/**
 * A value that a JSON Resume document must not hold.
 *
 * @param pointer where it stands, a JSON Pointer (RFC 6901); empty for the document itself
 * @param message what is wrong, for a person
 */
public record Violation(String pointer, Rule rule, String message) {

  /** What is violated. */
  public enum Rule {
    /** The text is no JSON. */
    SYNTAX(false),
    /** A value has another type than its key wants. */
    TYPE(false),
    /** A key at the top that JSON Resume 1.0.0 doesn't have. */
    UNKNOWN_KEY(false),
    /** A date that isn't YYYY, YYYY-MM or YYYY-MM-DD. */
    DATE_FORM(false),
    /**
     * A text that is no address (URI with a scheme) or e-mail address where one is wanted; what
     * {@link Formats} refuses, some validators let through.
     */
    FORMAT(true),
    /** A null; what is absent is left out. */
    NULL(true),
    /** An empty text, array or object; what is absent is left out. */
    EMPTY(true),
    /** A date that the calendar doesn't have, such as 2021-02-29. */
    CALENDAR(true),
    /** A key that JSON Resume leaves open, with another type than the one it is used with here. */
    EXTENSION(true);

    private final boolean stricter;

    Rule(boolean stricter) {
      this.stricter = stricter;
    }

    /**
     * Whether the rule may refuse what the published schemas 1.0.0 and 1.3.1 both let through; the
     * others refuse only what one of them refuses.
     */
    public boolean stricter() {
      return stricter;
    }
  }

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "the document" : pointer) + ": " + message;
  }
}
