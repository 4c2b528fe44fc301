package org.vitae.tagging;

import java.util.Collection;

/**
 * Numbers features by hashes of 64 bits, in two arrays: a parse asks for tens of thousands, most of
 * which a model doesn't know. Immutable, thread-safe.
 */
final class FeatureIndex {
  /** Of a feature that isn't there. */
  static final int NONE = -1;

  /** FNV-1a (RFC 9923, section 5), over units of UTF-16. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final int[] numbers;
  private final int mask;

  /**
   * @param features numbered from 0 in their order
   * @throws IllegalArgumentException if two have the same hash, for example because they are the
   *     same
   */
  FeatureIndex(Collection<String> features) {
    int room = Integer.highestOneBit(Math.max(8, features.size())) * 4;
    hashes = new long[room];
    numbers = new int[room];
    mask = room - 1;
    int number = 0;
    for (String feature : features) {
      long hash = hash(feature);
      int slot = slot(hash);
      if (numbers[slot] != 0) {
        throw new IllegalArgumentException("two features with the hash of " + feature);
      }
      hashes[slot] = hash;
      numbers[slot] = ++number;
    }
  }

  /** The number of a feature, or {@link #NONE}. */
  int find(String feature) {
    return numbers[slot(hash(feature))] - 1;
  }

  /** Where a hash stands or would stand; half of the places are free at least. */
  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (numbers[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    // Spreads what differs in few characters, or was made to collide.
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return hash ^ hash >>> 33;
  }
}
