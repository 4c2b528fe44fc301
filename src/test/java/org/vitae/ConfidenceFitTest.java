package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vitae.assemble.Calibration;
import org.vitae.evaluate.Judged;

class ConfidenceFitTest {
  @Test
  void aRuleIsWorthHowOftenItIsRight() {
    Calibration table = fit(values("work.name", "often", 400, 0.9, 80));

    assertThat(table.chance("work.name", "often", 0.9, 0)).isBetween(0.78, 0.84);
  }

  @Test
  void aRuleThatWasSeenOnceIsWorthWhatItsFieldIs() {
    List<ConfidenceSample> samples = values("work.name", "often", 400, 0.9, 80);
    samples.addAll(values("work.name", "once", 1, 0.9, 0));

    assertThat(fit(samples).chance("work.name", "once", 0.9, 0)).isGreaterThan(0.6);
  }

  @Test
  void whoClaimsMoreIsBelievedMore() {
    List<ConfidenceSample> samples = values("work.name", "bold", 100, 0.95, 60);
    samples.addAll(values("work.name", "meek", 100, 0.5, 70));
    samples.addAll(values("work.name", "plain", 100, 0.7, 65));
    Calibration table = fit(samples);

    assertThat(table.chance("work.name", "new", 0.4, 0))
        .isLessThan(table.chance("work.name", "new", 0.5, 0));
    assertThat(table.chance("work.name", "new", 0.5, 0))
        .isLessThanOrEqualTo(table.chance("work.name", "new", 0.7, 0));
    assertThat(table.chance("work.name", "new", 0.7, 0))
        .isLessThanOrEqualTo(table.chance("work.name", "new", 0.95, 0));
  }

  @Test
  void whereMuchFitsNoFieldEverythingIsLessSure() {
    List<ConfidenceSample> samples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double left = i % 2 == 0 ? 0 : 0.3;
      boolean right = i % 2 == 0 ? i % 20 != 0 : i % 3 != 0;
      samples.add(sample("work.name", "rule", 0.9, left, right));
    }
    Calibration table = fit(samples);

    assertThat(table.chance("work.name", "rule", 0.9, 0))
        .isGreaterThan(table.chance("work.name", "rule", 0.9, 0.3) + 0.1);
  }

  @Test
  void theOrderOfTheValuesDoesNotMatter() {
    List<ConfidenceSample> samples = values("work.name", "a", 50, 0.9, 80);
    samples.addAll(values("awards.title", "b", 50, 0.8, 40));
    List<String> rows = ConfidenceFit.rows(samples);
    Collections.shuffle(samples, new Random(1));

    assertThat(ConfidenceFit.rows(samples)).isEqualTo(rows);
  }

  private static Calibration fit(List<ConfidenceSample> samples) {
    return new Calibration(ConfidenceFit.rows(samples).stream());
  }

  private static List<ConfidenceSample> values(
      String field, String rule, int count, double claimed, int percentRight) {
    List<ConfidenceSample> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(sample(field, rule, claimed, 0, i * 37 % 100 < percentRight));
    }
    return out;
  }

  private static ConfidenceSample sample(
      String field, String rule, double claimed, double left, boolean right) {
    return new ConfidenceSample("set", new Judged(field, rule, claimed, left, right));
  }
}
