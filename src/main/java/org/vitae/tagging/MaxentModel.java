package org.vitae.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The weights of a maximum entropy model: for each feature how much it speaks for each label.
 * Immutable, thread-safe. Reading and weighing needs no library; OpenNLP is only what finds the
 * weights.
 */
public final class MaxentModel {
  /** The feature that everything has. */
  public static final String ALWAYS = "always";

  private static final float STEP = 1 / 1024f;

  /** That the features of a file may take in memory, in bytes; the shipped ones take a tenth. */
  private static final long MOST_MEMORY = 64L << 20;

  /** Room for so many features is made first. */
  private static final int FIRST = 1024;

  /** That a feature takes besides its name and weights. */
  private static final int ENTRY = 128;

  private final List<String> labels;
  private final List<String> features;
  private final FeatureIndex index;

  /** For each feature in turn, its weights. */
  private final short[] weights;

  /**
   * @param weights by feature, one for each of the labels in their order
   * @throws IllegalArgumentException if a feature has more or fewer weights
   */
  public MaxentModel(List<String> labels, SortedMap<String, float[]> weights) {
    this(labels, List.copyOf(weights.keySet()), packed(labels.size(), weights));
  }

  private MaxentModel(List<String> labels, List<String> features, short[] weights) {
    this.labels = List.copyOf(labels);
    this.features = features;
    this.index = new FeatureIndex(features);
    this.weights = weights;
  }

  private static short[] packed(int labels, SortedMap<String, float[]> weights) {
    short[] out = new short[weights.size() * labels];
    int at = 0;
    for (Map.Entry<String, float[]> own : weights.entrySet()) {
      if (own.getValue().length != labels) {
        throw new IllegalArgumentException(
            own.getKey() + " has " + own.getValue().length + " weights for " + labels + " labels");
      }
      for (float weight : own.getValue()) {
        out[at++] =
            (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
      }
    }
    return out;
  }

  /** What it tells apart. */
  public List<String> labels() {
    return labels;
  }

  /** The logarithm of each label's probability, in the order of the labels. */
  public double[] logProbabilities(List<String> features) {
    double[] sums = new double[labels.size()];
    for (String feature : features) {
      add(feature, sums);
    }
    normalise(sums);
    return sums;
  }

  /** Adds what a feature says for each label; nothing if the model doesn't know it. */
  void add(String feature, double[] sums) {
    int number = index.find(feature);
    if (number != FeatureIndex.NONE) {
      int at = number * sums.length;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weights[at + i] * STEP;
      }
    }
  }

  /** Makes logarithms of probabilities of what the features of a thing say together. */
  static void normalise(double[] sums) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      highest = Math.max(highest, sum);
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum - highest);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] -= highest + Math.log(total);
    }
  }

  /** Writes the model, the same bytes for the same weights. */
  void write(DataOutputStream to) throws IOException {
    to.writeByte(labels.size());
    for (String label : labels) {
      to.writeUTF(label);
    }
    to.writeInt(features.size());
    for (int feature = 0; feature < features.size(); feature++) {
      to.writeUTF(features.get(feature));
      for (int i = feature * labels.size(); i < (feature + 1) * labels.size(); i++) {
        to.writeShort(weights[i]);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it can't be read, tells other labels apart, or would fill the memory
   */
  static MaxentModel read(DataInputStream from, List<String> wanted) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int i = from.readUnsignedByte(); i > 0; i--) {
      labels.add(from.readUTF());
    }
    if (!labels.equals(wanted)) {
      throw new IOException("a model of other labels");
    }
    int size = from.readInt();
    if (size < 0) {
      throw new IOException("a model of " + size + " features");
    }
    long memory = 0;
    List<String> features = new ArrayList<>();
    short[] weights = new short[0];
    for (int i = 0; i < size; i++) {
      String feature = from.readUTF();
      memory += ENTRY + 2L * (feature.length() + labels.size());
      if (memory > MOST_MEMORY) {
        throw new IOException(
            "a model that takes more than %d MiB in memory".formatted(MOST_MEMORY >> 20));
      }
      features.add(feature);
      int at = i * labels.size();
      if (at + labels.size() > weights.length) {
        weights = Arrays.copyOf(weights, 2 * at + FIRST * labels.size());
      }
      for (int label = 0; label < labels.size(); label++) {
        weights[at + label] = from.readShort();
      }
    }
    try {
      return new MaxentModel(labels, List.copyOf(features), weights);
    } catch (IllegalArgumentException e) {
      throw new IOException("a model with " + e.getMessage(), e);
    }
  }
}
