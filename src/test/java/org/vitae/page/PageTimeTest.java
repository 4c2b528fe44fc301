package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.page.TimeLimit.TooSlowException;

/** Whatever takes minutes for pages made for it looks at the clock. */
@Timeout(60)
class PageTimeTest {
  private static final Face FACE = new Face("Serif", false, false, false);
  private static final Duration TIME = Duration.ofHours(1);
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  private static Glyph glyph(float x, float y, int order, boolean tagged) {
    String letter = String.valueOf((char) ('a' + order % 26));
    Tag tag = tagged ? new Tag(order, 0, 0, order, 0) : null;
    int place = tagged ? order : Tag.NO_ORDER + order;
    return new Glyph(letter, x, y, 1.5f, 3, FACE, 0, place, tag);
  }

  /**
   * The time is up when the stage looks at the clock a second time, so it doesn't depend on the
   * machine; a stage that never looks a second time reads to the end.
   */
  private static void ends(Class<?> stage, int count, boolean logical, IntFunction<Glyph> glyph) {
    List<Glyph> glyphs = IntStream.range(0, count).mapToObj(glyph).toList();
    PageContent page = new PageContent(1, 595, 842, 0, logical, glyphs, List.of(), List.of());
    AtomicInteger looks = new AtomicInteger();
    LongSupplier clock =
        () -> (isAskedBy(stage) ? looks.incrementAndGet() : looks.get()) < 2 ? 0 : TIME.toNanos();
    assertThatExceptionOfType(TooSlowException.class)
        .isThrownBy(
            () -> new PageReader().read(List.of(page), TimeLimit.in(TIME.minusNanos(1), clock)));
    assertThat(looks).hasValue(2);
  }

  private static boolean isAskedBy(Class<?> stage) {
    return WALKER.walk(calls -> calls.anyMatch(call -> call.getDeclaringClass() == stage));
  }

  @Test
  void lettersEverywhere() {
    ends(FragmentBuilder.class, 20_000, false, i -> glyph(i * 7919 % 590, i * 0.042f, i, false));
  }

  @Test
  void bulletsEverywhere() {
    ends(Bullets.class, 6_000, false, i -> glyph(i % 3 * 190, i / 3 * 4, 14, false));
  }

  @Test
  void thousandsOfGutters() {
    ends(
        ReadingOrder.class,
        2_900,
        false,
        i -> glyph(i / 2 % 30 * 20 + i % 2 * 4, i / 60 * 8 + i % 7 * 0.1f, i, false));
  }

  @Test
  void tagsForEveryLetter() {
    ends(LogicalOrder.class, 6_000, true, i -> glyph(i % 3 * 190, i / 3 * 4, i, i % 3 < 2));
  }

  @Test
  void oneLineWithoutEnd() {
    ends(FragmentBuilder.class, 60_000, false, i -> glyph(i * 5, 100, i, false));
  }

  @Test
  void lettersInOnePlace() {
    ends(Duplicates.class, 100_000, false, i -> glyph(100 + i * 1e-5f, 100, i, false));
  }

  @Test
  void aPageOfUsualSizeHasTimeEnough() {
    List<Glyph> glyphs =
        IntStream.range(0, 3_000)
            .mapToObj(i -> glyph(72 + i % 60 * 1.6f, 72 + i / 60 * 4, i, false))
            .toList();
    PageContent page = new PageContent(1, 595, 842, 0, false, glyphs, List.of(), List.of());
    assertThat(new PageReader().read(List.of(page), TimeLimit.in(TIME))).hasSize(50);
  }
}
