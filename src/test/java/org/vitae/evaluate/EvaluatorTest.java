package org.vitae.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

class EvaluatorTest {
  private static final String GOLD =
      """
      {"basics": {"name": "Ada Byron", "email": "a@b.org",
                  "profiles": [{"network": "GitHub", "username": "ada"}]},
       "education": [{"institution": "Univ. of X", "studyType": "B.S.", "startDate": "2019",
                      "endDate": "2023", "courses": ["A", "B"]}],
       "publications": [{"name": "On Engines", "authors": ["A. Byron", "C. Babbage"],
                         "publisher": "Annals", "releaseDate": "1843"}],
       "skills": [{"name": "Languages", "keywords": ["C", "C++"]}]}
      """;

  @Test
  void resultThatIsExpectedScoresOne() {
    Evaluation evaluation = evaluate(GOLD, GOLD);

    assertThat(evaluation.micro()).isEqualTo(1);
    assertThat(evaluation.entries()).containsOnlyKeys("education", "publications");
    assertThat(evaluation.misses()).isEmpty();
    assertThat(evaluation.macro()).as("no field has enough values").isZero();
  }

  @Test
  void documentWithoutParseScoresNothing() {
    Evaluation evaluation = evaluate(GOLD, null);

    assertThat(evaluation.micro()).isZero();
    assertThat(evaluation.unparsed()).isEqualTo(1);
  }

  @Test
  void valuesCountOneToOne() {
    Evaluation evaluation = evaluate(GOLD, GOLD.replace("\"C++\"", "\"C\""));

    assertThat(evaluation.fields().get("skills.keywords")).isEqualTo(new Figures(0.5, 0.5, 0.5, 2));
    assertThat(evaluation.misses("skills.keywords")).isEqualTo("cv\n   - C++\n   + C\n");
  }

  @Test
  void entryWithAWrongCoreFieldIsWrong() {
    Evaluation evaluation = evaluate(GOLD, GOLD.replace(", \"C. Babbage\"", ""));

    assertThat(evaluation.entries().get("publications").f1()).isZero();
    assertThat(evaluation.entries().get("education").f1()).isEqualTo(1);
    assertThat(evaluate(GOLD, GOLD.replace("2023", "2024")).entries().get("education").f1())
        .isZero();
  }

  @Test
  void partialResultSaysNothingOfWhatItDoesNotLabel() {
    String gold =
        """
        {"_partial": true, "_labels": ["basics.name", "work[].position", "skills"],
         "_complete": ["basics.name"],
         "basics": {"name": "Ada"}, "work": [{"position": "Engineer"}], "skills": [{"name": "C"}]}
        """;
    String parse =
        """
        {"basics": {"name": "Eve", "email": "e@e.org"}, "skills": [{"keywords": ["C", "D"]}],
         "work": [{"position": "Senior Engineer", "name": "X"}, {"position": "Clerk"}]}
        """;

    Evaluation evaluation = evaluate(gold, parse);

    assertThat(evaluation.fields())
        .containsOnlyKeys("basics.name", "work.position", "skills.keywords");
    assertThat(evaluation.fields().get("basics.name")).isEqualTo(new Figures(0, 0, 0, 1));
    assertThat(evaluation.fields().get("work.position")).isEqualTo(new Figures(1, 1, 1, 1));
    assertThat(evaluation.fields().get("skills.keywords")).isEqualTo(new Figures(1, 1, 1, 1));
  }

  @Test
  void entriesAreAlignedWhateverTheirOrder() {
    String gold = "{\"work\": [{\"name\": \"Acme\"}, {\"name\": \"Byte Corp\"}]}";
    String parse = "{\"work\": [{\"name\": \"Byte Corp\"}, {\"name\": \"Acme\"}]}";

    assertThat(evaluate(gold, parse).micro()).isEqualTo(1);
  }

  @Test
  void macroIsTheMeanOfTheFieldsWithSupport() {
    String gold =
        "{\"skills\": [{\"name\": \"X\", \"keywords\": [\"a\", \"b\", \"c\", \"d\", \"e\"]}]}";

    Evaluation evaluation = evaluate(gold, gold.replace("\"e\"", "\"f\""));

    assertThat(evaluation.macro()).isCloseTo(0.8, within(1e-12));
    assertThat(evaluation.table())
        .isEqualTo(
            """
            field                                 P      R     F1      n
            skills.keywords                   0.800  0.800  0.800      5
            skills.name                       1.000  1.000  1.000      1
            documents 1, without a parse 0, macro 0.8000, micro 0.8333
            """);
  }

  @Test
  void folderWithoutExpectedResultsIsRefused(@TempDir Path empty) {
    assertThatThrownBy(() -> Evaluator.evaluate(empty, empty))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no *.expected.json");
  }

  private static Evaluation evaluate(
      String expected, @org.jspecify.annotations.Nullable String parse) {
    return Evaluator.evaluate(
        new TreeMap<>(Map.of("cv", JsonResume.readTree(expected))),
        name -> Optional.ofNullable(parse).map(JsonResume::readTree));
  }
}
