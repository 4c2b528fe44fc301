package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.export.SampleResumes.Sample;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;

class CslJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The variables and types of CSL's schema for input that we use. */
  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "publisher",
          "event",
          "volume",
          "issue",
          "page",
          "number",
          "genre",
          "status",
          "DOI",
          "URL",
          "note");

  private static final Set<String> TYPES =
      Set.of(
          "article",
          "article-journal",
          "book",
          "chapter",
          "dataset",
          "document",
          "manuscript",
          "paper-conference",
          "patent",
          "report",
          "software",
          "speech",
          "thesis");

  private static final Set<String> NAME_PARTS =
      Set.of("family", "given", "non-dropping-particle", "suffix", "literal");

  @Test
  void writesAnItem() {
    assertThat(CslJson.write(List.of(Papers.journal())))
        .isEqualTo(
            """
            [
              {
                "id": "lindqvist2024sparse",
                "type": "article-journal",
                "author": [
                  {
                    "family": "Lindqvist",
                    "given": "M."
                  },
                  {
                    "family": "Kempen",
                    "given": "Joost",
                    "non-dropping-particle": "van"
                  },
                  {
                    "literal": "Halibut Genome Consortium"
                  }
                ],
                "title": "Sparse maps for cheap drones in the Baltic: GaN or LiDAR?",
                "container-title": "Journal of Field Robotics & Tides",
                "volume": "12",
                "issue": "3",
                "page": "101-119",
                "issued": {
                  "date-parts": [
                    [
                      2024,
                      4,
                      9
                    ]
                  ]
                },
                "DOI": "10.5555/jfr_2024.118",
                "URL": "https://example.org/a_b?x=1&y=50%25#top",
                "custom": {
                  "equalContribution": [
                    "M. Lindqvist",
                    "van Kempen, Joost"
                  ]
                }
              }
            ]
            """);
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(CslJson.write(List.of())).isEqualTo("[]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "article-journal, article-journal, container-title",
    "paper-conference, paper-conference, container-title",
    "chapter, chapter, container-title",
    "book, book, publisher",
    "thesis, thesis, publisher",
    "report, report, publisher",
    "speech, speech, event",
    "dataset, dataset, publisher",
    ", document, publisher"
  })
  void eachTypeHasItsVariables(String type, String cslType, String venue) throws IOException {
    JsonNode item = only(Papers.typed(type, "Quay & Sons"));
    assertThat(item.path("type").asText()).isEqualTo(cslType);
    assertThat(item.path(venue).asText()).isEqualTo("Quay & Sons");
  }

  @Test
  void aPreprintHasItsNumber() throws IOException {
    JsonNode item = only(Papers.typed("article", "arXiv preprint arXiv:1706.99917"));
    assertThat(item.path("publisher").asText()).isEqualTo("arXiv");
    assertThat(item.path("number").asText()).isEqualTo("arXiv:1706.99917");
  }

  @Test
  void whatIsntPublishedIsAManuscript() throws IOException {
    Publication paper =
        PublicationBuilder.builder(Papers.typed("article-journal", "Acta Marea"))
            .status("submitted")
            .build();
    JsonNode item = only(paper);
    assertThat(item.path("type").asText()).isEqualTo("manuscript");
    assertThat(item.path("status").asText()).isEqualTo("submitted");
    assertThat(item.path("note").asText()).isEqualTo("Submitted to Acta Marea");
    assertThat(item.has("container-title")).isFalse();
  }

  static Stream<Sample> samples() {
    return SampleResumes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasTheFormOfTheSchema(Sample sample) throws IOException {
    JsonNode items = JSON.readTree(CslJson.write(sample.resume()));
    assertThat(items.isArray()).isTrue();
    assertThat(items).hasSameSizeAs(sample.publications()).allSatisfy(CslJsonTest::assertItem);
  }

  private static void assertItem(JsonNode item) {
    assertThat(TYPES).contains(item.path("type").asText());
    assertThat(item.path("id").asText()).isNotEmpty();
    for (Map.Entry<String, JsonNode> variable : item.properties()) {
      JsonNode value = variable.getValue();
      switch (variable.getKey()) {
        case "author" -> assertThat(value).isNotEmpty().allSatisfy(CslJsonTest::assertName);
        case "issued" -> assertDate(value);
        case "custom" -> assertThat(value.isObject()).isTrue();
        default -> {
          assertThat(TEXTS).contains(variable.getKey());
          assertThat(value.asText()).isNotBlank();
        }
      }
    }
  }

  private static void assertName(JsonNode name) {
    assertThat(name.has("family") ^ name.has("literal")).isTrue();
    for (Map.Entry<String, JsonNode> part : name.properties()) {
      assertThat(NAME_PARTS).contains(part.getKey());
      assertThat(part.getValue().asText()).isNotBlank();
    }
  }

  private static void assertDate(JsonNode issued) {
    JsonNode parts = issued.path("date-parts");
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0)).hasSizeBetween(1, 3).allMatch(JsonNode::isInt);
  }

  private static JsonNode only(Publication publication) throws IOException {
    return JSON.readTree(CslJson.write(List.of(publication))).get(0);
  }
}
