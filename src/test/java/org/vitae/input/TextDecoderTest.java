package org.vitae.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String LATIN =
      "Zo\u00eb M\u00fcller, caf\u00e9 owner in K\u00f6ln \u2013 2014";
  private static final String CHINESE =
      "\u738b\u5c0f\u660e\uff0c\u5317\u4eac\u5927\u5b66\u8ba1\u7b97\u673a\u7cfb\u7855\u58eb\u7814\u7a76\u751f";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void charsetsWithoutAMark(String charset) {
    assertThat(TextDecoder.decode(LATIN.getBytes(Charset.forName(charset))).text())
        .isEqualTo(LATIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void charsetsWithAMark(String charset) {
    byte[] bytes = ("\ufeff" + CHINESE).getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes).text()).isEqualTo(CHINESE);
  }

  @Test
  void chineseOfOldFiles() {
    assertThat(TextDecoder.decode(CHINESE.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(CHINESE);
  }

  @Test
  void aGuessSaysSo() {
    assertThat(TextDecoder.decode(LATIN.getBytes(ISO_8859_1)).certain()).isFalse();
    assertThat(TextDecoder.decode(LATIN.getBytes(UTF_8)).certain()).isTrue();
    assertThat(TextDecoder.decode(LATIN.getBytes(UTF_16LE)).charset()).isEqualTo(UTF_16LE);
    assertThat(TextDecoder.decode(LATIN.getBytes(UTF_16BE)).charset()).isEqualTo(UTF_16BE);
  }

  @Test
  void aBrokenByteDoesNotMakeUtf8ALegacyCharset() {
    byte[] bytes = (CHINESE + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    assertThat(TextDecoder.decode(bytes).text()).isEqualTo(CHINESE + "\ufffd");
  }

  @Test
  void aPageStatesItsCharset() {
    String page = "<meta charset='windows-1251'><p>\u0418\u0432\u0430\u043d</p>";
    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo(page);
  }
}
