package org.vitae.section;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.PartialDate;

/**
 * Puts the dates of an entry into its draft: several ranges become first start to last end; of
 * several points the first counts, the others are stray.
 */
final class Dates {
  private static final Comparator<Found<DateRange>> BY_START =
      Comparator.comparing(d -> Objects.requireNonNull(d.value().start()));

  private Dates() {}

  /** For jobs and the like: a single date is both start and end. */
  static void addSpan(Draft draft, List<Found<DateRange>> dates) {
    add(draft, dates, true);
  }

  /** For programmes: a single date is the end. */
  static void addProgramme(Draft draft, List<Found<DateRange>> dates) {
    add(draft, dates, false);
  }

  /** For a course: of several terms from the first to the last. */
  static void addTerms(Draft draft, List<Found<DateRange>> dates) {
    boolean points = dates.stream().allMatch(d -> d.value().kind() == DateRange.Kind.POINT);
    if (!points || dates.size() < 2) {
      addSpan(draft, dates);
      return;
    }
    draft.add(Field.START_DATE, point(dates.stream().min(BY_START).orElseThrow()));
    draft.add(Field.END_DATE, point(dates.stream().max(BY_START).orElseThrow()));
  }

  private static Found<PartialDate> point(Found<DateRange> date) {
    return date.map(r -> Objects.requireNonNull(r.start()));
  }

  private static void add(Draft draft, List<Found<DateRange>> all, boolean pointStarts) {
    List<Found<DateRange>> dates =
        all.stream().allMatch(d -> d.value().kind() == DateRange.Kind.POINT)
            ? all.subList(0, Math.min(1, all.size()))
            : all;
    Found<PartialDate> start = null;
    Found<PartialDate> end = null;
    boolean open = false;
    for (Found<DateRange> found : dates) {
      DateRange range = found.value();
      PartialDate from =
          range.kind() == DateRange.Kind.POINT
                  && (!pointStarts || dates.size() > 1 && start != null)
              ? null
              : range.start();
      if (from != null && (start == null || from.compareTo(start.value()) < 0)) {
        start = found.map(r -> from);
      }
      PartialDate to = range.end();
      if (to != null && (end == null || to.compareTo(end.value()) > 0)) {
        end = found.map(r -> to);
      }
      open |= range.kind() == DateRange.Kind.OPEN;
    }
    boolean expected =
        dates.stream()
            .anyMatch(d -> d.value().kind() == DateRange.Kind.END && d.value().end() != null);
    if (start != null) {
      draft.add(Field.START_DATE, start);
    }
    if (end != null && (!open || expected)) {
      draft.add(Field.END_DATE, end);
    }
  }
}
