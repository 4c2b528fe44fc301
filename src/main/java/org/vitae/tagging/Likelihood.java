package org.vitae.tagging;

import java.util.List;

/** How likely each label is, as the logarithms of probabilities. Immutable. */
public final class Likelihood<L extends Enum<L>> {
  private final List<L> labels;
  private final double[] logarithms;

  /**
   * @param labels all of them, in their order
   * @param logarithms one for each label
   */
  Likelihood(List<L> labels, double[] logarithms) {
    this.labels = labels;
    this.logarithms = logarithms.clone();
  }

  /** The logarithm of the label's probability, at most 0. */
  public double of(L label) {
    return logarithms[label.ordinal()];
  }

  /** The label's probability, 0–1. */
  public double probability(L label) {
    return Math.exp(of(label));
  }

  /** Both together, as if one thing were seen twice. */
  public Likelihood<L> plus(Likelihood<L> other) {
    double[] sum = logarithms.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.logarithms[i];
    }
    return new Likelihood<>(labels, sum);
  }

  public L best() {
    L best = labels.get(labels.size() - 1);
    for (L label : labels) {
      best = of(label) > of(best) ? label : best;
    }
    return best;
  }
}
