package org.vitae.tagging;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of a maximum entropy model: for each feature how much it speaks for each label.
 * Immutable, thread-safe. Reading and weighing needs no library; OpenNLP is only what finds the
 * weights.
 */
public final class CellModel {
  /** The feature that every cell has. */
  public static final String ALWAYS = "always";

  private static final String MAGIC = "vitae cell model 1";
  private static final float STEP = 1 / 1024f;
  private static final int MOST_FEATURES = 1_000_000;

  private final Map<String, short[]> weights;

  /**
   * @param weights by feature, one for each of the {@link CellLabel}s
   */
  public CellModel(SortedMap<String, float[]> weights) {
    Map<String, short[]> packed = new TreeMap<>();
    weights.forEach((feature, own) -> packed.put(feature, pack(own)));
    this.weights = packed;
  }

  private CellModel(Map<String, short[]> packed) {
    this.weights = packed;
  }

  private static short[] pack(float[] weights) {
    short[] out = new short[weights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          (short)
              Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weights[i] / STEP)));
    }
    return out;
  }

  /** The logarithm of each label's probability. */
  double[] logProbabilities(List<String> features) {
    double[] sums = new double[CellLabel.values().length];
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

  /** Writes the model, the same bytes for the same weights; the caller closes the stream. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    DataOutputStream to = new DataOutputStream(new BufferedOutputStream(zip));
    to.writeUTF(MAGIC);
    to.writeByte(CellLabel.values().length);
    for (CellLabel label : CellLabel.values()) {
      to.writeUTF(label.name());
    }
    to.writeInt(weights.size());
    for (Map.Entry<String, short[]> entry : new TreeMap<>(weights).entrySet()) {
      to.writeUTF(entry.getKey());
      for (short weight : entry.getValue()) {
        to.writeShort(weight);
      }
    }
    to.flush();
    zip.finish();
  }

  /**
   * Reads what {@link #write} wrote; the caller closes the stream.
   *
   * @throws IOException if it can't be read, or is no such model
   */
  public static CellModel read(InputStream in) throws IOException {
    DataInputStream from = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    if (!from.readUTF().equals(MAGIC) || from.readByte() != CellLabel.values().length) {
      throw new IOException("no model of this version of Vitae");
    }
    for (CellLabel label : CellLabel.values()) {
      if (!from.readUTF().equals(label.name())) {
        throw new IOException("a model of other labels");
      }
    }
    int size = from.readInt();
    if (size < 0 || size > MOST_FEATURES) {
      throw new IOException("a model of " + size + " features");
    }
    Map<String, short[]> weights = new HashMap<>();
    for (int i = 0; i < size; i++) {
      String feature = from.readUTF();
      short[] own = new short[CellLabel.values().length];
      for (int label = 0; label < own.length; label++) {
        own[label] = from.readShort();
      }
      weights.put(feature, own);
    }
    return new CellModel(weights);
  }
}
