package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vitae.json.JsonResume;

class FailureTest {
  @Test
  void isOneLineOfJsonWhateverTheMessage() {
    Failure failure = new Failure("a \"b\".md", "DAMAGED", "first\n  second\r\n\tthird  {\u2028}");
    String line = failure.toJsonLine();
    assertThat(line).doesNotContain("\n", "\r").startsWith("{ \"file\"").endsWith("}");
    assertThat(JsonResume.readTree(line))
        .containsEntry("file", failure.file())
        .containsEntry("reason", "DAMAGED")
        .containsEntry("message", failure.message());
  }
}
