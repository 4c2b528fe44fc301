package org.vitae.assemble;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;

/** Takes out of the drafts what JSON Resume would not accept; its text is then kept as unmapped. */
final class DraftCleaner {
  /** A part of RFC 5321 that every validator of the schema's {@code format: email} accepts. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

  /** What is no entry by itself. */
  private static final Set<Field> ATTRIBUTES =
      EnumSet.of(
          Field.TYPE,
          Field.LOCATION,
          Field.START_DATE,
          Field.END_DATE,
          Field.DATE,
          Field.DATES,
          Field.STATUS,
          Field.RELEASE_DATE);

  private DraftCleaner() {}

  static List<Draft> clean(List<Draft> drafts) {
    drafts.forEach(DraftCleaner::clean);
    return drafts.stream().filter(d -> !ATTRIBUTES.containsAll(d.fields().keySet())).toList();
  }

  private static void clean(Draft draft) {
    keep(draft, Field.URL, f -> BasicsAssembler.isUri(f.value().toString()));
    keep(draft, Field.EMAIL, f -> EMAIL.matcher(f.value().toString()).matches());
  }

  private static void keep(Draft draft, Field field, java.util.function.Predicate<Found<?>> valid) {
    List<Found<?>> all = List.copyOf(draft.get(field));
    if (!all.stream().allMatch(valid)) {
      draft.remove(field);
      all.stream().filter(valid).forEach(f -> draft.add(field, f));
    }
  }
}
