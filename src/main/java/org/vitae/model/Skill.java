package org.vitae.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of skills, or one skill. Immutable; lists are never null.
 *
 * @param name the group's label, or the skill itself
 * @param level as printed
 * @param keywords the items of the group
 */
public record Skill(@Nullable String name, @Nullable String level, List<String> keywords) {
  public Skill {
    keywords = Lists.copyOf(keywords);
  }
}
