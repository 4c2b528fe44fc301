package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  @Test
  void blocksAreLinesAndWhiteSpaceCollapses() {
    ReadDocument read =
        Layouts.html(
            "<h1>Ada\n   Winter</h1><p>Baker   in\tUlm<br>Mill<br><br>Next <b> bold </b> text</p><div>a</div>b");
    assertThat(Layouts.outline(read))
        .containsExactly(
            "H1 Ada Winter", "P0 Baker in Ulm", "P0 Mill", "P0 Next bold text", "P0 a", "P0 b");
    assertThat(Layouts.breaks(read)).isEqualTo("B^BH^BBB");
  }

  @Test
  void listsEvenBrokenOnes() {
    assertThat(
            Layouts.outline(
                Layouts.html(
                    "<ul><li><p>A</p></li><ul><li>B</ul></ul><li>C</li><ol start=3><li>D<li>E<br>F</ol>")))
        .containsExactly("L1 • A", "L2 • B", "L1 • C", "L1 3. D", "L1 4. E", "P1 F");
  }

  @Test
  void tablesOfDataAndOfLayout() {
    assertThat(
            Layouts.outline(
                Layouts.html(
                    "<table><tr><td>2014<td><p>Rye</p></tr><tr><td>left</td><td><h2>Work</h2><ul><li>x</ul></td></tr></table>")))
        .containsExactly("T0 2014\tRye", "P0 left", "H2 Work", "L1 • x");
  }

  @Test
  void rowsOfFlex() {
    assertThat(
            Layouts.outline(
                Layouts.html(
                    "<div style='display:flex'><h3>Mill</h3><span>2014</span></div>"
                        + "<div class='d-flex'><div><p>a</p><p>b</p></div><div>c</div></div>")))
        .containsExactly("H3 Mill\t2014", "P0 a", "P0 b", "P0 c");
  }

  @Test
  void definitionLists() {
    assertThat(Layouts.outline(Layouts.html("<dl><dt>2014<dd>Baker<dt>2015<dd>Miller</dl>")))
        .containsExactly("P0 2014\tBaker", "P0 2015\tMiller");
    assertThat(Layouts.outline(Layouts.html("<dl><dt>2014<dd><ul><li>Baker</ul></dl>")))
        .containsExactly("P0 2014", "L1 • Baker");
  }

  @Test
  void whatIsSetAtTheRight() {
    assertThat(
            Layouts.outline(
                Layouts.html(
                    "<p>Baker<span style='float: right'>2014</span></p><h3>Mill <small class='pull-right'>Ulm</small></h3>")))
        .containsExactly("P0 Baker\t2014", "H3 Mill\tUlm");
  }

  @Test
  void whatBelongsToThePageIsDropped() {
    ReadDocument read =
        Layouts.html(
            """
            <html><head><title>Ada Winter</title><meta name="author" content="A. Winter">
            <style>p {}</style></head><body class="has-nav">
            <nav>Home</nav><div id="layout-menu">Menu</div><div class="site-footer">Foot</div>
            <p style="display: none">hidden</p><p hidden>hidden</p><i aria-hidden="true">x</i>
            <script>var x;</script><div class="navy">Baker</div>
            <a class="btn" href="cv.pdf">Download</a><a href="#top">¶</a><footer>(c)</footer></body></html>
            """);
    assertThat(Layouts.outline(read)).containsExactly("P0 Baker");
    assertThat(read.document().hints())
        .containsEntry("title", "Ada Winter")
        .containsEntry("author", "A. Winter");
  }

  @Test
  void links() {
    assertThat(
            Layouts.marks(
                Layouts.html(
                    "<a href='https://x.example'>x</a> <a href='/local'>l</a> <a href='javascript:y()'>j</a>"
                        + " <a href='mailto:a@b.example'>m</a> <a href='https://git.example/ada'><i class='icon'></i></a>")))
        .containsExactly(
            "<https://x.example>:x",
            "<mailto:a@b.example>:m",
            "<https://git.example/ada>:https://git.example/ada");
  }

  @Test
  void stylesOfTagsAndOfCss() {
    assertThat(
            Layouts.marks(
                Layouts.html(
                    "<p><strong>a</strong> <em>b</em> <ins>c</ins> <sup>d</sup> <span style='font-weight:700'>e</span></p>")))
        .containsExactly("b:a", "i:b", "u:c", "s:d", "b:e");
  }

  @Test
  void noBreakSpacesMakeGapsOnlyInARow() {
    assertThat(Layouts.html("<p>a&nbsp;b &nbsp; &nbsp; c</p>").document().text())
        .isEqualTo("a b\tc");
  }

  @Test
  void anEmptyDividerStandsBetweenTwoFacts() {
    assertThat(
            Layouts.outline(
                Layouts.html(
                    "<div>2014<span class='middot-divider'></span><span>Ulm</span></div>"
                        + "<div>Flour<span class='icon'></span>mill</div>")))
        .containsExactly("P0 2014 \u00b7 Ulm", "P0 Flourmill");
  }

  @Test
  void softHyphensAreNotSeen() {
    assertThat(Layouts.outline(Layouts.html("<h1>Accomplish&shy;ments</h1>")))
        .containsExactly("H1 Accomplishments");
  }
}
