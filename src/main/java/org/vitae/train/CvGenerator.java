package org.vitae.train;

import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.vitae.train.fact.Dice;

/**
 * Generates CVs of invented people with their truth.
 *
 * <pre>{@code
 * CvGenerator.generate(1, 1000).forEach(cv -> learn(cv.lines(), cv.truth()));
 * }</pre>
 */
public final class CvGenerator {
  private CvGenerator() {}

  /** So many CVs of a seed, one after the other; the first ones don't depend on the count. */
  public static Stream<GeneratedCv> generate(long seed, long count) {
    return LongStream.range(0, count).mapToObj(index -> cv(seed, index));
  }

  /** One CV of a seed. */
  public static GeneratedCv cv(long seed, long index) {
    Dice dice = new Dice(seed).forPurpose("cv " + index);
    return new GeneratedCv(String.format(Locale.ROOT, "cv-%d-%05d", seed, index), dice.seed());
  }
}
