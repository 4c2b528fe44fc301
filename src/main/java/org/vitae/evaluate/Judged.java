package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vitae.ParseResult;
import org.vitae.assemble.Evidence;
import org.vitae.extract.Found;
import org.vitae.json.JsonResume;

/**
 * A value that a parse gives, and whether it is right.
 *
 * @param field such as {@code work.highlights}
 * @param rule that found it
 * @param confidence that it was given with
 * @param left the share of the document's text that fits no field
 */
public record Judged(String field, String rule, double confidence, double left, boolean right) {

  /** The values of a parse of which an expected result says whether they are right. */
  public static List<Judged> of(ParseResult result, Map<String, ?> expected) {
    double left = Evidence.left(result.evidence());
    List<Judged> out = new ArrayList<>();
    for (Verdict verdict : Evaluator.verdicts(expected, JsonResume.toTree(result.resume()))) {
      Found<?> found = result.evidence().get(verdict.pointer());
      if (found != null) {
        out.add(
            new Judged(
                Evidence.field(verdict.pointer()),
                found.rule(),
                found.confidence(),
                left,
                verdict.right()));
      }
    }
    return out;
  }
}
