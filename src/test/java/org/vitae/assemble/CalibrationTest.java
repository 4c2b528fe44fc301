package org.vitae.assemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Calibration TABLE =
      new Calibration(
          Stream.of(
              "# a note",
              "",
              "work.name\thead.role\t0.70",
              "*\thead.role\t0.60",
              "*\tclaim 0.00\t0.00",
              "*\tclaim 0.50\t0.40",
              "*\tclaim 0.90\t0.80",
              "*\tleft 0.0\t1.00",
              "*\tleft 0.1\t0.50"));

  @Test
  void theFieldsOwnRowGoesBeforeThatOfAllFields() {
    assertThat(TABLE.chance("work.name", "head.role", 0.99, 0)).isCloseTo(0.7, within(1e-9));
    assertThat(TABLE.chance("awards.title", "head.role", 0.99, 0)).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void aRuleThatNobodyCountedIsWorthWhatItsClaimIs() {
    assertThat(TABLE.chance("work.name", "mine", 0.5, 0)).isCloseTo(0.4, within(1e-9));
    assertThat(TABLE.chance("work.name", "mine", 0.7, 0)).isCloseTo(0.6, within(1e-9));
    assertThat(TABLE.chance("work.name", "mine", 1, 0)).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void textThatFitsNoFieldLowersTheOdds() {
    assertThat(TABLE.chance("awards.title", "head.role", 0.9, 0.2))
        .isCloseTo(0.75 / 1.75, within(1e-9));
  }

  @Test
  void noneTakesRulesAtTheirWord() {
    assertThat(Calibration.NONE.chance("work.name", "head.role", 0.123, 0.5)).isEqualTo(0.123);
  }

  @Test
  void aRowOfAnotherFormIsRefused() {
    assertThatThrownBy(() -> new Calibration(Stream.of("work.name 0.7")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("work.name 0.7");
  }

  @Test
  void theShippedTableKnowsTheRulesOfMostValues() {
    assertThat(Calibration.standard().chance("basics.email", "email.plain", 0, 0))
        .isGreaterThan(0.9);
  }

  @Test
  void fieldsArePointersWithoutTheirNumbers() {
    assertThat(Evidence.field("/work/0/highlights/2")).isEqualTo("work.highlights");
    assertThat(Evidence.field("/basics/location/city")).isEqualTo("basics.city");
    assertThat(Evidence.field("/basics/profiles/0/url")).isEqualTo("basics.network");
    assertThat(Evidence.field("/basics/name")).isEqualTo("basics.name");
  }
}
