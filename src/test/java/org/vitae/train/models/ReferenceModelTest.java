package org.vitae.train.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.tagging.TaggedSpan;
import org.vitae.train.references.LabelledReference;
import org.vitae.train.references.ReferenceGenerator;

class ReferenceModelTest {
  private static final int UNSEEN = 1_000_000;

  private static ReferenceTagger tagger;

  @BeforeAll
  static void train() throws IOException {
    tagger = new ReferenceTagger(new ModelTraining(400).references());
  }

  @Test
  void referencesThatItHasntSeenAreDivided() {
    int right = 0;
    ReferenceGenerator generator = new ReferenceGenerator();
    for (int i = 0; i < 200; i++) {
      LabelledReference reference = generator.generate(UNSEEN + i);
      right +=
          texts(reference.text(), ReferenceLabel.AUTHOR)
                  .equals(reference.texts(ReferenceLabel.AUTHOR))
              ? 1
              : 0;
    }
    assertThat(right / 200.0).as("author lists").isGreaterThan(0.6);
  }

  @Test
  void partsAreInOrderAndHaveProbabilities() {
    List<TaggedSpan> parts =
        tagger.tag("Quill, A. and Loh, Y. (2021). On tides. J. Seas, 3(2):1-9.");
    assertThat(parts).isNotEmpty().allMatch(p -> p.probability() > 0 && p.probability() <= 1);
    assertThat(parts).extracting(p -> p.span().start()).isSorted();
  }

  @Test
  void whatIsNoReferenceDoesNoHarm() {
    assertThat(tagger.tag("")).isEmpty();
    assertThat(tagger.tag(" \n ")).isEmpty();
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String piece : List.of("A. ", "(", "a-", "\"x\n", "10.1234/", "🙂", "1", "''")) {
            tagger.tag(piece.repeat(4_000));
          }
        });
  }

  private static List<String> texts(String reference, ReferenceLabel label) {
    return tagger.tag(reference).stream()
        .filter(part -> part.label() == label)
        .map(part -> reference.substring(part.span().start(), part.span().end()))
        .toList();
  }
}
