package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexMathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MATLAB,  $\\LaTeX$ , Go | MATLAB, LaTeX, Go",
        "the $1^{st}$ prize | the 1<sup>st</sup> prize",
        "Winter$^{*}$, Frost$^\\dagger$ | Winter<sup>\\*</sup>, Frost<sup>†</sup>",
        "$\\sim$5 years | ~5 years",
        "$$\\LaTeX$$ | LaTeX",
        "$H_2O$ | H2O",
        "$\\mathbf{x}$ | x",
        "written in \\LaTeX{} | written in LaTeX",
        "$30k and $40k | $30k and $40k",
        "US$ 5 | US$ 5",
        "$5-$10 | $5-$10",
      })
  void formulas(String source, String text) {
    assertThat(LatexMath.resolve(source)).isEqualTo(text);
  }
}
