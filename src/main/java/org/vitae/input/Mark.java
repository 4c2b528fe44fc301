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

  /** The mark of a part of the text that this one is of. */
  Mark part(String text, int start, int end) {
    return box == null || start == 0 && end == text.length()
        ? this
        : new Mark(style, link, box.part(text, start, end));
  }
}
