package org.vitae.assemble;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.json.Formats;
import org.vitae.model.Profile;

/** Takes out of the drafts what JSON Resume would not accept; its text is then kept as unmapped. */
final class DraftCleaner {
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
    return drafts.stream().filter(DraftCleaner::isEntry).toList();
  }

  /** Whether a draft has a value that says what it is about. */
  static boolean isEntry(Draft draft) {
    return !ATTRIBUTES.containsAll(draft.fields().keySet());
  }

  private static void clean(Draft draft) {
    change(draft, Field.URL, Formats::uri);
    change(draft, Field.EMAIL, email -> Optional.of(email).filter(Formats::isEmail));
    profiles(draft);
  }

  private static void change(Draft draft, Field field, Function<String, Optional<String>> valid) {
    List<Found<?>> all = List.copyOf(draft.get(field));
    draft.remove(field);
    for (Found<?> found : all) {
      valid
          .apply(found.value().toString())
          .ifPresent(value -> draft.add(field, found.map(v -> value)));
    }
  }

  private static void profiles(Draft draft) {
    List<Found<?>> all = List.copyOf(draft.get(Field.NETWORK));
    draft.remove(Field.NETWORK);
    for (Found<?> found : all) {
      if (found.value() instanceof Profile p) {
        String url = p.url() == null ? null : Formats.uri(p.url()).orElse(null);
        draft.add(Field.NETWORK, found.map(v -> new Profile(p.network(), p.username(), url)));
      }
    }
  }
}
