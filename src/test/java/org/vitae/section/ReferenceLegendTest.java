package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.ResumeParser;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Publication;

/** Legends of author lists whose star Markdown takes for a bullet. */
class ReferenceLegendTest {
  private static final String PAPER =
      "- Mara Quill*, Tom Abbot*, Yi-Fen Loh. \"Silt and its memory.\" Harbour Letters, 2021.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "equal contribution",
        "Equal contributions.",
        "denotes equal contribution",
        "(equal contribution)",
        "indicates equal contribution to this work",
        "These authors contributed equally",
        "contributed equally to this paper.",
        "co-first authors",
        "denotes co-first author, † corresponding author",
      })
  void aStarBeforeALegendIsItsMark(String legend) throws UnreadableDocumentException {
    for (String source : List.of("* " + legend + "\n\n" + PAPER, PAPER + "* " + legend + "\n")) {
      List<Publication> papers = papers(source);
      assertThat(papers).extracting(Publication::name).containsExactly("Silt and its memory");
      assertThat(papers.get(0).equalContribution()).containsExactly("Mara Quill", "Tom Abbot");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"corresponding author", "denotes the presenting author"})
  void aStarThatMeansSomethingElseIsNotEqual(String legend) throws UnreadableDocumentException {
    assertThat(papers(PAPER + "* " + legend + "\n").get(0).equalContribution()).isNullOrEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"corresponding author", "denotes the corresponding author."})
  void otherLegendsAreNoPapers(String legend) throws UnreadableDocumentException {
    assertThat(papers(PAPER + "* " + legend + "\n")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A study of student learning. Journal of Schools, 2020.",
        "Equal contribution of both parents to rearing. Bird Letters, 2020.",
        "Corresponding authors and their correspondence. Letters on Letters, 2019.",
        "Joint first authors: a survey. Journal of Names, 2018.",
      })
  void aPaperThatBeginsLikeALegendIsRead(String title) throws UnreadableDocumentException {
    List<Publication> papers = papers("* " + title + "\n" + PAPER.replace("- ", "* "));
    assertThat(papers).hasSize(2);
    assertThat(papers.get(0).name()).startsWith(title.substring(0, 12));
    assertThat(papers.get(1).equalContribution()).isNullOrEmpty();
  }

  @Test
  void anotherMarkOfTheSameLegendKeepsItsMeaning() throws UnreadableDocumentException {
    List<Publication> papers =
        papers(
            "- Mara Quill*, Tom Abbot†. \"Silt and its memory.\" Harbour Letters, 2021.\n\n"
                + "* equal contribution, † corresponding author\n");
    assertThat(papers.get(0).equalContribution()).containsExactly("Mara Quill");
  }

  @Test
  void aTitleExplainsNoStar() throws UnreadableDocumentException {
    List<Publication> papers =
        papers(
            "- Mara Quill*, Tom Abbot* (2020) Learning dense correspondence from video. Harbour Letters.\n\n"
                + "* equal contribution\n");
    assertThat(papers.get(0).byline()).isNotEmpty().noneMatch(a -> a.corresponding());
  }

  @Test
  void aNoteBelowAPaperIsNoLegend() throws UnreadableDocumentException {
    assertThat(papers(PAPER.strip() + "\n  * co-first author\n").get(0).equalContribution())
        .isNullOrEmpty();
  }

  private static List<Publication> papers(String section) throws UnreadableDocumentException {
    return ResumeParser.parse("# Mara Quill\n\nmara@example.org\n\n## Publications\n\n" + section)
        .publications();
  }
}
