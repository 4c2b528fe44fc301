package org.vitae.assemble;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule's word is worth: how many of a hundred such values are right. A table says it for the
 * rules that were counted; of others, such as a caller's own, the confidence that they claim counts
 * as much as such a claim did with the others. Immutable, thread-safe.
 *
 * <p>Rows are {@code field ⇥ rule ⇥ chance}. A {@code *} in place of the field stands for all that
 * have no row of their own. {@code * ⇥ claim 0.85} is the chance of a rule that nobody counted,
 * {@code * ⇥ left 0.02} a factor on the odds where that share of the document fits no field.
 */
public final class Calibration {
  /** Takes rules at their word. */
  public static final Calibration NONE = new Calibration(Stream.empty());

  /** All fields. */
  public static final String ANY = "*";

  /** How the row of a claimed confidence begins. */
  public static final String CLAIM = "claim ";

  /** How the row of a share of text that fits no field begins. */
  public static final String LEFT = "left ";

  /** No value is certain, none is certainly wrong. */
  private static final double LEAST = 0.02;

  private static final double MOST = 0.99;

  private final Map<Source, Double> chances = new HashMap<>();
  private final NavigableMap<Double, Double> claims = new TreeMap<>();
  private final NavigableMap<Double, Double> left = new TreeMap<>();

  private record Source(String field, String rule) {}

  private static final class Standard {
    static final Calibration TABLE = load();
  }

  /**
   * @param rows of the table; blank ones and those that begin with {@code #} say nothing
   * @throws IllegalArgumentException if a row has another form
   */
  public Calibration(Stream<String> rows) {
    rows.filter(row -> !row.isBlank() && !row.startsWith("#")).forEach(this::add);
  }

  /** The table that comes with the library. */
  public static Calibration standard() {
    return Standard.TABLE;
  }

  private static Calibration load() {
    InputStream in = Calibration.class.getResourceAsStream("/org/vitae/confidence.tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), UTF_8))) {
      return new Calibration(reader.lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String row) {
    List<String> cells = List.of(row.split("\t", -1));
    if (cells.size() != 3) {
      throw new IllegalArgumentException("a row has three cells: " + row);
    }
    double number = Double.parseDouble(cells.get(2));
    String rule = cells.get(1);
    if (rule.startsWith(CLAIM)) {
      claims.put(Double.valueOf(rule.substring(CLAIM.length())), number);
    } else if (rule.startsWith(LEFT)) {
      left.put(Double.valueOf(rule.substring(LEFT.length())), number);
    } else {
      chances.put(new Source(cells.get(0), rule), number);
    }
  }

  /**
   * The chance that a value is right.
   *
   * @param field such as {@code work.position}
   * @param claimed the confidence that the rule has in itself
   * @param share of the document's text that fits no field
   */
  public double chance(String field, String rule, double claimed, double share) {
    if (this == NONE) {
      return claimed;
    }
    Double known = chances.get(new Source(field, rule));
    if (known == null) {
      known = chances.get(new Source(ANY, rule));
    }
    double chance = bound(known == null ? claim(claimed) : known);
    Map.Entry<Double, Double> factor = left.floorEntry(share);
    double odds = chance / (1 - chance) * (factor == null ? 1 : factor.getValue());
    return bound(odds / (1 + odds));
  }

  /** Between two rows in proportion, so that who claims more is believed more. */
  private double claim(double claimed) {
    Map.@Nullable Entry<Double, Double> below = claims.floorEntry(claimed);
    Map.@Nullable Entry<Double, Double> above = claims.ceilingEntry(claimed);
    if (below == null || above == null) {
      Map.@Nullable Entry<Double, Double> only = below == null ? above : below;
      return only == null ? claimed : only.getValue();
    }
    double width = above.getKey() - below.getKey();
    double part = width == 0 ? 0 : (claimed - below.getKey()) / width;
    return below.getValue() + part * (above.getValue() - below.getValue());
  }

  private static double bound(double chance) {
    return Math.min(MOST, Math.max(LEAST, chance));
  }
}
