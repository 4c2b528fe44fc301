package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the expected entries of a section with those of a parse, one to one, the best first. */
final class Alignment {
  /** Less alike than this, two entries are not the same one. */
  private static final double THRESHOLD = 0.35;

  private static final double DATE_BONUS = 0.05;
  private static final double DATES_ALONE = 0.3;
  private static final double FURTHER_KEY_WEIGHT = 0.7;
  private static final List<String> DATES = List.of("startDate", "endDate", "date", "releaseDate");

  private Alignment() {}

  /** An expected and a parsed entry; either is empty where it has no partner. */
  record Pair(Map<?, ?> expected, Map<?, ?> parsed) {}

  private record Candidate(double likeness, int expected, int parsed) {}

  /** The text of an entry's key field, ready to be compared; {@code present} is false without. */
  private record Key(boolean present, String bare, Map<String, Integer> words) {
    static Key of(@Nullable Object value) {
      return Tree.has(value)
          ? new Key(true, Folding.bare(value), Folding.words(value))
          : new Key(false, "", Map.of());
    }
  }

  static List<Pair> of(ScoredSection section, List<Map<?, ?>> expected, List<Map<?, ?>> parsed) {
    BitSet usedExpected = new BitSet();
    BitSet usedParsed = new BitSet();
    List<Pair> out = new ArrayList<>();
    for (Candidate c : candidates(section, expected, parsed)) {
      if (!usedExpected.get(c.expected) && !usedParsed.get(c.parsed)) {
        usedExpected.set(c.expected);
        usedParsed.set(c.parsed);
        out.add(new Pair(expected.get(c.expected), parsed.get(c.parsed)));
      }
    }
    for (int i = usedExpected.nextClearBit(0); i < expected.size(); ) {
      out.add(new Pair(expected.get(i), Map.of()));
      i = usedExpected.nextClearBit(i + 1);
    }
    for (int i = usedParsed.nextClearBit(0); i < parsed.size(); ) {
      out.add(new Pair(Map.of(), parsed.get(i)));
      i = usedParsed.nextClearBit(i + 1);
    }
    return out;
  }

  private static List<Candidate> candidates(
      ScoredSection section, List<Map<?, ?>> expected, List<Map<?, ?>> parsed) {
    List<List<Key>> left = expected.stream().map(e -> keys(section, e)).toList();
    List<List<Key>> right = parsed.stream().map(e -> keys(section, e)).toList();
    List<Candidate> out = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < parsed.size(); j++) {
        double base = likeness(left.get(i), right.get(j));
        double dates = dates(expected.get(i), parsed.get(j));
        double likeness = (base < 0 ? (dates > 0 ? DATES_ALONE : 0) : base) + dates;
        if (likeness >= THRESHOLD) {
          out.add(new Candidate(likeness, i, j));
        }
      }
    }
    out.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    return out;
  }

  private static List<Key> keys(ScoredSection section, Map<?, ?> entry) {
    return section.keys().stream().map(key -> Key.of(entry.get(key))).toList();
  }

  /** By the key fields that both have; negative if there are none. */
  private static double likeness(List<Key> a, List<Key> b) {
    double score = 0;
    double weight = 0;
    for (int i = 0; i < a.size(); i++) {
      Key x = a.get(i);
      Key y = b.get(i);
      if (x.present && y.present) {
        double w = i == 0 ? 1 : FURTHER_KEY_WEIGHT;
        score += w * (x.bare.equals(y.bare) ? 1 : Likeness.ofWords(x.words, y.words));
        weight += w;
      }
    }
    return weight == 0 ? -1 : score / weight;
  }

  private static double dates(Map<?, ?> a, Map<?, ?> b) {
    double sum = 0;
    for (String date : DATES) {
      if (Tree.has(a.get(date)) && Folding.text(a.get(date)).equals(Folding.text(b.get(date)))) {
        sum += DATE_BONUS;
      }
    }
    return sum;
  }
}
