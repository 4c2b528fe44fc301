package org.vitae.train.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceToken;
import org.vitae.train.references.LabelledReference.Part;

class ReferenceGeneratorTest {
  private static final ReferenceGenerator GENERATOR = new ReferenceGenerator();
  private static final List<LabelledReference> MANY =
      IntStream.range(0, 2_000).mapToObj(GENERATOR::generate).toList();

  @Test
  void theSameSeedGivesTheSame() {
    ReferenceGenerator generator = new ReferenceGenerator();
    generator.generate(99);
    assertThat(generator.generate(7)).isEqualTo(MANY.get(7)).isNotEqualTo(MANY.get(8));
  }

  @Test
  void thePartsStandInTheTextOneBehindTheOther() {
    assertThat(MANY)
        .allSatisfy(
            reference -> {
              int from = 0;
              for (Part part : reference.parts()) {
                assertThat(part.span().start()).isGreaterThanOrEqualTo(from);
                from = part.span().end();
              }
              assertThat(from).isLessThanOrEqualTo(reference.text().length());
            });
  }

  @Test
  void thePartsAreTidy() {
    for (LabelledReference reference : MANY) {
      for (Part part : reference.parts()) {
        String text = reference.text().substring(part.span().start(), part.span().end());
        assertThat(text).isEqualTo(text.strip()).isNotEmpty().doesNotContain("<", "{", "\n", "  ");
      }
      assertThat(reference.texts(ReferenceLabel.TITLE)).as(reference.text()).hasSize(1);
      assertThat(reference.texts(ReferenceLabel.AUTHOR)).as(reference.text()).isNotEmpty();
    }
  }

  @Test
  void everyLabelOccurs() {
    Set<ReferenceLabel> seen = EnumSet.noneOf(ReferenceLabel.class);
    MANY.forEach(r -> seen.addAll(r.labels(ReferenceToken.of(r.text()))));
    assertThat(seen).containsExactlyInAnyOrder(ReferenceLabel.values());
  }

  /** What stands between the parts, and their order. */
  @Test
  void thereAreHundredsOfStyles() {
    Set<String> styles =
        MANY.stream()
            .map(ReferenceGeneratorTest::skeleton)
            .collect(Collectors.toCollection(HashSet::new));
    assertThat(styles).hasSizeGreaterThan(500);
  }

  private static String skeleton(LabelledReference reference) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    String last = "";
    for (Part part : reference.parts()) {
      if (!last.equals(part.label().name())) {
        out.append(reference.text(), at, part.span().start()).append(part.label());
      }
      last = part.label().name();
      at = part.span().end();
    }
    return out.toString().replaceAll("\\d", "0");
  }
}
