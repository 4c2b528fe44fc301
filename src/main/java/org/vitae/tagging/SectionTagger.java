package org.vitae.tagging;

import java.util.List;
import java.util.Optional;

/** Tells what a section is about by what stands in it. Immutable, thread-safe. */
public final class SectionTagger {
  /** What has no place in the model, such as personal data. */
  public static final String NONE = "OTHER";

  /** The kinds that are told apart, with the names of {@code SectionType}. */
  public static final List<String> LABELS =
      List.of(
          "SUMMARY",
          "EDUCATION",
          "WORK",
          "PROJECTS",
          "PUBLICATIONS",
          "TALKS",
          "AWARDS",
          "CERTIFICATES",
          "SKILLS",
          "LANGUAGES",
          "INTERESTS",
          "VOLUNTEER",
          "REFERENCES",
          NONE);

  private final MaxentModel model;

  /**
   * @throws IllegalArgumentException if the model tells other labels apart
   */
  public SectionTagger(MaxentModel model) {
    if (!model.labels().equals(LABELS)) {
      throw new IllegalArgumentException("a model of " + model.labels());
    }
    this.model = model;
  }

  MaxentModel model() {
    return model;
  }

  /**
   * The likeliest kind, if it is at least so likely.
   *
   * @param features what is seen of the section
   * @param sure a probability, 0–1
   */
  public Optional<String> kind(List<String> features, double sure) {
    double[] logarithms = model.logProbabilities(features);
    int best = 0;
    for (int i = 1; i < logarithms.length; i++) {
      best = logarithms[i] > logarithms[best] ? i : best;
    }
    return Math.exp(logarithms[best]) < sure ? Optional.empty() : Optional.of(LABELS.get(best));
  }
}
