package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;

class CitationKeysTest {
  @Test
  void nameYearAndTheFirstLongWord() {
    assertThat(CitationKeys.of(List.of(paper("Źółć, J.", "On the Größe of Tides"))))
        .containsExactly("zolc2020grosse");
  }

  @Test
  void withoutAuthorsTheTitleAlone() {
    assertThat(CitationKeys.of(List.of(Papers.titled("Labels Are Interfaces"))))
        .containsExactly("labelsinterfaces");
  }

  @Test
  void thoseThatMeetTakeMoreOfTheirTitles() {
    List<Publication> papers =
        new ArrayList<>(
            List.of(
                paper("A. Quill", "Listening to Canals"),
                paper("A. Quill", "Listening to Harbours"),
                paper("A. Quill", "Sleeping")));
    List<String> keys = CitationKeys.of(papers);
    assertThat(keys)
        .containsExactly(
            "quill2020listeningcanals", "quill2020listeningharbours", "quill2020sleeping");
    Collections.reverse(papers);
    assertThat(CitationKeys.of(papers)).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void twinsAreNumbered() {
    Publication paper = paper("A. Quill", "Listening");
    assertThat(CitationKeys.of(List.of(paper, paper, paper)))
        .containsExactly("quill2020listening", "quill2020listening-2", "quill2020listening-3");
  }

  @Test
  void otherScriptsHaveAKeyOfTheirOwn() {
    List<Publication> papers = List.of(paper("王小明", "基于图的方法"), paper("王小明", "海潮"));
    assertThat(CitationKeys.of(papers))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("ref2020x[0-9a-f]{8}"));
  }

  private static Publication paper(String author, String title) {
    return PublicationBuilder.builder()
        .name(title)
        .authors(List.of(author))
        .releaseDate(PartialDate.of(2020))
        .build();
  }
}
