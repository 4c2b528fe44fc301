package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job, an internship, an assistantship: an employer or host and the person's role in it.
 * Immutable; lists are never null.
 *
 * @param name the organisation alone
 * @param position the role
 * @param location as printed
 * @param department a unit under the organisation (extension)
 * @param type {@code research}, {@code teaching} or {@code internship}, where the text says so
 *     (extension)
 * @param description what the organisation is
 * @param url the organisation's address
 * @param startDate the first day, month or year
 * @param endDate the last one; absent while it goes on
 * @param summary running text
 * @param highlights one string for each bullet
 * @param keywords technologies printed as tags (extension)
 * @param advisors names without titles (extension)
 */
@RecordBuilder
public record Work(
    @Nullable String name,
    @Nullable String position,
    @Nullable String location,
    @Nullable String department,
    @Nullable String type,
    @Nullable String description,
    @Nullable String url,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable String summary,
    List<String> highlights,
    List<String> keywords,
    List<String> advisors)
    implements WorkBuilder.With {
  public Work {
    highlights = Lists.copyOf(highlights);
    keywords = Lists.copyOf(keywords);
    advisors = Lists.copyOf(advisors);
  }
}
