package org.vitae.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Documents that differ from a valid one in a value here and there. */
final class Mutations {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> VALUES =
      List.of(
          "null",
          "\"\"",
          "[]",
          "{}",
          "7",
          "3.9",
          "true",
          "\"text\"",
          "\"Present\"",
          "\"2020\"",
          "\"2020-9\"",
          "\"2020-19-39\"",
          "\"2021-02-29\"",
          "\"3020-01\"",
          "\"2020-01-01T00:00:00\"",
          "\"1 May 2020\"",
          "\"www.example.org\"",
          "\"https://example.org/é ü\"",
          "\"https://example.org/%zz\"",
          "\"ada@@example.org\"",
          "\"ada@example\"",
          "\" \"",
          "[null]",
          "[\"\"]",
          "[1]",
          "[\"a\", [\"b\"]]",
          "[{\"name\": \"x\"}]",
          "{\"name\": null}",
          "{\"name\": \"x\"}");

  private final JsonNode valid;

  Mutations(String valid) throws JsonProcessingException {
    this.valid = MAPPER.readTree(valid);
  }

  /** Each place with each value, and each value under a key that is new there. */
  Stream<JsonNode> one() {
    int places = slots(valid).size();
    return Stream.iterate(0, i -> i < places, i -> i + 1)
        .flatMap(i -> VALUES.stream().map(value -> mutated(i, value)));
  }

  /** Several places at once. */
  Stream<JsonNode> several(int count, long seed) {
    Random random = new Random(seed);
    return Stream.generate(
            () -> {
              JsonNode copy = valid.deepCopy();
              for (int i = random.nextInt(4); i >= 0; i--) {
                List<Consumer<JsonNode>> slots = slots(copy);
                String value = VALUES.get(random.nextInt(VALUES.size()));
                slots.get(random.nextInt(slots.size())).accept(parse(value));
              }
              return copy;
            })
        .limit(count);
  }

  private JsonNode mutated(int slot, String value) {
    JsonNode copy = valid.deepCopy();
    slots(copy).get(slot).accept(parse(value));
    return copy;
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<Consumer<JsonNode>> slots(JsonNode root) {
    List<Consumer<JsonNode>> out = new ArrayList<>();
    collect(root, out);
    return out;
  }

  private static void collect(JsonNode node, List<Consumer<JsonNode>> out) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(e -> out.add(value -> object.set(e.getKey(), value)));
      out.add(value -> object.set("newKey", value));
      out.add(value -> object.set("date", value));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        out.add(value -> array.set(index, value));
      }
      out.add(array::add);
    }
    node.forEach(child -> collect(child, out));
  }
}
