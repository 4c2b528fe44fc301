package org.vitae.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the résumé itself. Immutable; lists are never null.
 *
 * @param canonical where the latest version is, an address
 * @param version such as {@code v1.0.0}
 * @param lastModified ISO 8601
 * @param unmapped every line that fits no field, in order (extension)
 */
public record Meta(
    @Nullable String canonical,
    @Nullable String version,
    @Nullable String lastModified,
    List<Unmapped> unmapped) {
  public Meta {
    unmapped = Lists.copyOf(unmapped);
  }
}
