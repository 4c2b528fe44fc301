package org.vitae.section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;

/** Drafts as one line each, for comparing: {@code skills name=Tools keywords=Git;Go}. */
final class DraftText {
  /** The rest follows in its own order. */
  private static final List<Field> FIRST =
      List.of(Field.TITLE, Field.NAME, Field.AWARDER, Field.ISSUER, Field.URL, Field.SUMMARY);

  private DraftText() {}

  static List<String> of(List<Draft> drafts) {
    return drafts.stream().map(DraftText::of).toList();
  }

  private static String of(Draft draft) {
    return draft.kind().key()
        + draft.fields().entrySet().stream()
            .sorted(Comparator.comparing(e -> place(e.getKey())))
            .map(
                e ->
                    " "
                        + e.getKey().key()
                        + "="
                        + e.getValue().stream()
                            .map(f -> f.value().toString())
                            .collect(Collectors.joining(";")))
            .collect(Collectors.joining());
  }

  private static int place(Field field) {
    int i = FIRST.indexOf(field);
    return i < 0 ? FIRST.size() + field.ordinal() : i;
  }
}
