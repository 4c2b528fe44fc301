package org.vitae.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.json.JsonResume;
import org.vitae.layout.Box;

/** What is in the page; {@link InspectReportIT} opens it. */
class InspectReportTest {
  private static final Path FIXTURE = Path.of("test-fixtures/readme-roboticist/input.md");

  @Test
  void holdsTheResumeAndEveryValue() throws Exception {
    ParseResult result = ResumePipeline.builder().build().parse(FIXTURE);
    Map<String, Object> tree = data(InspectReport.html("cv.md", result, List.of()));
    assertThat(tree.get("resume")).isEqualTo(JsonResume.toTree(result.resume()));
    assertThat(tree.get("text")).isEqualTo(result.document().text());
    Set<Object> pointers = new HashSet<>();
    items(tree).forEach(item -> pointers.add(item.get("pointer")));
    assertThat(pointers).containsAll(result.evidence().keySet());
    assertThat(items(tree)).extracting(i -> i.get("type")).contains("value", "unmapped", "noise");
  }

  /** Sections follow the document, and take the heading above them. */
  @Test
  void knowsTheLinesOfSectionsAndEntries() throws Exception {
    ParseResult result = ResumePipeline.builder().build().parse(FIXTURE);
    List<Region> regions = Regions.of(result.document(), Item.in(result));
    Region education = region(regions, "/education");
    assertThat(result.document().lines().get(education.firstLine()).text()).isEqualTo("Education");
    Region first = region(regions, "/education/0");
    Region second = region(regions, "/education/1");
    assertThat(first.firstLine()).isEqualTo(education.firstLine() + 1);
    assertThat(second.firstLine()).isGreaterThan(first.lastLine());
    assertThat(second.lastLine()).isEqualTo(education.lastLine());
  }

  /** The bullet is drawn in one go with the words, and is no part of the value. */
  @Test
  void theBulletOfAnItemIsNotInItsBox() throws Exception {
    ParseResult result =
        ResumePipeline.builder().build().parse(new ByteArrayInputStream(PdfCv.bytes()), "cv.pdf");
    Box box =
        result.document().places(result.evidence().get("/work/0/highlights/0").span()).get(0).box();
    assertThat(box.x()).isBetween(PdfCv.LEFT + 4, PdfCv.LEFT + 10);
    assertThat(box.width()).isBetween(190f, 260f);
  }

  private static Region region(List<Region> regions, String key) {
    List<Region> found = regions.stream().filter(r -> r.key().equals(key)).toList();
    assertThat(found).as(key).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"</script><script>alert(1)</script>", "<!--<script>", "{{script}}", "$0 \\1"})
  void whatADocumentSaysStaysText(String hostile) throws Exception {
    ParseResult result =
        ResumePipeline.builder().build().parse("Ann Example\nann@example.org\n\n" + hostile);
    String html = InspectReport.html(hostile + "\".txt", result, List.of());
    String plain = InspectReport.html("cv.txt", result, List.of());
    assertThat(html.split("<script", -1)).hasSize(plain.split("<script", -1).length);
    assertThat(html).doesNotContain("alert(1)</script>", "<!--");
    assertThat(html).contains("<title>" + Template.escape(hostile) + "&quot;.txt");
    assertThat(String.valueOf(data(html).get("text"))).contains(hostile);
  }

  /** Whatever gets in nevertheless doesn't run, and nothing is fetched. */
  @Test
  void theOnlyScriptIsOurs() throws Exception {
    String html =
        InspectReport.html(
            "cv.md",
            Files.readAllBytes(FIXTURE),
            "",
            ResumePipeline.builder().build().parse(FIXTURE));
    assertThat(html)
        .contains("default-src 'none'", "script-src 'sha256-", "style-src 'sha256-")
        .doesNotContain("unsafe-inline", "src=\"http", "href=\"http", "url(", "@import", "{{");
    assertThat(html.getBytes(UTF_8).length).isLessThan(100_000);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> items(Map<String, Object> tree) {
    return (List<Map<String, Object>>) tree.get("items");
  }

  private static Map<String, Object> data(String html) {
    Matcher script =
        Pattern.compile("<script type=\"application/json\" id=\"data\">(.*)</script>")
            .matcher(html);
    assertThat(script.find()).isTrue();
    return JsonResume.readTree(script.group(1));
  }
}
