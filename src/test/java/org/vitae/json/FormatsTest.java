package org.vitae.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final List<String> URIS =
      List.of(
          "https://example.org",
          "https://example.org/a?b=c&d=%C3%A9#e",
          "http://my_host.example.org:8080/~ada/(x)",
          "http://[2001:db8::1]:80/",
          "mailto:ada@example.org",
          "urn:isbn:0451450523");

  private static final List<String> MAILS =
      List.of("ada@example.org", "ada.b+c_d@mail.example.co.uk", "o'neil@example.museum");

  @Test
  void whatPassesHerePassesTheSchemaValidatorToo() {
    Schema uri = published("uri");
    Schema email = published("email");

    assertThat(URIS)
        .allMatch(Formats::isUri)
        .allMatch(text -> uri.validate("\"" + text + "\"", InputFormat.JSON).isEmpty());
    assertThat(MAILS)
        .allMatch(Formats::isEmail)
        .allMatch(text -> email.validate("\"" + text + "\"", InputFormat.JSON).isEmpty());
  }

  private static Schema published(String format) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDialect(
            Dialects.getDraft7(), builder -> builder.schemaRegistryConfig(config))
        .getSchema("{\"format\": \"" + format + "\"}", InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/a",
        "https://",
        "https:///a",
        "https://example.org/a b",
        "https://example.org/é",
        "https://example.org/%zz",
        "https://example.org:port/",
        "https://example.org/[x]",
        "https://example.org/{x}",
        "https://example.org/a#b#c",
        ":a"
      })
  void noUri(String text) {
    assertThat(Formats.isUri(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "a da@example.org",
        "ada@@example.org",
        ".ada@example.org",
        "ada.@example.org",
        "ada@-example.org",
        "ada@example..org",
        "ada@exa_mple.org",
        "ädä@example.org",
        "\"ada\"@example.org",
        "ada@[192.0.2.1]"
      })
  void noEmail(String text) {
    assertThat(Formats.isEmail(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b/é, https://example.org/a%20b/%C3%A9",
    "https://example.org/{x|y}[1], https://example.org/%7Bx%7Cy%7D%5B1%5D",
    "https://example.org/%20, https://example.org/%20",
  })
  void uriEncodesWhatIsNotAllowed(String printed, String uri) {
    assertThat(Formats.uri(printed)).contains(uri);
  }

  @Test
  void uriIsEmptyForWhatIsNoAddress() {
    assertThat(Formats.uri("example.org")).isEmpty();
    assertThat(Formats.uri("https://example.org/100%")).isEmpty();
  }

  @Test
  void hostileTextTakesNoTime() {
    assertTimeoutPreemptively(
        ofSeconds(5),
        () -> {
          for (String part : List.of("a.", "a@", "a-", "%", "https://a:")) {
            String text = part.repeat(100_000);
            Formats.isEmail(text);
            Formats.isEmail(text.substring(0, 250));
            Formats.uri(text);
          }
        });
  }
}
