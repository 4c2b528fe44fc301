package org.vitae.train.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vitae.tagging.ReferenceFeatures;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceToken;
import org.vitae.train.references.LabelledReference;
import org.vitae.train.references.ReferenceGenerator;

/** What invented references give to learn from: each of their tokens is an example. */
final class ReferenceExamples {
  private final ReferenceGenerator generator = new ReferenceGenerator();
  private final ReferenceFeatures features = new ReferenceFeatures();

  /** One string for each feature: a token has dozens, and there are hundreds of thousands. */
  private final Map<String, String> known = new HashMap<>();

  /** The tokens of the references with the numbers from one on to another, that one excluded. */
  List<Example> of(int from, int to) {
    List<Example> out = new ArrayList<>();
    for (int number = from; number < to; number++) {
      add(generator.generate(number), out);
    }
    return out;
  }

  private void add(LabelledReference reference, List<Example> out) {
    List<ReferenceToken> tokens = ReferenceToken.of(reference.text());
    List<ReferenceLabel> labels = reference.labels(tokens);
    String[][] seen = features.of(reference.text(), tokens);
    for (int i = 0; i < seen.length; i++) {
      List<String> all = new ArrayList<>(List.of(seen[i]));
      all.addAll(
          ReferenceFeatures.inContext(
              seen[i], i > 0 ? labels.get(i - 1) : null, i > 1 ? labels.get(i - 2) : null));
      all.replaceAll(feature -> known.computeIfAbsent(feature, f -> f));
      out.add(new Example(all, labels.get(i).name()));
    }
  }
}
