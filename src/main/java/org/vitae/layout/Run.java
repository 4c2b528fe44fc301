package org.vitae.layout;

import org.jspecify.annotations.Nullable;
import org.vitae.text.Span;

/**
 * Text set in one style.
 *
 * @param span where it stands in {@link LayoutDocument#text()}
 * @param link the address that it points to, if it is a link
 * @param box where it stands on its page; null for a format without geometry
 */
public record Run(Span span, Style style, @Nullable String link, @Nullable Box box) {
  /** A run of a format without geometry. */
  public Run(Span span, Style style, @Nullable String link) {
    this(span, style, link, null);
  }
}
