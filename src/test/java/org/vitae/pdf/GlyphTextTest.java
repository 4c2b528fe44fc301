package org.vitae.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphTextTest {
  /** The last is a radical that is no character by itself. */
  @ParameterizedTest
  @CsvSource({
    "a,a",
    "\ufb01,fi",
    "\u2f00,\u4e00",
    "\u2ec4,\u897f",
    "\u2ef0,\u9f99",
    "\u2e9f,\u6bcd",
    "\u2011,-",
    "\u2eae,\u2eae"
  })
  void charactersAreGivenAsTheyAreTyped(String glyph, String typed) {
    assertThat(GlyphText.plain(glyph)).isEqualTo(typed);
  }
}
