package org.vitae.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interest, research interests included. Immutable; lists are never null.
 *
 * @param name the interest
 * @param keywords what it is about more closely
 * @param summary running text (extension)
 */
public record Interest(@Nullable String name, List<String> keywords, @Nullable String summary) {
  public Interest {
    keywords = Lists.copyOf(keywords);
  }
}
