package org.vitae.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells what the cells of an entry's head are likely to be. Immutable, thread-safe. */
public final class CellTagger {
  /** The names of the {@link CellLabel}s. */
  public static final List<String> LABELS = Stream.of(CellLabel.values()).map(Enum::name).toList();

  private final MaxentModel model;
  private final CellFeatures features = new CellFeatures();

  /**
   * @throws IllegalArgumentException if the model tells other labels apart than {@link CellLabel}
   */
  public CellTagger(MaxentModel model) {
    if (!model.labels().equals(LABELS)) {
      throw new IllegalArgumentException("a model of " + model.labels());
    }
    this.model = model;
  }

  MaxentModel model() {
    return model;
  }

  /**
   * How likely each label is for each cell of a head.
   *
   * @param section the kind of section, such as {@code WORK}
   */
  public List<Likelihood<CellLabel>> tag(List<HeadCell> head, String section) {
    List<Likelihood<CellLabel>> out = new ArrayList<>();
    for (List<String> seen : features.of(head, section)) {
      out.add(likelihood(seen));
    }
    return out;
  }

  /** How likely each label is for a cell with such {@link #features}. */
  public Likelihood<CellLabel> likelihood(List<String> features) {
    return new Likelihood<>(List.of(CellLabel.values()), model.logProbabilities(features));
  }

  /** What a model sees of each cell of a head, to train one. */
  public static List<List<String>> features(List<HeadCell> head, String section) {
    return new CellFeatures().of(head, section);
  }
}
