package org.vitae.train.references;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.GenericModelWriter;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vitae.tagging.ReferenceFeatures;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceToken;

/** Makes a model of references. The same parameters give the same bytes. */
public final class ReferenceTrainer {
  private ReferenceTrainer() {}

  /**
   * Trains on the generator's references.
   *
   * @param references how many
   * @param cutoff how often a feature must be seen
   * @return the model, compressed, as {@link org.vitae.tagging.ReferenceTagger#read} takes it
   */
  public static byte[] train(int references, int iterations, int cutoff) throws IOException {
    List<Event> events = new ArrayList<>();
    ReferenceGenerator generator = new ReferenceGenerator();
    ReferenceFeatures features = new ReferenceFeatures();
    for (int seed = 0; seed < references; seed++) {
      add(generator.generate(seed), features, events);
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    GISTrainer trainer = new GISTrainer();
    trainer.init(parameters, new java.util.HashMap<>());
    try (ObjectStream<Event> stream = ObjectStreamUtils.createObjectStream(events)) {
      return bytes((AbstractModel) trainer.train(stream));
    }
  }

  private static void add(
      LabelledReference reference, ReferenceFeatures features, List<Event> events) {
    List<ReferenceToken> tokens = ReferenceToken.of(reference.text());
    String[] labels =
        reference.labels(tokens).stream().map(ReferenceLabel::name).toArray(String[]::new);
    String[][] seen = features.of(reference.text(), tokens);
    for (int i = 0; i < labels.length; i++) {
      events.add(new Event(labels[i], ReferenceFeatures.inContext(seen[i], i, labels)));
    }
  }

  private static byte[] bytes(AbstractModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      new GenericModelWriter(model, out).persist();
    }
    return bytes.toByteArray();
  }
}
