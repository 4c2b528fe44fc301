package org.vitae;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vitae.evaluate.Evaluation;

/** The figures that were reached: {@code test-fixtures/ratchet.tsv}, set ⇥ macro ⇥ micro. */
final class Ratchet {
  private static final Path FILE = Path.of("test-fixtures", "ratchet.tsv");
  private static final String HEAD =
      "# What was reached; a fall fails the build, a gain must be recorded: mvn test"
          + " -Dtest=RatchetTest -Dratchet.record=true\n# set\tmacro\tmicro\n";

  /** So much may figures fall, for they are rounded. */
  static final double FALL = 0.0005;

  /** So much may figures rise before the gain must be recorded. */
  static final double GAIN = 0.002;

  /** Figures of a set. */
  record Row(double macro, double micro) {
    static Row of(Evaluation evaluation) {
      return new Row(evaluation.macro(), evaluation.micro());
    }

    boolean isBelow(Row other) {
      return macro < other.macro - FALL || micro < other.micro - FALL;
    }

    boolean isAbove(Row other) {
      return macro > other.macro + GAIN || micro > other.micro + GAIN;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.4f\t%.4f", macro, micro);
    }
  }

  private final SortedMap<String, Row> rows = new TreeMap<>();

  static Ratchet read() throws IOException {
    Ratchet ratchet = new Ratchet();
    if (Files.exists(FILE)) {
      for (String line : Files.readAllLines(FILE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          ratchet.rows.put(
              cells[0], new Row(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
      }
    }
    return ratchet;
  }

  Optional<Row> row(String set) {
    return Optional.ofNullable(rows.get(set));
  }

  /** Writes the file anew with these figures; sets that weren't measured keep theirs. */
  void record(Map<String, Row> measured) throws IOException {
    rows.putAll(measured);
    StringBuilder text = new StringBuilder(HEAD);
    rows.forEach((set, row) -> text.append(set).append('\t').append(row).append('\n'));
    Files.writeString(FILE, text);
  }
}
