package org.vitae.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.json.Violation.Rule;
import org.vitae.model.ResumeBuilder;

class ResumeSchemaTest {

  @Test
  void fullResumeIsValid() {
    assertThat(ResumeSchema.validate(JsonResume.write(FullResume.create()))).isEmpty();
  }

  @Test
  void emptyResumeIsValid() {
    assertThat(ResumeSchema.validate(JsonResume.write(ResumeBuilder.builder().build()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'basics': {'name': 1}}                              | /basics/name            | TYPE",
        "{'work': {}}                                         | /work                   | TYPE",
        "{'work': {'name': 'x'}}                              | /work                   | TYPE",
        "{'education': [{'score': 3.9}]}                      | /education/0/score      | TYPE",
        "{'cv/s': {'x': 'y'}}                                 | /cv~1s                  | UNKNOWN_KEY",
        "{'work': [{'endDate': 'Present'}]}                   | /work/0/endDate         | DATE_FORM",
        "{'certificates': [{'date': '1/2/2020'}]}             | /certificates/0/date    | DATE_FORM",
        "{'work': [{'endDate': '2020-19-39'}]}                | /work/0/endDate         | CALENDAR",
        "{'awards': [{'date': '2021-02-29'}]}                 | /awards/0/date          | CALENDAR",
        "{'languages': [{'startDate': 'long ago'}]}           | /languages/0/startDate  | CALENDAR",
        "{'basics': {'email': 'ada at example'}}              | /basics/email           | FORMAT",
        "{'basics': {'url': 'example.org'}}                   | /basics/url             | FORMAT",
        "{'basics': {'url': 'https://example.org/a b'}}       | /basics/url             | FORMAT",
        "{'basics': {'name': null}}                           | /basics/name            | NULL",
        "{'basics': {'x': {'y': [null]}}}                     | /basics/x/y/0           | NULL",
        "{'basics': {'name': ''}}                             | /basics/name            | EMPTY",
        "{'basics': {'x': {'y': []}}}                         | /basics/x/y             | EMPTY",
        "{'skills': [{}]}                                     | /skills/0               | EMPTY",
        "{'publications': [{'authors': 'A, B'}]}              | /publications/0/authors | EXTENSION",
        "[]                                                   | ''                      | TYPE",
        "{'basics': }                                         | /basics                 | SYNTAX",
        "''                                                   | ''                      | SYNTAX",
      },
      quoteCharacter = '`')
  void violationsAreNamed(String json, String pointer, Rule rule) {
    String text = json.equals("''") ? "" : json.replace('\'', '"');

    assertThat(ResumeSchema.validate(text))
        .extracting(Violation::pointer, Violation::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(pointer.equals("''") ? "" : pointer, rule));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'certificates': [{'date': '2020'}]}",
        "{'$schema': 'https://example.org/schema.json'}",
        "{'basics': {'url': 'mailto:ada@example.org', 'twitter': 5}}",
        "{'work': [{'startDate': '2020-02-29', 'x': {'y': true}}]}",
      })
  void whatBothVersionsLetThroughIsValid(String json) {
    assertThat(ResumeSchema.validate(json.replace('\'', '"'))).isEmpty();
  }
}
