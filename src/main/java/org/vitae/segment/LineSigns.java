package org.vitae.segment;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a line by itself. Its signs are looked for when they are asked for: of most lines
 * nobody asks. Not thread-safe.
 */
final class LineSigns {
  private final String form;
  private final boolean dated;
  private final Supplier<List<String>> shown;
  private final Supplier<List<String>> own;
  private @Nullable List<String> seenShown;
  private @Nullable List<String> seenOwn;

  LineSigns(String form, boolean dated, Supplier<List<String>> shown, Supplier<List<String>> own) {
    this.form = form;
    this.dated = dated;
    this.shown = shown;
    this.own = own;
  }

  /** How it is set, one word: lines of one form look alike. */
  String form() {
    return form;
  }

  /** It has a year, or a month. */
  boolean isDated() {
    return dated;
  }

  /** What its neighbours see of it, too. */
  List<String> shown() {
    List<String> seen = seenShown;
    if (seen == null) {
      seen = List.copyOf(shown.get());
      seenShown = seen;
    }
    return seen;
  }

  /** What only matters for the line itself, and the lines next to it. */
  List<String> own() {
    List<String> seen = seenOwn;
    if (seen == null) {
      seen = List.copyOf(own.get());
      seenOwn = seen;
    }
    return seen;
  }
}
