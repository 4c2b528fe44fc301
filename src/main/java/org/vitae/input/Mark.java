package org.vitae.input;

import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.layout.Style;

/** How a piece of text is set, and where it points to. */
record Mark(Style style, @Nullable String link, @Nullable Box box) {
  static final Mark PLAIN = new Mark(Style.PLAIN, null);

  /** A mark of a format without geometry. */
  Mark(Style style, @Nullable String link) {
    this(style, link, null);
  }
}
