package org.vitae.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;
import org.vitae.json.Violation;
import org.vitae.model.Resume;

/** Writes résumés as JSON, those alone that keep to the constraints. */
final class ValidJson {
  private static final int MOST_SHOWN = 5;

  private ValidJson() {}

  /**
   * @throws InvalidOutputException with the violations
   */
  static String write(Resume resume) throws InvalidOutputException {
    String json = JsonResume.write(resume);
    List<Violation> violations = ResumeSchema.validate(json);
    if (!violations.isEmpty()) {
      throw new InvalidOutputException(describe(violations));
    }
    return json;
  }

  private static String describe(List<Violation> violations) {
    String shown =
        violations.stream()
            .limit(MOST_SHOWN)
            .map(Violation::toString)
            .collect(Collectors.joining("; "));
    int more = violations.size() - MOST_SHOWN;
    return "the result is no valid JSON Resume: " + shown + (more > 0 ? "; " + more + " more" : "");
  }
}
