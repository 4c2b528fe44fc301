package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**Winter, A.**, Frost | Winter, A., Frost | b:Winter, A.",
        "**Winter\\***, Frost | Winter*, Frost | b:Winter*",
        "in *Journal of Bread* 3 | in Journal of Bread 3 | i:Journal of Bread",
        "a ***both*** b | a both b | bi:both",
        "since _(2014 - now)_ | since (2014 - now) | i:(2014 - now)",
        "Prof. <u>Ida Frost</u> | Prof. Ida Frost | u:Ida Frost",
        "the 1<sup>st</sup> author | the 1st author | s:st",
        "[Bread](https://bread.example/a(b)) | Bread | <https://bread.example/a(b)>:Bread",
        "<ada@winter.example> | ada@winter.example | <mailto:ada@winter.example>:ada@winter.example",
        "<https://winter.example> | https://winter.example | <https://winter.example>:https://winter.example",
        "<a href=\"https://x.example\">x</a> | x | <https://x.example>:x",
      })
  void marksBecomeStyles(String source, String text, String mark) {
    ReadDocument read = Layouts.text(source);
    assertThat(read.document().text()).isEqualTo(text);
    assertThat(Layouts.marks(read)).containsExactly(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2*3 and 4*5",
        "Ada Winter*, Ida Frost*, Max Hail",
        "Winter, A.*, Frost, I.*, & Hail, M.",
        "* denotes equal contribution",
        "snake_case_name and __init__.py_x",
        "List<String> of things",
        "a < b and c > d",
        "Bread [paper] (2014)",
        "C:\\Users",
        "AT&T; R&D",
        "**not closed",
        "ended** late",
        "$30k and $40k",
      })
  void whatIsNoMarkStays(String source) {
    ReadDocument read = Layouts.text(source);
    assertThat(read.document().text()).isEqualTo(source);
    assertThat(Layouts.marks(read)).isEmpty();
  }

  @Test
  void escapesAndEntities() {
    assertThat(Layouts.text("ada\\_winter &amp; R\\&D 100\\%").document().text())
        .isEqualTo("ada_winter & R&D 100%");
  }

  @Test
  void relativeLinksPointNowhere() {
    assertThat(Layouts.marks(Layouts.text("[cv](files/cv.pdf)"))).isEmpty();
    assertThat(Layouts.text("[cv](files/cv.pdf)").document().text()).isEqualTo("cv");
  }
}
