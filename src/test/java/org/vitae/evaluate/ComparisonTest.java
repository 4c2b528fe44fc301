package org.vitae.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SOFT  | Univ. of X          | univ of x           | true",
        "SOFT  | Universität Zürich  | UNIVERSITAT ZURICH  | true",
        "SOFT  | Straße              | STRASSE             | true",
        "SOFT  | 3.85/4.00           | 3.8/54.00           | false",
        "SOFT  | C                   | C++                 | false",
        "SOFT  | C                   | C#                  | false",
        "DATE  | 2020-09             | 2020                | false",
        "YEAR  | 2020-09             | 2020                | true",
        "YEAR  | 2020                | 2021                | false",
        "URL   | https://www.x.org/a/| x.org/a             | true",
        "URL   | https://x.org/a     | https://x.org/A     | true",
        "URL   | https://x.org/a     | https://x.org/b     | false",
        "PHONE | +86 130-6000-7571   | 13060007571         | true",
        "PHONE | 123                 | 0123                | false",
        "PHONE | none                | none                | false",
        "LONG  | Built a parser      | built, a PARSER!    | true",
        "LONG  | Built a parser      | Sold a house        | false",
        "LONG  | one two three four five six | six five four three two one | true",
      })
  void same(Comparison kind, String a, String b, boolean same) {
    assertThat(kind.same(a, b)).isEqualTo(same);
  }
}
