package org.vitae.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.ResumePipeline;

/** Opens reports in a browser and does with them what a person does. */
class InspectReportIT {
  private static final int WIDE = 1400;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;

  /** WCAG 2.2, success criterion 1.4.3. */
  private static final double READABLE = 4.5;

  private static final String HOSTILE =
      """
      Ann <script>window.hacked=1</script> Example</script><script>window.hacked=2</script>
      ann@example.org | <img src=x onerror=window.hacked=3> | {{script}}

      Experience

      "><svg onload=window.hacked=4>, Engineer, 2019 - 2021
      - Wrote </script><iframe src=https://example.org/> and javascript:hacked()
      - <!--<script> $1 \\u003cscript> ' " &lt;b&gt;
      """;

  @TempDir static Path dir;

  private static Browser browser;
  private static Path pdf;
  private static Path markdown;
  private static Path hostile;

  @BeforeAll
  static void open() throws Exception {
    Path program = Browser.find().orElse(null);
    assumeTrue(
        program != null,
        "no Chromium on the path and none named by CHROMIUM: the report isn't opened");
    browser = Browser.start(program);
    pdf = report("cv.pdf", PdfCv.bytes());
    Path fixture = Path.of("test-fixtures/readme-roboticist/input.md");
    markdown = report("cv.md", Files.readAllBytes(fixture));
    hostile = report("<b>hostile<b>.txt", HOSTILE.getBytes(UTF_8));
  }

  @AfterAll
  static void close() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path report(String name, byte[] bytes) throws Exception {
    var result = ResumePipeline.builder().build().parse(new ByteArrayInputStream(bytes), name);
    return Files.writeString(
        dir.resolve(name.replaceAll("\\W", "-") + ".html"),
        InspectReport.html(name, bytes, "", result));
  }

  private static BrowserPage open(Path report, int width, boolean dark) {
    BrowserPage page = browser.open(report.toUri().toString(), width, HEIGHT, dark);
    page.await("document.body.dataset.ready === 'yes'");
    return page;
  }

  private static int item(BrowserPage page, String pointer) {
    int index =
        ((Number)
                page.evaluate("report.items.findIndex(i => i.pointer === '%s')".formatted(pointer)))
            .intValue();
    assertThat(index).as(pointer).isNotNegative();
    return index;
  }

  private static String part(int item, String side) {
    return "marks[%d].%s[0]".formatted(item, side);
  }

  /** The middle of an element's first line. */
  private static List<Double> middle(BrowserPage page, String element) {
    List<?> at =
        (List<?>)
            page.evaluate(
                "(r => [r.left + r.width / 2, r.top + r.height / 2])(%s.getClientRects()[0])"
                    .formatted(element));
    return at.stream().map(n -> ((Number) n).doubleValue()).toList();
  }

  private static void hover(BrowserPage page, String element) {
    List<Double> at = middle(page, element);
    page.moveTo(at.get(0), at.get(1));
  }

  private static String style(BrowserPage page, String element, String property) {
    return (String) page.evaluate("getComputedStyle(%s)['%s']".formatted(element, property));
  }

  @ParameterizedTest
  @CsvSource({"document, side", "side, document"})
  void whatIsPointedAtLightsUpOnTheOtherSide(String from, String to) {
    for (Path report : List.of(pdf, markdown)) {
      try (BrowserPage page = open(report, WIDE, false)) {
        int email = item(page, "/basics/email");
        String before = style(page, part(email, to), "backgroundColor");
        hover(page, part(email, from));
        page.await(part(email, to) + ".classList.contains('lit')");
        assertThat(style(page, part(email, to), "backgroundColor")).isNotEqualTo(before);
        assertThat(page.evaluate("document.getElementById('detail').textContent"))
            .asString()
            .contains("basics › email", "email.", " %");
        page.moveTo(2, 2);
        page.await("document.querySelectorAll('.lit').length === 0");
        assertThat(style(page, part(email, to), "backgroundColor")).isEqualTo(before);
      }
    }
  }

  /** The box is where the test's own PDF has the word, whatever size the page is shown at. */
  @Test
  void aBoxStandsOnItsText() throws IOException {
    try (BrowserPage page = open(pdf, WIDE, false)) {
      String box = part(item(page, "/basics/name"), "document");
      List<?> at =
          (List<?>)
              page.evaluate(
                  """
                  ((b, s) => [b.left - s.left, b.top - s.top, b.right - s.left, b.bottom - s.top]
                    .map(v => v * report.pages[0].width / s.width))
                  (%1$s.getBoundingClientRect(), %1$s.closest('.sheet').getBoundingClientRect())
                  """
                      .formatted(box));
      List<Double> sides = at.stream().map(n -> ((Number) n).doubleValue()).toList();
      assertThat(sides.get(0)).isCloseTo(PdfCv.LEFT, within(2.0));
      assertThat(sides.get(1)).isLessThan(PdfCv.TOP);
      assertThat(sides.get(2)).isCloseTo(PdfCv.LEFT + PdfCv.nameWidth(), within(2.0));
      assertThat(sides.get(3)).isBetween(PdfCv.TOP - 2.0, PdfCv.TOP + 10.0);
      page.await(
          "[...document.images].length === 2 && [...document.images].every(i => i.naturalWidth > 500)");
    }
  }

  @Test
  void sectionsAndEntriesHaveBoxes() {
    try (BrowserPage page = open(pdf, WIDE, false)) {
      assertThat(page.evaluate("[...document.querySelectorAll('.tag')].map(t => t.textContent)"))
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
          .contains("basics", "education", "work", "publications", "awards");
      hover(page, part(item(page, "/education/1/institution"), "side"));
      page.await("document.querySelector('.region.near')?.dataset.entry === '/education/1'");
      page.await("document.querySelector('.row.near')?.dataset.entry === '/education/1'");
    }
  }

  @Test
  void aClickPinsAndEscapeLetsGo() {
    try (BrowserPage page = open(pdf, WIDE, false)) {
      int email = item(page, "/basics/email");
      List<Double> at = middle(page, part(email, "document"));
      page.click(at.get(0), at.get(1));
      page.moveTo(2, 2);
      page.await(part(email, "side") + ".matches('.lit.pinned[aria-pressed=true]')");
      page.press("Escape");
      page.await("document.querySelectorAll('.lit, .pinned').length === 0");
    }
  }

  /** On a second page, so that the other side must move. */
  @Test
  void theOtherSideMovesToWhatIsPinned() {
    try (BrowserPage page = open(pdf, WIDE, false)) {
      int title = item(page, "/publications/0/name");
      page.evaluate(part(title, "side") + ".scrollIntoView({block: 'center'})");
      List<Double> at = middle(page, part(title, "side"));
      page.click(at.get(0), at.get(1));
      page.await(
          "(r => r.top > 0 && r.bottom < innerHeight)(%s.getBoundingClientRect())"
              .formatted(part(title, "document")));
    }
  }

  @Test
  void everythingCanBeReachedWithTheKeyboard() {
    for (Path report : List.of(pdf, markdown)) {
      try (BrowserPage page = open(report, WIDE, false)) {
        tabTo(page, "document.activeElement.closest('#document')");
        Object first = page.evaluate("document.activeElement.dataset.item");
        page.press("ArrowDown");
        page.await("document.activeElement.dataset.item !== '%s'".formatted(first));
        page.await("document.activeElement.classList.contains('lit')");
        assertThat(style(page, "document.activeElement", "outlineStyle")).isEqualTo("solid");
        page.await("document.querySelector('#side .value.lit') !== null");
        page.press("Enter");
        page.await("document.activeElement.getAttribute('aria-pressed') === 'true'");
        Object pinned = page.evaluate("light.pinned");
        tabTo(
            page,
            "document.activeElement.closest('[role=tabpanel]') && document.activeElement.dataset.stop");
        assertThat(page.evaluate("Number(document.activeElement.dataset.item)")).isEqualTo(pinned);
        page.press("End");
        page.await("Number(document.activeElement.dataset.item) !== " + pinned);
        assertThat(page.evaluate("document.activeElement.getAttribute('aria-label')"))
            .asString()
            .isNotBlank();
      }
    }
  }

  private static void tabTo(BrowserPage page, String condition) {
    for (int i = 0; i < 40; i++) {
      page.press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("Boolean(%s)".formatted(condition)))) {
        return;
      }
    }
    throw new AssertionError("the Tab key never leads to " + condition);
  }

  @Test
  void theTabsShowWhatIsLeftOver() {
    try (BrowserPage page = open(markdown, WIDE, false)) {
      for (String tab : List.of("unmapped", "noise", "diagnostics")) {
        List<Double> at = middle(page, "document.getElementById('tab-%s')".formatted(tab));
        page.click(at.get(0), at.get(1));
        page.await("!document.getElementById('panel-%s').hidden".formatted(tab));
        assertThat(page.evaluate("document.getElementById('panel-%s').innerText".formatted(tab)))
            .asString()
            .isNotBlank();
      }
      page.press("ArrowLeft");
      page.await("document.activeElement.id === 'tab-noise'");
      assertThat(page.evaluate("document.getElementById('panel-noise').innerText"))
          .asString()
          .contains("headings", "Education");
    }
  }

  @Test
  void hiddenTextIsShownWhereItIs() {
    try (BrowserPage page = open(pdf, WIDE, false)) {
      List<Double> at = middle(page, "document.getElementById('tab-diagnostics')");
      page.click(at.get(0), at.get(1));
      hover(page, "document.querySelector('#panel-diagnostics .entry')");
      page.await("document.querySelector('.sheet .box.diagnostic.lit') !== null");
      assertThat(page.evaluate("byId('detail').textContent"))
          .asString()
          .contains(PdfCv.HIDDEN, "page 2");
    }
  }

  @Test
  void aPhoneScrollsDownOnly() {
    for (Path report : List.of(pdf, markdown, hostile)) {
      try (BrowserPage page = open(report, PHONE, false)) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
        assertThat(
                page.evaluate(
                    "['document', 'side', 'panel-json'].filter(id => byId(id).scrollWidth > byId(id).clientWidth)"))
            .isEqualTo(List.of());
        hover(page, part(item(page, "/basics/email"), "side"));
        page.await(part(item(page, "/basics/email"), "document") + ".classList.contains('lit')");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isReadableInBothSchemes(boolean dark) throws IOException {
    String contrast = Files.readString(Path.of("src/test/resources/org/vitae/inspect/contrast.js"));
    for (Path report : List.of(pdf, markdown)) {
      try (BrowserPage page = open(report, WIDE, dark)) {
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
            .isEqualTo(dark);
        List<?> poor = (List<?>) page.evaluate("(%s)(%s)".formatted(contrast, READABLE));
        assertThat(poor).isEmpty();
        double ground =
            ((Number) page.evaluate("luminance(getComputedStyle(byId('side')).backgroundColor)"))
                .doubleValue();
        assertThat(ground).isBetween(dark ? 0.0 : 0.8, dark ? 0.05 : 1.0);
      }
    }
  }

  @Test
  void nothingInADocumentRuns() {
    try (BrowserPage page = open(hostile, WIDE, false)) {
      assertThat(page.evaluate("String(window.hacked)")).isEqualTo("undefined");
      assertThat(page.evaluate("document.querySelectorAll('iframe, svg, b').length")).isEqualTo(0);
      assertThat(page.evaluate("document.scripts.length")).isEqualTo(2);
      assertThat(page.evaluate("byId('document').innerText"))
          .asString()
          .contains("{{script}}", "Engineer", "<!--<script> $1", "<iframe");
    }
  }

  @Test
  void needsNoNetworkAndRaisesNoError() {
    for (Path report : List.of(pdf, markdown, hostile)) {
      try (BrowserPage page = open(report, WIDE, false)) {
        assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(page.events("Log.entryAdded")).isEmpty();
        assertThat(page.events("Network.requestWillBeSent"))
            .isNotEmpty()
            .allMatch(
                e ->
                    e.contains("\"url\": \"file:")
                        || e.contains("\"url\":\"file:")
                        || e.contains("\"url\":\"data:"));
      }
    }
  }
}
