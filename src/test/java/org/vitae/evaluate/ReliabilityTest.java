package org.vitae.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vitae.json.JsonResume;

class ReliabilityTest {
  @Test
  void confidenceThatIsTrueHasNoError() {
    Reliability reliability = Reliability.of(values(0.75, 100, 75));

    assertThat(reliability.error()).isCloseTo(0, within(1e-9));
    assertThat(reliability.bins()).hasSize(1);
    assertThat(reliability.bins().get(0).from()).isEqualTo(0.7);
  }

  @Test
  void errorIsTheMeanDistanceOverTheValues() {
    List<Judged> values = values(1, 30, 15);
    values.addAll(values(0.25, 10, 10));
    Reliability reliability = Reliability.of(values);

    assertThat(reliability.error()).isCloseTo((30 * 0.5 + 10 * 0.75) / 40, within(1e-9));
    assertThat(reliability.table()).contains("values 40, expected calibration error 0.5625");
    assertThat(JsonResume.readTree(reliability.json())).containsEntry("values", 40);
  }

  @Test
  void nothingIsNoError() {
    assertThat(Reliability.of(List.of()).error()).isZero();
  }

  @Test
  void valuesAreJudgedAsTheyAreScored() {
    Map<String, Object> expected =
        JsonResume.readTree(
            """
            {"basics": {"name": "Ada Byron", "profiles": [{"network": "GitHub", "username": "ada"}]},
             "work": [{"name": "Gauge Works", "startDate": "2020"}],
             "skills": [{"name": "Java"}]}""");
    Map<String, Object> parse =
        JsonResume.readTree(
            """
            {"basics": {"name": "ADA BYRON", "profiles": [{"network": "GitHub", "username": "bob"}]},
             "work": [{"name": "Elsewhere", "url": "https://e.org"},
                      {"name": "Gauge Works", "startDate": "2020", "endDate": "2021"}],
             "skills": [{"name": "Tools", "keywords": ["Java", "Tea"]}]}""");

    assertThat(Evaluator.verdicts(expected, parse))
        .containsExactlyInAnyOrder(
            new Verdict("/basics/name", true),
            new Verdict("/basics/profiles/0/network", false),
            new Verdict("/work/0/name", false),
            new Verdict("/work/1/name", true),
            new Verdict("/work/1/startDate", true),
            new Verdict("/work/1/endDate", false),
            new Verdict("/skills/0/name", false),
            new Verdict("/skills/0/keywords/0", true),
            new Verdict("/skills/0/keywords/1", false));
  }

  @Test
  void whatIsNotLabelledCompletelyHasNoVerdict() {
    Map<String, Object> expected =
        JsonResume.readTree(
            """
            {"_partial": true, "_labels": ["basics.name", "work[].name"], "_complete": ["work[].name"],
             "basics": {"name": "Ada Byron"}, "work": [{"name": "Gauge Works"}]}""");
    Map<String, Object> parse =
        JsonResume.readTree(
            """
            {"basics": {"name": "Ada Byron"},
             "work": [{"name": "Elsewhere"}, {"name": "Gauge Works", "position": "Fitter"}]}""");

    assertThat(Evaluator.verdicts(expected, parse))
        .containsExactlyInAnyOrder(
            new Verdict("/work/0/name", false), new Verdict("/work/1/name", true));
  }

  private static List<Judged> values(double confidence, int count, int right) {
    List<Judged> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(new Judged("work.name", "rule", confidence, 0, i < right));
    }
    return out;
  }
}
