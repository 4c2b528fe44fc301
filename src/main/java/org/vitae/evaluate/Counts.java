package org.vitae.evaluate;

/**
 * How values fared.
 *
 * @param wrong given, but not expected so
 * @param missed expected, but not given so
 */
record Counts(int right, int wrong, int missed) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  Figures figures() {
    double precision = right + wrong == 0 ? 0 : (double) right / (right + wrong);
    double recall = right + missed == 0 ? 0 : (double) right / (right + missed);
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new Figures(precision, recall, f1, right + missed);
  }
}
