package org.vitae.train.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Chance that repeats itself: the same seed gives the same throws on every machine and version of
 * Java. Mutable and not thread-safe; each document has its own.
 */
public final class Dice {
  // The constants of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
  private static final long MIX_2 = 0x94D049BB133111EBL;

  private final long seed;
  private long state;

  public Dice(long seed) {
    this.seed = seed;
    this.state = mix(seed + GOLDEN);
  }

  /** What these dice were made from. */
  public long seed() {
    return seed;
  }

  /** Further dice for one purpose: what they throw doesn't depend on what these threw so far. */
  public Dice forPurpose(String purpose) {
    return new Dice(mix(seed ^ (purpose.hashCode() * GOLDEN)));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * MIX_1;
    z = (z ^ (z >>> 27)) * MIX_2;
    return z ^ (z >>> 31);
  }

  /** A number from 0 to one less than the bound. */
  public int below(int bound) {
    state += GOLDEN;
    return (int) Long.remainderUnsigned(mix(state), bound);
  }

  /** A number between two, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  public boolean chance(double probability) {
    return below(1_000_000) < probability * 1_000_000;
  }

  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }

  /** So many of them, each at most once, in random order; all where there are fewer. */
  public <T> List<T> some(List<T> choices, int count) {
    List<T> rest = new ArrayList<>(choices);
    List<T> out = new ArrayList<>();
    while (out.size() < count && !rest.isEmpty()) {
      out.add(rest.remove(below(rest.size())));
    }
    return out;
  }

  public <T> List<T> shuffled(List<T> choices) {
    return some(choices, choices.size());
  }
}
