package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNoteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Built with JSON Resume", "Created using the Harbour CV template", "Page 2 of 3"})
  void whatADocumentSaysOfItselfIsANote(String line) {
    assertThat(DocumentNote.isNote(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Built with React, Redux and TypeScript",
        "Made by hand pottery",
        "Created with Kotlin, 2020"
      })
  void whatSomebodyMadeIsNone(String line) {
    assertThat(DocumentNote.isNote(line)).isFalse();
  }
}
