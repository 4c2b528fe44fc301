package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Volunteering, service, reviewing, memberships, extracurricular roles. Immutable; lists are never
 * null.
 *
 * @param organization the organisation, or the venue one reviews for
 * @param position the role, such as {@code Reviewer}
 * @param location as printed (extension)
 * @param url the organisation's address
 * @param startDate the first day, month or year
 * @param endDate the last one; absent while it goes on
 * @param summary running text
 * @param highlights one string for each bullet
 */
@RecordBuilder
public record Volunteer(
    @Nullable String organization,
    @Nullable String position,
    @Nullable String location,
    @Nullable String url,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable String summary,
    List<String> highlights)
    implements VolunteerBuilder.With {
  public Volunteer {
    highlights = Lists.copyOf(highlights);
  }
}
