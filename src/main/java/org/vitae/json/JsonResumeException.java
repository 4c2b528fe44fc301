package org.vitae.json;

import org.jspecify.annotations.Nullable;

/**
 * Text that can't be read as JSON Resume: it is no JSON, or a value is none that a résumé can hold.
 * The message says what, where and what to do.
 */
public final class JsonResumeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String pointer;

  JsonResumeException(
      String problem, int line, int column, String pointer, @Nullable Throwable cause) {
    super(describe(problem, line, column, pointer), cause);
    this.line = line;
    this.column = column;
    this.pointer = pointer;
  }

  private static String describe(String problem, int line, int column, String pointer) {
    String place = line > 0 ? "line " + line + ", column " + column : "the document";
    return place + (pointer.isEmpty() ? "" : " (" + pointer + ")") + ": " + problem;
  }

  /** Counted from 1; 0 where it isn't known. */
  public int line() {
    return line;
  }

  /** Counted from 1; 0 where it isn't known. */
  public int column() {
    return column;
  }

  /** The value's JSON Pointer (RFC 6901), such as {@code /work/0/startDate}; empty for the root. */
  public String pointer() {
    return pointer;
  }
}
