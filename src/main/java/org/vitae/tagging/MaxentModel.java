package org.vitae.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** That a feature takes besides its name and weights. */
  private static final int ENTRY = 128;

  private final List<String> labels;
  private final Map<String, short[]> weights;

  /**
   * @param weights by feature, one for each of the labels in their order
   * @throws IllegalArgumentException if a feature has more or fewer weights
   */
  public MaxentModel(List<String> labels, SortedMap<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    Map<String, short[]> packed = new HashMap<>();
    weights.forEach((feature, own) -> packed.put(feature, pack(feature, own)));
    this.weights = packed;
  }

  private MaxentModel(List<String> labels, Map<String, short[]> packed) {
    this.labels = List.copyOf(labels);
    this.weights = packed;
  }

  private short[] pack(String feature, float[] weights) {
    if (weights.length != labels.size()) {
      throw new IllegalArgumentException(
          feature + " has " + weights.length + " weights for " + labels.size() + " labels");
    }
    short[] out = new short[weights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          (short)
              Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weights[i] / STEP)));
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
      short[] own = weights.get(feature);
      for (int i = 0; own != null && i < sums.length; i++) {
        sums[i] += own[i] * STEP;
      }
    }
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
    return sums;
  }

  /** Writes the model, the same bytes for the same weights. */
  void write(DataOutputStream to) throws IOException {
    to.writeByte(labels.size());
    for (String label : labels) {
      to.writeUTF(label);
    }
    to.writeInt(weights.size());
    for (Map.Entry<String, short[]> entry : new TreeMap<>(weights).entrySet()) {
      to.writeUTF(entry.getKey());
      for (short weight : entry.getValue()) {
        to.writeShort(weight);
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
    Map<String, short[]> weights = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String feature = from.readUTF();
      memory += ENTRY + 2L * (feature.length() + labels.size());
      if (memory > MOST_MEMORY) {
        throw new IOException(
            "a model that takes more than %d MiB in memory".formatted(MOST_MEMORY >> 20));
      }
      short[] own = new short[labels.size()];
      for (int label = 0; label < own.length; label++) {
        own[label] = from.readShort();
      }
      weights.put(feature, own);
    }
    return new MaxentModel(labels, weights);
  }
}
