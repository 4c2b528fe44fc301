package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.extract.Draft;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.section.Owner;
import org.vitae.section.SectionExtractor;
import org.vitae.segment.Section;

@Timeout(20)
class TimeLimitTest {
  private static final String CV =
      "# Ann Example\n\n## Skills\n\n- Go\n\n## Interests\n\n- Rowing\n\n## Languages\n\n- German\n";

  /** Sleeps over each section, and counts them. */
  private record Slow(Duration each, AtomicInteger asked) implements SectionExtractor {
    @Override
    public boolean accepts(Section section) {
      return true;
    }

    @Override
    public List<Draft> extract(Section section, Owner owner) {
      asked.incrementAndGet();
      try {
        Thread.sleep(each.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return List.of();
    }
  }

  @Test
  void aParseBeyondItsTimeIsRefusedBeforeAnySectionIsRead() {
    AtomicInteger asked = new AtomicInteger();

    refused(Duration.ofNanos(1), new Slow(Duration.ZERO, asked));

    assertThat(asked).hasValue(0);
  }

  @Test
  void aSlowExtractorIsNotAskedAgain() {
    AtomicInteger asked = new AtomicInteger();

    refused(Duration.ofSeconds(2), new Slow(Duration.ofMillis(2_100), asked));

    assertThat(asked).hasValue(1);
  }

  private static void refused(Duration time, SectionExtractor extractor) {
    Limits usual = Limits.DEFAULT;
    ResumePipeline pipeline =
        ResumePipeline.builder()
            .limits(
                new Limits(usual.bytes(), usual.pages(), usual.lines(), usual.lineLength(), time))
            .extractor(extractor)
            .build();
    assertThatThrownBy(() -> pipeline.parse(CV))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.TIMEOUT));
  }
}
