package org.vitae.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads references, one JSON object with {@code id} and {@code text} a line, and writes what was
 * found in each.
 */
final class CitationPredictions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Field, String> FIELDS =
      Map.of(
          Field.NAME,
          "title",
          Field.PUBLISHER,
          "publisher",
          Field.RELEASE_DATE,
          "releaseDate",
          Field.VOLUME,
          "volume",
          Field.ISSUE,
          "issue",
          Field.PAGES,
          "pages",
          Field.DOI,
          "doi",
          Field.URL,
          "url",
          Field.TYPE,
          "type",
          Field.STATUS,
          "status");

  private CitationPredictions() {}

  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), predict(Files.readAllLines(Path.of(args[0]))));
  }

  static List<String> predict(List<String> lines) throws IOException {
    ReferenceParser parser = new ReferenceParser();
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      JsonNode input = JSON.readTree(line);
      Draft draft = parser.parse(TextDocument.passage(input.get("text").asText()));
      ObjectNode node = JSON.createObjectNode().put("id", input.get("id").asText());
      FIELDS.forEach((field, key) -> draft.first(field).ifPresent(value -> node.put(key, value)));
      draft.get(Field.AUTHORS).forEach(a -> node.withArray("authors").add(a.value().toString()));
      out.add(JSON.writeValueAsString(node));
    }
    return out;
  }
}
