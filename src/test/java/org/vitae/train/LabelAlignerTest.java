package org.vitae.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vitae.text.Span;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Slot;
import org.vitae.train.cv.SlotSpan;

class LabelAlignerTest {
  private static final LabelledLine HEAD =
      new LabelledLine(
          "Baker, Old Mill\t2019",
          LineRole.HEAD,
          null,
          0,
          false,
          List.of(
              new SlotSpan(Slot.ROLE, new Span(0, 5)),
              new SlotSpan(Slot.ORGANISATION, new Span(7, 15)),
              new SlotSpan(Slot.DATES, new Span(16, 20))));
  private static final LabelledLine BULLET =
      new LabelledLine("Baked bread in 2019", LineRole.BULLET, null, 0, false, List.of());

  private static List<LabelledLine> label(String... texts) {
    return new LabelAligner(List.of(HEAD, BULLET)).label(List.of(texts));
  }

  @Test
  void slotsKeepTheirTextAcrossBreaks() {
    List<LabelledLine> lines = label("BAKER | Old", "Mill", "2019", "• Baked bread in 2019");
    assertThat(lines)
        .extracting(LabelledLine::role)
        .containsExactly(LineRole.HEAD, LineRole.HEAD, LineRole.DATES, LineRole.BULLET);
    assertThat(lines.get(0).slots().stream().map(lines.get(0)::text))
        .containsExactly("BAKER", "Old");
    assertThat(lines.get(2).slots()).extracting(SlotSpan::slot).containsExactly(Slot.DATES);
    assertThat(lines.get(1).continued()).isTrue();
    assertThat(lines.get(3).continued()).isFalse();
  }

  @Test
  void numbersAndStrangeLinesDontDisturb() {
    List<LabelledLine> lines = label("Page 1", "1. Baker, Old Mill 2019", "---", "Baked bread");
    assertThat(lines)
        .extracting(LabelledLine::role)
        .containsExactly(LineRole.NOISE, LineRole.HEAD, LineRole.NOISE, LineRole.BULLET);
  }

  /** What the renderer says of its own lines is what the aligner finds. */
  @Test
  void agreesWithTheRenderer() {
    int[] same = {0, 0};
    CvGenerator.generate(21, 40)
        .forEach(
            cv -> {
              List<LabelledLine> own =
                  cv.lines().stream().filter(line -> line.role() != LineRole.NOISE).toList();
              List<LabelledLine> found = cv.labels(own.stream().map(LabelledLine::text).toList());
              for (int i = 0; i < own.size(); i++) {
                same[0] += sameRole(own.get(i), found.get(i)) ? 1 : 0;
                same[1]++;
              }
            });
    assertThat(same[0] / (double) same[1]).isGreaterThan(0.97);
  }

  /** A cell of dates on a line of its own is known to the renderer alone. */
  private static boolean sameRole(LabelledLine own, LabelledLine found) {
    return own.role() == found.role()
        || own.role() == LineRole.DATES
            && Set.of(LineRole.HEAD, LineRole.SUBHEAD, LineRole.ITEM).contains(found.role());
  }
}
