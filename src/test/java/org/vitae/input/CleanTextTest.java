package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  private static String clean(String text) {
    return CleanText.of(text).text();
  }

  @Test
  void lineEndsOfEveryKind() {
    assertThat(clean("a\r\nb\rc\u0085d\u2028e\u000bf\n\r\ng\f"))
        .isEqualTo("a\nb\nc\nd\ne\nf\n\ng\f");
  }

  @Test
  void whatNoReaderSeesIsDroppedWithOneDiagnostic() {
    CleanText text = CleanText.of("A\0d\u200ba\u200e \u202eW\u0001inter\u2069\ufeff");
    assertThat(text.text()).isEqualTo("Ada Winter");
    assertThat(text.replaced()).isEqualTo(7);
    assertThat(text.diagnostics()).extracting(d -> d.code()).containsExactly("characters-replaced");
  }

  @Test
  void aByteOrderMarkIsNothingToTell() {
    assertThat(CleanText.of("\ufeffAda").text()).isEqualTo("Ada");
    assertThat(CleanText.of("\ufeffAda").diagnostics()).isEmpty();
  }

  @Test
  void bytesOfWindowsThatBecameControlCharacters() {
    assertThat(clean("\u0095 2014\u00962016 \u0093x\u0094")).isEqualTo("• 2014–2016 “x”");
  }

  @Test
  void loneSurrogatesAreReplacedAndPairsStay() {
    assertThat(clean("a\ud800b\udc00c")).isEqualTo("a\ufffdb\ufffdc");
    assertThat(clean("\ud83c\udf93")).isEqualTo("\ud83c\udf93");
  }

  @Test
  void ligaturesAndAccentsAreLetters() {
    assertThat(clean("o\ufb03ce Zoe\u0308")).isEqualTo("office Zo\u00eb");
  }

  @Test
  void aSoftHyphenCountsAtALinesEndAlone() {
    assertThat(clean("bak\u00ader\u00ad\ny")).isEqualTo("baker\u00ad\ny");
  }
}
