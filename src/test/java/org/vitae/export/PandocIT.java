package org.vitae.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.text.Normalizer;

/** Pandoc makes bibliographies of both formats in which nothing is missing. */
class PandocIT {
  private static final Pattern ENTRY =
      Pattern.compile("(?s)<div id=\"ref-([^\"]+)\"[^>]*>(.*?)</div>");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AuthorNameReader NAMES = new AuthorNameReader();

  @TempDir Path dir;

  @BeforeAll
  static void installed() {
    String path = System.getenv("PATH");
    assumeTrue(
        Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc"))),
        "pandoc isn't installed (Debian and Ubuntu: apt install pandoc)");
  }

  @Test
  void bibtexBecomesABibliography() throws Exception {
    List<Publication> papers = papers();
    assertComplete(papers, bibliography("papers.bib", BibTeX.write(papers)));
  }

  @Test
  void cslJsonBecomesABibliography() throws Exception {
    List<Publication> papers = papers();
    assertComplete(papers, bibliography("papers.json", CslJson.write(papers)));
  }

  /** Pandoc's own reading of the BibTeX agrees with the CSL-JSON. */
  @Test
  void bothSayTheSame() throws Exception {
    List<Publication> papers = papers();
    Path bib = Files.writeString(dir.resolve("papers.bib"), BibTeX.write(papers));
    Map<String, JsonNode> read = byId(pandoc("-f", "bibtex", "-t", "csljson", bib.toString()));
    Map<String, JsonNode> written = byId(CslJson.write(papers));
    assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(written.keySet());
    written.forEach(
        (id, item) -> {
          JsonNode other = read.get(id);
          assertThat(other.path("issued")).as(id).isEqualTo(item.path("issued"));
          assertThat(other.path("author")).as(id).hasSameSizeAs(item.path("author"));
          assertThat(families(other)).as(id).isEqualTo(families(item));
          for (String same : List.of("DOI", "volume", "page")) {
            assertThat(other.path(same).asText().replace('–', '-'))
                .as(id)
                .isEqualTo(item.path(same).asText());
          }
        });
  }

  private static List<Publication> papers() {
    List<Publication> papers = new ArrayList<>(SampleResumes.ofFixtures());
    papers.add(Papers.journal());
    Stream.of("thesis", "report", "dataset", "software", "book", "chapter", "patent", "speech")
        .forEach(type -> papers.add(byAuthorOfItsOwn(type)));
    return papers;
  }

  /** A style replaces a name that is the same as in the entry before by a dash. */
  private static Publication byAuthorOfItsOwn(String type) {
    return PublicationBuilder.builder(Papers.typed(type, "Quay & Sons"))
        .authors(
            List.of("Ada " + type.toUpperCase(Locale.ROOT).charAt(0) + type.substring(1) + "sson"))
        .build();
  }

  /** The text of each entry by its key. */
  private Map<String, String> bibliography(String name, String content) throws Exception {
    Path file = Files.writeString(dir.resolve(name), content);
    Path page = Files.writeString(dir.resolve("all.md"), "---\nnocite: '@*'\n---\n");
    String html =
        pandoc("--citeproc", "--bibliography", file.toString(), "-t", "html", page.toString());
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(html);
    while (entry.find()) {
      String text = entry.group(2).replaceAll("<[^>]*>", "").replace("&amp;", "&");
      entries.put(entry.group(1), Normalizer.bare(text));
    }
    return entries;
  }

  private static void assertComplete(List<Publication> papers, Map<String, String> entries) {
    List<String> keys = CitationKeys.of(papers);
    assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    for (int i = 0; i < keys.size(); i++) {
      Publication paper = papers.get(i);
      String text = entries.get(keys.get(i));
      assertThat(text).as(keys.get(i)).contains(Normalizer.bare(paper.name()));
      for (AuthorName author : NAMES.authors(paper)) {
        assertThat(text).as(keys.get(i)).contains(Normalizer.bare(author.family()));
      }
      Optional.ofNullable(paper.releaseDate())
          .ifPresent(date -> assertThat(text).contains("" + date.year()));
    }
  }

  private static List<String> families(JsonNode item) {
    List<String> families = new ArrayList<>();
    item.path("author")
        .forEach(a -> families.add(a.path("family").asText(a.path("literal").asText())));
    return families;
  }

  private static Map<String, JsonNode> byId(String json) throws IOException {
    Map<String, JsonNode> items = new LinkedHashMap<>();
    JSON.readTree(json).forEach(item -> items.put(item.path("id").asText(), item));
    return items;
  }

  private String pandoc(String... args) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("pandoc"));
    line.addAll(List.of(args));
    Path out = dir.resolve("out");
    Path err = dir.resolve("err");
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends: %s", line).isTrue();
    assertThat(Files.readString(err, UTF_8)).isEmpty();
    assertThat(process.exitValue()).isZero();
    return Files.readString(out, UTF_8);
  }
}
