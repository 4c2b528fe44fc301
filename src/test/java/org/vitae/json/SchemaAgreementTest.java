package org.vitae.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds our statement of the constraints against the published schemas. */
class SchemaAgreementTest {

  @Test
  void sameDocumentsPassButForTheStricterRules() throws Exception {
    PublishedSchemas published = PublishedSchemas.load();
    Mutations mutations = new Mutations(JsonResume.write(FullResume.create(1)));
    AtomicInteger refused = new AtomicInteger();
    AtomicInteger passed = new AtomicInteger();

    Stream.concat(mutations.one(), mutations.several(1_000, 42))
        .forEach(
            document -> {
              boolean valid = published.errors(document).isEmpty();
              compare(document, valid);
              (valid ? passed : refused).incrementAndGet();
            });

    assertThat(refused.get()).isGreaterThan(1_000);
    assertThat(passed.get()).isGreaterThan(1_000);
  }

  private static void compare(JsonNode document, boolean valid) {
    List<Violation> ours = ResumeSchema.validate(document.toString());
    if (valid) {
      assertThat(ours)
          .as("what both let through is refused by a stricter rule alone: %s", document)
          .allMatch(violation -> violation.rule().stricter());
    } else {
      assertThat(ours).as("refused by a published schema: %s", document).isNotEmpty();
    }
  }

  @Test
  void fullResumePassesThePublishedSchemas() throws Exception {
    PublishedSchemas published = PublishedSchemas.load();

    JsonNode document = ResumeMapper.TREES.valueToTree(JsonResume.toTree(FullResume.create()));

    assertThat(published.errors(document)).isEmpty();
  }
}
