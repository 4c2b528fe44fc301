package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One programme at one school. Immutable; lists are never null.
 *
 * @param institution the school alone, without place or department
 * @param url the school's address
 * @param area the field
 * @param studyType the degree as printed
 * @param location as printed (extension)
 * @param startDate the first day, month or year
 * @param endDate the last, or expected, one
 * @param score the main grade as printed, without its label and without blanks around the slash
 * @param rank such as {@code 5/40} or {@code Top 1.5%} (extension)
 * @param scores further grades (extension)
 * @param honors distinctions (extension)
 * @param advisors names without titles (extension)
 * @param thesis the thesis's title (extension)
 * @param courses one string for each course, with its grade if printed next to it
 * @param highlights any other line (extension)
 */
@RecordBuilder
public record Education(
    @Nullable String institution,
    @Nullable String url,
    @Nullable String area,
    @Nullable String studyType,
    @Nullable String location,
    @Nullable PartialDate startDate,
    @Nullable PartialDate endDate,
    @Nullable String score,
    @Nullable String rank,
    List<Grade> scores,
    List<String> honors,
    List<String> advisors,
    @Nullable String thesis,
    List<String> courses,
    List<String> highlights)
    implements EducationBuilder.With {
  public Education {
    scores = Lists.copyOf(scores);
    honors = Lists.copyOf(honors);
    advisors = Lists.copyOf(advisors);
    courses = Lists.copyOf(courses);
    highlights = Lists.copyOf(highlights);
  }
}
