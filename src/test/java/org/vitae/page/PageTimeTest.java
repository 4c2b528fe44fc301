package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.page.TimeLimit.TooSlowException;

/** Pages that would take minutes end soon after their time. */
@Timeout(15)
class PageTimeTest {
  private static final Face FACE = new Face("Serif", false, false, false);
  private static final Duration TIME = Duration.ofMillis(100);
  private static final Duration SOON = Duration.ofSeconds(5);

  private static Glyph glyph(float x, float y, int order, boolean tagged) {
    String letter = String.valueOf((char) ('a' + order % 26));
    Tag tag = tagged ? new Tag(order, 0, 0, order, 0) : null;
    int place = tagged ? order : Tag.NO_ORDER + order;
    return new Glyph(letter, x, y, 1.5f, 3, FACE, 0, place, tag);
  }

  private static void endsSoon(int count, boolean logical, IntFunction<Glyph> glyph) {
    List<Glyph> glyphs = IntStream.range(0, count).mapToObj(glyph).toList();
    PageContent page = new PageContent(1, 595, 842, 0, logical, glyphs, List.of(), List.of());
    long started = System.nanoTime();
    assertThatExceptionOfType(TooSlowException.class)
        .isThrownBy(() -> new PageReader().read(List.of(page), TimeLimit.in(TIME)));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
  }

  @Test
  void lettersEverywhere() {
    endsSoon(60_000, false, i -> glyph(i * 7919 % 590, i * 0.014f, i, false));
  }

  @Test
  void bulletsEverywhere() {
    endsSoon(60_000, false, i -> glyph(i % 3 * 190, i / 3 * 4, 14, false));
  }

  @Test
  void thousandsOfGutters() {
    endsSoon(
        2_900, false, i -> glyph(i / 2 % 30 * 20 + i % 2 * 4, i / 60 * 8 + i % 7 * 0.1f, i, false));
  }

  @Test
  void tagsForEveryLetter() {
    endsSoon(40_000, true, i -> glyph(i % 3 * 190, i / 3 * 4, i, i % 3 < 2));
  }

  @Test
  void oneLineWithoutEnd() {
    endsSoon(60_000, false, i -> glyph(i * 5, 100, i, false));
  }

  @Test
  void lettersInOnePlace() {
    endsSoon(100_000, false, i -> glyph(100 + i * 1e-5f, 100, i, false));
  }

  @Test
  void aPageOfUsualSizeHasTimeEnough() {
    List<Glyph> glyphs =
        IntStream.range(0, 3_000)
            .mapToObj(i -> glyph(72 + i % 60 * 1.6f, 72 + i / 60 * 4, i, false))
            .toList();
    PageContent page = new PageContent(1, 595, 842, 0, false, glyphs, List.of(), List.of());
    assertThat(new PageReader().read(List.of(page), TimeLimit.in(SOON))).hasSize(50);
  }
}
