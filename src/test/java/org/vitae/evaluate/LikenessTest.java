package org.vitae.evaluate;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  /** The figures are those of Python's difflib. */
  @ParameterizedTest
  @CsvSource({
    "abcd, bcde, 0.75",
    "the quick brown fox, the brown quick fox, 0.6842105263157895",
    "private Thread currentThread;, private volatile Thread currentThread;, 0.8656716417910447",
    "'', '', 1.0",
    "a, '', 0.0",
    "xabcabcabc, abcxabcab, 0.631578947368421",
    "𝔸b𝔸, b𝔸𝔸, 0.6666666666666666"
  })
  void textIsAsLikeAsDifflibSays(String a, String b, double ratio) {
    assertThat(Likeness.ofText(a, b)).isEqualTo(ratio);
    assertThat(Likeness.reaches(ratio, a, b)).isTrue();
    assertThat(Likeness.reaches(ratio + 1e-9, a, b)).isFalse();
  }

  @Test
  void wordsCountAsAMultiset() {
    assertThat(Likeness.ofWords("a b b", "b a c")).isEqualTo(2.0 * 2 / 6);
    assertThat(Likeness.ofWords("", "")).isZero();
  }

  @Test
  void longTextsTakeNoLongTime() {
    String a = "abcdefghij ".repeat(300);
    String b = "jihgfedcba ".repeat(300);

    assertTimeoutPreemptively(ofSeconds(20), () -> Likeness.reaches(0.85, a, b));
  }
}
