package org.vitae.tagging;

import java.util.List;
import java.util.stream.Stream;

/** Tells what lines do in their sections. Immutable, thread-safe. */
public final class LineTagger {
  /** The names of the {@link LineLabel}s. */
  public static final List<String> LABELS = Stream.of(LineLabel.values()).map(Enum::name).toList();

  private static final List<LineLabel> VALUES = List.of(LineLabel.values());

  private final MaxentModel model;

  /**
   * @throws IllegalArgumentException if the model tells other labels apart than {@link LineLabel}
   */
  public LineTagger(MaxentModel model) {
    if (!model.labels().equals(LABELS)) {
      throw new IllegalArgumentException("a model of " + model.labels());
    }
    this.model = model;
  }

  MaxentModel model() {
    return model;
  }

  /**
   * How likely each label is for a line.
   *
   * @param features what is seen of the line
   */
  public Likelihood<LineLabel> likelihood(List<String> features) {
    return new Likelihood<>(VALUES, model.logProbabilities(features));
  }
}
