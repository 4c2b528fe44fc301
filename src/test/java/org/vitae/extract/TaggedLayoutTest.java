package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.tagging.MaxentModel;
import org.vitae.tagging.Models;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.text.Span;

class TaggedLayoutTest {
  private static final String DASHES =
      "“Scheduling ferries with stale data” – Mara Quill, Tobias Ferndale – USENIX ATC 2019";

  private final ReferenceParser rules = new ReferenceParser();
  private final ReferenceParser shipped =
      new ReferenceParser(Optional.of(Models.shipped().references()));

  @Test
  void namesThatTheRulesMissAreTheModels() {
    assertThat(read(rules, DASHES).has(Field.AUTHORS)).isFalse();
    Draft draft = read(shipped, DASHES);
    assertThat(authors(draft)).containsExactly("Mara Quill", "Tobias Ferndale");
    assertThat(draft.first(Field.NAME)).contains("Scheduling ferries with stale data");
    assertThat(draft.first(Field.PUBLISHER)).contains("USENIX ATC");
  }

  /** A model that takes every word for a title would spoil them, were it asked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quill, M. and Loh, Y. (2021). On tides. Journal of Seas, 3(2):1-9.",
        "M. Quill, T. Ferndale, “On tides,” J. Seas, vol. 3, no. 2, pp. 1–9, 2021.",
        "On tides\nMara Quill, Tobias Ferndale\nICML 2021",
      })
  void whereRulesAreSureTheModelIsNotAsked(String reference) {
    ReferenceParser spoiling = new ReferenceParser(Optional.of(titlesOnly()));
    assertThat(told(spoiling, reference)).isEqualTo(told(rules, reference));
    assertThat(told(shipped, reference)).isEqualTo(told(rules, reference));
  }

  /** Two words of a title in front of a comma are no author. */
  @Test
  void wordsAreNoNames() {
    String reference = "Special issue, jointly published in Harbour Studies";
    assertThat(read(shipped, reference).has(Field.AUTHORS)).isFalse();
  }

  @Test
  void aModelThatFindsNoNamesChangesNothingWhereRulesHaveThem() {
    ReferenceParser spoiling = new ReferenceParser(Optional.of(titlesOnly()));
    assertThat(told(spoiling, DASHES)).isEqualTo(told(rules, DASHES));
  }

  /** A model that takes each capitalised word for a name of its own isn't believed. */
  @Test
  void namesWithNothingBetweenThemAreNone() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    weights.put("Xx", sure(ReferenceLabel.AUTHOR_BEGIN));
    weights.put("x", sure(ReferenceLabel.TITLE));
    ReferenceParser splitting =
        new ReferenceParser(
            Optional.of(new ReferenceTagger(new MaxentModel(ReferenceTagger.LABELS, weights))));
    assertThat(told(splitting, DASHES)).isEqualTo(told(rules, DASHES));
  }

  private static float[] sure(ReferenceLabel label) {
    float[] weights = new float[ReferenceLabel.values().length];
    weights[label.ordinal()] = 20;
    return weights;
  }

  private static ReferenceTagger titlesOnly() {
    TreeMap<String, float[]> weights = new TreeMap<>();
    for (String shape : new String[] {"Xx", "x", "x2", "x3", "X", "X1"}) {
      weights.put(shape, sure(ReferenceLabel.TITLE));
    }
    return new ReferenceTagger(new MaxentModel(ReferenceTagger.LABELS, weights));
  }

  private static String told(ReferenceParser parser, String reference) {
    Draft draft = read(parser, reference);
    return authors(draft) + "|" + draft.first(Field.NAME) + "|" + draft.first(Field.PUBLISHER);
  }

  private static List<String> authors(Draft draft) {
    return draft.get(Field.AUTHORS).stream().map(found -> String.valueOf(found.value())).toList();
  }

  private static Draft read(ReferenceParser parser, String reference) {
    Passage whole = LayoutDocument.ofLines(reference).passage(new Span(0, reference.length()));
    return parser.parse(whole);
  }
}
