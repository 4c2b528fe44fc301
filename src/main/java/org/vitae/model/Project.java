package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that has a title of its own. Immutable; lists are never null.
 *
 * @param name the title
 * @param description running text
 * @param highlights one string for each bullet
 * @param keywords technologies or topics, split
 * @param startDate the first day, month or year
 * @param endDate the last one; absent while it goes on
 * @param url its address
 * @param roles such as {@code Team Lead}
 * @param entity the organisation it was done at
 * @param type as printed
 * @param location as printed (extension)
 * @param advisors names without titles (extension)
 */
@RecordBuilder
public record Project(
    @Nullable String name,
    @Nullable String description,
    List<String> highlights,
    List<String> keywords,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable String url,
    List<String> roles,
    @Nullable String entity,
    @Nullable String type,
    @Nullable String location,
    List<String> advisors)
    implements ProjectBuilder.With {
  public Project {
    highlights = Lists.copyOf(highlights);
    keywords = Lists.copyOf(keywords);
    roles = Lists.copyOf(roles);
    advisors = Lists.copyOf(advisors);
  }
}
