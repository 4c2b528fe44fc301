package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.text.Normalizer;

/** Holds the share of titles and author counts that are right on public reference strings. */
class CitationCorpusTest {
  private static final Path CORPUS = Path.of("../shared/corpus/citations-dev/dev.jsonl");

  /** Measured 0.960 and 0.990; a fall below means that something broke. */
  private static final double TITLES = 0.95;

  private static final double AUTHORS = 0.98;

  @Test
  void titlesAndAuthorsOfPublicReferences() throws IOException {
    assumeTrue(Files.exists(CORPUS), "the corpus of citations isn't beside the project");
    List<String> gold = Files.readAllLines(CORPUS);
    List<String> predicted = CitationPredictions.predict(gold);
    ObjectMapper json = new ObjectMapper();
    int titles = 0;
    int authors = 0;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      JsonNode expected = json.readTree(gold.get(i));
      JsonNode found = json.readTree(predicted.get(i));
      boolean title =
          Normalizer.bare(expected.path("title").asText())
              .equals(Normalizer.bare(found.path("title").asText()));
      titles += title ? 1 : 0;
      authors += expected.path("authors").size() == found.path("authors").size() ? 1 : 0;
      if (!title) {
        wrong.add(expected.path("id").asText());
      }
    }
    assertThat((double) titles / gold.size())
        .as("titles, wrong: %s", wrong)
        .isGreaterThanOrEqualTo(TITLES);
    assertThat((double) authors / gold.size()).as("author counts").isGreaterThanOrEqualTo(AUTHORS);
  }
}
