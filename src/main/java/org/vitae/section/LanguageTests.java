package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.LanguageTest;
import org.vitae.extract.LanguageTestExtractor;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * The scores of language tests that stand in a section about something else, as among the grades of
 * a programme. Immutable, thread-safe.
 */
final class LanguageTests {
  /** Punctuation around a test. */
  private static final int MAX_REST = 4;

  private final LanguageTestExtractor tests = new LanguageTestExtractor();
  private final LanguageReader languages = new LanguageReader();

  /**
   * Drafts of the languages that are tested. A highlight of the section's entries that is a test
   * and nothing else is taken out of them.
   */
  List<Draft> take(Section section, List<Draft> entries) {
    List<Passage> scored = new ArrayList<>();
    for (Block block : section.blocks()) {
      tests.extract(block.passage()).stream()
          .filter(LanguageTest::scored)
          .map(LanguageTest::passage)
          .forEach(scored::add);
    }
    for (Draft entry : entries) {
      List<Found<?>> highlights = List.copyOf(entry.get(Field.HIGHLIGHTS));
      if (highlights.stream().anyMatch(h -> isTest(h, scored))) {
        entry.remove(Field.HIGHLIGHTS);
        highlights.stream()
            .filter(h -> !isTest(h, scored))
            .forEach(h -> entry.add(Field.HIGHLIGHTS, h));
      }
    }
    return languages.read(scored);
  }

  /** Whether less than a word is left of a highlight without its tests. */
  private static boolean isTest(Found<?> highlight, List<Passage> scored) {
    int tested =
        scored.stream()
            .filter(t -> highlight.span().contains(t.span()))
            .mapToInt(Passage::length)
            .sum();
    return tested > 0 && highlight.span().length() - tested <= MAX_REST;
  }
}
