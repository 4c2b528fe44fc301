package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Normalizer;

/**
 * Makes one language of what several sections say of it: a test among the grades of a programme and
 * a fluency in the list of languages.
 */
final class LanguageMerger {
  private LanguageMerger() {}

  static List<Draft> merge(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> known =
          draft.kind() == EntryKind.LANGUAGE
              ? out.stream().filter(d -> isSame(d, draft)).findFirst()
              : Optional.empty();
      if (known.isPresent()) {
        add(draft, known.get());
      } else {
        out.add(draft);
      }
    }
    return out;
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.kind() == b.kind() && name(a).isPresent() && name(a).equals(name(b));
  }

  private static Optional<String> name(Draft draft) {
    return draft.first(Field.LANGUAGE).map(Normalizer::bare);
  }

  /** What is said twice is kept once, and understood in both places. */
  private static void add(Draft draft, Draft known) {
    for (Found<?> fluency : draft.get(Field.FLUENCY)) {
      String text = Normalizer.bare(fluency.value().toString());
      boolean twice =
          known.get(Field.FLUENCY).stream()
              .anyMatch(f -> Normalizer.bare(f.value().toString()).contains(text));
      if (twice) {
        known.labels().addAll(fluency.spans());
      } else {
        known.add(Field.FLUENCY, fluency);
      }
    }
    draft.get(Field.LANGUAGE).forEach(l -> known.labels().addAll(l.spans()));
    known.labels().addAll(draft.labels());
  }
}
