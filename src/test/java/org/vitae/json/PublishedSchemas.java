package org.vitae.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** JSON Resume 1.0.0 and 1.3.1 as they were published, formats included. */
final class PublishedSchemas {
  private static final Path FOLDER = Path.of("..", "shared", "schema");
  private static final String PARTIAL_DATE = "\\d{4}(-\\d\\d)?";

  private final List<Schema> schemas;

  private PublishedSchemas(List<Schema> schemas) {
    this.schemas = schemas;
  }

  static PublishedSchemas load() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no ../shared/schema");
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
    SchemaRegistry registry =
        SchemaRegistry.withDialects(
            List.of(Dialects.getDraft4(), Dialects.getDraft7()),
            builder -> builder.schemaRegistryConfig(config));
    String first = Files.readString(FOLDER.resolve("jsonresume-1.0.0.json"));
    String second = Files.readString(FOLDER.resolve("jsonresume-1.3.1.json"));
    return new PublishedSchemas(
        Stream.of(first, second).map(s -> registry.getSchema(s, InputFormat.JSON)).toList());
  }

  /** What either of them says against a document; a certificate's date may be partial. */
  List<Error> errors(JsonNode document) {
    return schemas.stream()
        .flatMap(schema -> schema.validate(document).stream())
        .filter(error -> !isPartialDate(error))
        .toList();
  }

  private static boolean isPartialDate(Error error) {
    JsonNode value = error.getInstanceNode();
    return error.getKeyword().equals("format")
        && error.getInstanceLocation().toString().matches("/certificates/\\d+/date")
        && value != null
        && value.asText().matches(PARTIAL_DATE);
  }
}
