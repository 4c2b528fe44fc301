package org.vitae.section;

import java.util.List;
import java.util.stream.Collectors;
import org.vitae.extract.Draft;

/** Drafts as one line each, for comparing: {@code skills name=Tools keywords=Git;Go}. */
final class DraftText {
  private DraftText() {}

  static List<String> of(List<Draft> drafts) {
    return drafts.stream().map(DraftText::of).toList();
  }

  private static String of(Draft draft) {
    return draft.kind().key()
        + draft.fields().entrySet().stream()
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
}
