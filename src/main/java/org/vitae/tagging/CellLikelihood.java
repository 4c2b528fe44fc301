package org.vitae.tagging;

/** How likely each label is, as the logarithms of probabilities. Immutable. */
public final class CellLikelihood {
  private final double[] logarithms;

  CellLikelihood(double[] logarithms) {
    this.logarithms = logarithms.clone();
  }

  /** The logarithm of the label's probability, at most 0. */
  public double of(CellLabel label) {
    return logarithms[label.ordinal()];
  }

  /** Both together, as if one thing were seen twice. */
  public CellLikelihood plus(CellLikelihood other) {
    double[] sum = logarithms.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.logarithms[i];
    }
    return new CellLikelihood(sum);
  }

  public CellLabel best() {
    CellLabel best = CellLabel.OTHER;
    for (CellLabel label : CellLabel.values()) {
      best = of(label) > of(best) ? label : best;
    }
    return best;
  }
}
