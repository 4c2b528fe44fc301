package org.vitae.office;

import org.jspecify.annotations.Nullable;

/**
 * How text is set; null is what isn't said and comes from the style above.
 *
 * @param size in half points
 * @param color as RRGGBB, or {@code auto}
 */
record Look(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean underline,
    @Nullable Boolean raised,
    @Nullable Boolean capitals,
    @Nullable Boolean hidden,
    @Nullable Boolean shaded,
    @Nullable Integer size,
    @Nullable String color,
    @Nullable String font) {
  static final Look NONE = new Look(null, null, null, null, null, null, null, null, null, null);

  /** This look where it says something, otherwise the one below. */
  Look over(Look base) {
    if (this == NONE || base == NONE) {
      return this == NONE ? base : this;
    }
    return new Look(
        bold != null ? bold : base.bold,
        italic != null ? italic : base.italic,
        underline != null ? underline : base.underline,
        raised != null ? raised : base.raised,
        capitals != null ? capitals : base.capitals,
        hidden != null ? hidden : base.hidden,
        shaded != null ? shaded : base.shaded,
        size != null ? size : base.size,
        color != null ? color : base.color,
        font != null ? font : base.font);
  }

  static boolean is(@Nullable Boolean quality) {
    return quality != null && quality;
  }
}
