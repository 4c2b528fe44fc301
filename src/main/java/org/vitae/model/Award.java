package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prize, scholarship, fellowship or grant. Immutable; lists are never null.
 *
 * @param title without date, rank or awarder where these are set apart
 * @param date the most recent one stated
 * @param dates as printed, where there are several (extension)
 * @param awarder who gave it, if stated as such
 * @param summary what else the line says, such as {@code Top 3%}
 */
@RecordBuilder
public record Award(
    @Nullable String title,
    @Nullable PartialDate date,
    List<String> dates,
    @Nullable String awarder,
    @Nullable String summary)
    implements AwardBuilder.With {
  public Award {
    dates = Lists.copyOf(dates);
  }
}
