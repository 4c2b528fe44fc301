package org.vitae.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.vitae.json.Violation.Rule;

/**
 * What {@code resume.schema.json} says of a document. The one class that needs the schema
 * validator, which is optional; nothing is ever fetched from the network.
 */
final class SchemaCheck {
  private static final Schema SCHEMA = load();

  private SchemaCheck() {}

  private static Schema load() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT).build();
    Dialect dialect =
        Dialect.builder(Dialects.getDraft202012())
            .format(format("email", Formats::isEmail))
            .format(format("uri", Formats::isUri))
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
    InputStream in = SchemaCheck.class.getResourceAsStream("resume.schema.json");
    return registry.getSchema(Objects.requireNonNull(in, "resume.schema.json"), InputFormat.JSON);
  }

  private static Format format(String name, Predicate<String> test) {
    return new Format() {
      @Override
      public String getName() {
        return name;
      }

      @Override
      public boolean matches(ExecutionContext context, String value) {
        return test.test(value);
      }

      @Override
      public String getMessageKey() {
        return "format." + name;
      }
    };
  }

  static List<Violation> check(JsonNode document) {
    return SCHEMA.validate(document).stream().map(SchemaCheck::violation).toList();
  }

  private static Violation violation(Error error) {
    String pointer = error.getInstanceLocation().toString();
    Rule rule = rule(error);
    if (rule == Rule.UNKNOWN_KEY) {
      pointer += "/" + JsonFault.escape(error.getProperty());
    }
    return new Violation(pointer, rule, error.getMessage());
  }

  private static Rule rule(Error error) {
    JsonNode value = error.getInstanceNode();
    if (value != null && value.isNull()) {
      return Rule.NULL;
    }
    return switch (error.getKeyword()) {
      case "additionalProperties" -> Rule.UNKNOWN_KEY;
      case "minLength", "minItems", "minProperties" -> Rule.EMPTY;
      default ->
          error.getEvaluationPath().toString().contains("/allOf/")
              ? Rule.EXTENSION
              : published(error.getKeyword());
    };
  }

  private static Rule published(String keyword) {
    return switch (keyword) {
      case "pattern" -> Rule.DATE_FORM;
      case "format" -> Rule.FORMAT;
      default -> Rule.TYPE;
    };
  }
}
