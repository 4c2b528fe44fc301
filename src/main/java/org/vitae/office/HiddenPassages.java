package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import org.vitae.diagnostic.Diagnostic;

/** Collects what a reader of a document can't see. */
final class HiddenPassages {
  /** Characters of a hidden text that are quoted. */
  private static final int QUOTED = 80;

  /** Hidden texts are reported one by one, but not by the thousand. */
  private static final int MOST_REPORTED = 50;

  private record Passage(String why, StringBuilder text) {}

  private final List<Passage> passages = new ArrayList<>();
  private boolean open;

  /** Text that was seen ends the passage. */
  void seen() {
    open = false;
  }

  void add(String why, String text) {
    if (!open || !passages.get(passages.size() - 1).why.equals(why)) {
      passages.add(new Passage(why, new StringBuilder()));
      open = true;
    }
    passages.get(passages.size() - 1).text.append(text);
  }

  List<Diagnostic> diagnostics() {
    return passages.stream()
        .filter(p -> !p.text.toString().isBlank())
        .limit(MOST_REPORTED)
        .map(
            p ->
                Diagnostic.warning(
                    "hidden-text",
                    "Text that a reader can't see (%s) was left out: \"%s\"."
                        .formatted(p.why, quote(p.text.toString().strip()))))
        .toList();
  }

  private static String quote(String text) {
    return text.substring(0, Math.min(QUOTED, text.length()));
  }
}
