package org.vitae.evaluate;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How parses compare with what was expected. Immutable.
 *
 * @param documents how many were expected
 * @param unparsed of how many there was no parse; they count as empty ones
 * @param macro the mean F1 of the fields with at least {@value #MIN_SUPPORT} expected values: the
 *     headline figure
 * @param micro the F1 over all values of all fields
 * @param fields by name, such as {@code work.position}; those without any value are left out
 * @param entries by section: entries of which every core field is right
 * @param docs the micro F1 of each document, in the order of their names
 * @param misses by field: what went wrong, in the order of the documents
 */
public record Evaluation(
    int documents,
    int unparsed,
    double macro,
    double micro,
    SortedMap<String, Figures> fields,
    SortedMap<String, Figures> entries,
    List<DocumentScore> docs,
    Map<String, List<Miss>> misses) {

  /** The expected values that a field must have to count for {@link #macro()}. */
  public static final int MIN_SUPPORT = 5;

  /** The micro F1 of one document. */
  public record DocumentScore(String name, double f1) {}

  public Evaluation {
    docs = List.copyOf(docs);
    misses = Map.copyOf(misses);
  }

  /** All figures as a table for people; each line ends with a newline. */
  public String table() {
    return EvaluationText.table(this);
  }

  /** All figures as JSON, without the misses. */
  public String json() {
    return EvaluationText.json(this);
  }

  /** What was missed (-) and wrongly given (+) for a field, such as {@code work.position}. */
  public String misses(String field) {
    return EvaluationText.misses(misses.getOrDefault(field, List.of()));
  }
}
