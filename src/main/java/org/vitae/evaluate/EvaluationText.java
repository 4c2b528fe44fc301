package org.vitae.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.json.JsonResume;

/** An evaluation for people and for programs. */
final class EvaluationText {
  private static final String ROW = "%-32s %6s %6s %6s %6s%n".replace("%n", "\n");

  private EvaluationText() {}

  static String table(Evaluation evaluation) {
    StringBuilder out = new StringBuilder(String.format(ROW, "field", "P", "R", "F1", "n"));
    evaluation.fields().forEach((name, figures) -> out.append(row(name, figures)));
    evaluation
        .entries()
        .forEach((name, figures) -> out.append(row("whole entries: " + name, figures)));
    return out.append(
            String.format(
                "documents %d, without a parse %d, macro %s, micro %s\n",
                evaluation.documents(),
                evaluation.unparsed(),
                rounded(evaluation.macro(), 4),
                rounded(evaluation.micro(), 4)))
        .toString();
  }

  private static String row(String name, Figures figures) {
    return String.format(
        ROW,
        name,
        rounded(figures.precision(), 3),
        rounded(figures.recall(), 3),
        rounded(figures.f1(), 3),
        figures.support());
  }

  /** Rounds the exact binary value, half to even. */
  static String rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String misses(List<Miss> misses) {
    StringBuilder out = new StringBuilder();
    for (Miss miss : misses) {
      out.append(miss.document()).append('\n');
      miss.missing().forEach(value -> out.append("   - ").append(value).append('\n'));
      miss.extra().forEach(value -> out.append("   + ").append(value).append('\n'));
    }
    return out.toString();
  }

  static String json(Evaluation evaluation) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("documents", evaluation.documents());
    out.put("unparsed", evaluation.unparsed());
    out.put("macro", evaluation.macro());
    out.put("micro", evaluation.micro());
    out.put("fields", figures(evaluation.fields()));
    out.put("entries", figures(evaluation.entries()));
    out.put("docs", evaluation.docs().stream().map(d -> List.of(d.name(), d.f1())).toList());
    return JsonResume.writeTree(out);
  }

  private static Map<String, Object> figures(Map<String, Figures> rows) {
    Map<String, Object> out = new LinkedHashMap<>();
    rows.forEach(
        (name, figures) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("precision", figures.precision());
          row.put("recall", figures.recall());
          row.put("f1", figures.f1());
          row.put("support", figures.support());
          out.put(name, row);
        });
    return out;
  }
}
