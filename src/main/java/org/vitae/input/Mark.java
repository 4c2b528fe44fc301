package org.vitae.input;

import org.jspecify.annotations.Nullable;
import org.vitae.layout.Style;

/** How a piece of text is set, and where it points to. */
record Mark(Style style, @Nullable String link) {
  static final Mark PLAIN = new Mark(Style.PLAIN, null);
}
