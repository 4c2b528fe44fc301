package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.json.JsonResume;

class CiteCommandTest {
  private static final String TIDES =
      "Quill, A. and Loh, Y. (2021). On tides and moons. Journal of Seas, 3(2):1-9.";

  private static final String MOONS =
      "Loh, Y. and Quill, A. (2019). Slow moons of outer planets. Journal of Seas, 1(4):30-41.";

  @TempDir Path dir;

  @Test
  void oneReferenceALine() {
    List<Map<String, Object>> out =
        lines(CommandLineRun.withInput(TIDES + "\n" + MOONS, "cite", "-"));
    assertThat(out).extracting(o -> o.get("id")).containsExactly("1", "2");
    assertThat(out.get(0))
        .containsEntry("authors", List.of("Quill, A.", "Loh, Y."))
        .containsEntry("title", "On tides and moons")
        .containsEntry("publisher", "Journal of Seas")
        .containsEntry("releaseDate", "2021")
        .containsEntry("volume", "3")
        .containsEntry("issue", "2")
        .containsEntry("pages", "1-9")
        .containsEntry("type", "article-journal");
  }

  @Test
  void aNumberOnArxivIsNoContainer() {
    String bare = "Quill, A. and Loh, Y. On tides and moons. arXiv:2101.99917, 2021.";
    String preprint = "Quill, A. On slow moons. arXiv preprint arXiv:2101.99918, 2021.";
    List<Map<String, Object>> out =
        lines(CommandLineRun.withInput(bare + "\n" + preprint, "cite", "-"));
    assertThat(out.get(0)).containsEntry("arxiv", "2101.99917").doesNotContainKey("publisher");
    assertThat(out.get(1))
        .containsEntry("arxiv", "2101.99918")
        .containsEntry("publisher", "arXiv preprint");
  }

  @Test
  void withoutModelsTheRulesDecideAlone() {
    String dashes = "“Scheduling ferries late” – Mara Quill, Tobias Ferndale – USENIX ATC 2019";
    assertThat(lines(CommandLineRun.withInput(dashes, "cite", "-")).get(0))
        .containsEntry("authors", List.of("Mara Quill", "Tobias Ferndale"));
    assertThat(lines(CommandLineRun.withInput(dashes, "cite", "-", "--no-models")).get(0))
        .doesNotContainKey("authors");
  }

  @Test
  void otherFormats() {
    String input = TIDES + "\n" + MOONS;
    CommandLineRun bibtex = CommandLineRun.withInput(input, "cite", "-", "--format", "bibtex");
    assertThat(bibtex.code()).isZero();
    assertThat(bibtex.out())
        .startsWith("@article{quill2021tides,\n  author = {Quill, A. and Loh, Y.},")
        .contains("\n@article{loh2019slow,");
    CommandLineRun csl = CommandLineRun.withInput(input, "cite", "-", "--format", "csl");
    assertThat(csl.out()).startsWith("[").contains("\"id\": \"loh2019slow\"");
    String nothing = "{\"id\": 1, \"text\": \"\"}";
    assertThat(CommandLineRun.withInput(nothing, "cite", "-", "--format", "bibtex").out())
        .isEmpty();
  }

  @Test
  void aListIsCutByItsLooks() {
    String list =
        "Journal articles\n\n[2] Quill, A. and Loh, Y. (2021). On tides\n    and moons. Journal of Seas,\n"
            + "    3(2):1-9.\n[1] Loh, Y. and Quill, A. (2019). Slow moons of outer\n    planets."
            + " Journal of Seas, 1(4):30-41.\n";
    List<Map<String, Object>> out = lines(CommandLineRun.withInput(list, "cite", "-"));
    assertThat(out)
        .extracting(o -> o.get("title"))
        .containsExactly("On tides and moons", "Slow moons of outer planets");
  }

  @Test
  void jsonLinesKeepTheirIdsWhateverTheyHold() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("in.jsonl"),
            """
            {"id": "a", "text": "On tides and moons\\nAda Quill*, Yara Loh*\\nJournal of Seas, 2021"}
            {"id": 7, "text": ""}
            {"id": "c"}
            no JSON

            {"text": "\\u0000\\ud800 ((((["}
            """);
    CommandLineRun run = CommandLineRun.of("cite", file.toString(), "--format", "jsonl");
    List<Map<String, Object>> out = lines(run);
    assertThat(out).extracting(o -> o.get("id")).containsExactly("a", 7, "c", "4", "6");
    assertThat(out.get(0))
        .containsEntry("title", "On tides and moons")
        .containsEntry("authors", List.of("Ada Quill", "Yara Loh"));
    assertThat(run.err()).contains("line 3", "line 4");
  }

  @Test
  void emptyInputIsSaidSo() {
    CommandLineRun run = CommandLineRun.withInput(" \n", "cite", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("EMPTY");
  }

  private static List<Map<String, Object>> lines(CommandLineRun run) {
    assertThat(run.code()).isZero();
    return run.out().lines().map(JsonResume::readTree).toList();
  }
}
