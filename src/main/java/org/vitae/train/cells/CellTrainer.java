package org.vitae.train.cells;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellModel;

/** Finds the weights of a model by generalised iterative scaling; the same for the same cells. */
final class CellTrainer {
  private static final int ITERATIONS = 60;

  /** The weight of a label that no cell has. */
  private static final float NEVER = -30;

  private CellTrainer() {}

  /**
   * @param cutoff what fewer cells have is left out
   */
  static CellModel train(List<LabelledCell> cells, int cutoff) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, new TreeMap<>());
    indexer.index(
        ObjectStreamUtils.createObjectStream(
            cells.stream()
                .map(c -> new Event(c.label().name(), c.features().toArray(String[]::new)))
                .toList()));
    GISTrainer trainer = new GISTrainer();
    trainer.setSmoothing(false);
    GISModel model = trainer.trainModel(ITERATIONS, indexer);
    SortedMap<String, float[]> weights = weights(model);
    EnumSet<CellLabel> unseen = EnumSet.allOf(CellLabel.class);
    cells.forEach(cell -> unseen.remove(cell.label()));
    float[] always =
        weights.computeIfAbsent(CellModel.ALWAYS, f -> new float[CellLabel.values().length]);
    unseen.forEach(label -> always[label.ordinal()] = NEVER);
    return new CellModel(weights);
  }

  private static SortedMap<String, float[]> weights(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byFeature = (Map<String, Context>) parts[1];
    String[] outcomes = (String[]) parts[2];
    SortedMap<String, float[]> out = new TreeMap<>();
    byFeature.forEach(
        (feature, context) -> {
          float[] own = new float[CellLabel.values().length];
          for (int i = 0; i < context.getOutcomes().length; i++) {
            own[CellLabel.valueOf(outcomes[context.getOutcomes()[i]]).ordinal()] =
                (float) context.getParameters()[i];
          }
          out.put(feature, own);
        });
    return out;
  }
}
