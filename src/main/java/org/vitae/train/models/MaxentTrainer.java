package org.vitae.train.models;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vitae.tagging.MaxentModel;

/** Finds the weights of a model; the same for the same examples. */
final class MaxentTrainer {
  private static final int ITERATIONS = 60;

  /** For the squares of weights, so that words seen seldom decide nothing. */
  private static final double PENALTY = 3;

  /** The weight of a label that no example has. */
  private static final float NEVER = -30;

  private MaxentTrainer() {}

  /** How the weights are found. */
  enum Method {
    /** Generalised iterative scaling: fast where few features are seen of each thing. */
    GIS {
      @Override
      AbstractModel train(DataIndexer indexer) throws IOException {
        GISTrainer trainer = new GISTrainer();
        trainer.setSmoothing(false);
        return trainer.trainModel(ITERATIONS, indexer);
      }
    },
    /** Quasi-Newton, with large weights penalised: where hundreds are, scaling hardly moves. */
    QUASI_NEWTON {
      @Override
      AbstractModel train(DataIndexer indexer) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(QNTrainer.L1COST_PARAM, 0d);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        QNTrainer trainer = new QNTrainer(parameters);
        trainer.init(parameters, new TreeMap<>());
        return trainer.trainModel(ITERATIONS, indexer);
      }
    };

    abstract AbstractModel train(DataIndexer indexer) throws IOException;
  }

  /**
   * @param labels all that the model tells apart, also those that no example has
   * @param cutoff what fewer examples have is left out
   */
  static MaxentModel train(List<String> labels, List<Example> examples, int cutoff, Method method)
      throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, new TreeMap<>());
    indexer.index(
        ObjectStreamUtils.createObjectStream(
            examples.stream()
                .map(e -> new Event(e.label(), e.features().toArray(String[]::new)))
                .toList()));
    AbstractModel model = method.train(indexer);
    SortedMap<String, float[]> weights = weights(model, labels);
    Set<String> seen = examples.stream().map(Example::label).collect(Collectors.toSet());
    float[] always = weights.computeIfAbsent(MaxentModel.ALWAYS, f -> new float[labels.size()]);
    for (int i = 0; i < labels.size(); i++) {
      always[i] = seen.contains(labels.get(i)) ? always[i] : NEVER;
    }
    return new MaxentModel(labels, weights);
  }

  private static SortedMap<String, float[]> weights(AbstractModel model, List<String> labels) {
    Object[] parts = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byFeature = (Map<String, Context>) parts[1];
    String[] outcomes = (String[]) parts[2];
    SortedMap<String, float[]> out = new TreeMap<>();
    byFeature.forEach(
        (feature, context) -> {
          float[] own = new float[labels.size()];
          for (int i = 0; i < context.getOutcomes().length; i++) {
            own[labels.indexOf(outcomes[context.getOutcomes()[i]])] =
                (float) context.getParameters()[i];
          }
          out.put(feature, own);
        });
    return out;
  }
}
