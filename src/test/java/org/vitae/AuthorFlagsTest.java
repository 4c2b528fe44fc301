package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.export.BibTeX;
import org.vitae.export.CslJson;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.model.Author;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.model.Resume;

/** Who of the authors is the owner, contributed equally, is to be written to. */
class AuthorFlagsTest {
  private static final String CV =
      """
      # Mara Quill
      mara@quill.example

      ## Publications
      - Quill, M.\\*, Abbot, T.\\*, Loh, Y.† (2021). Silt and its memory. Harbour Letters, 3(2), 1-9.
      - Loh, Y., Quill, M. (2020). On slow tides. Harbour Letters, 2(1), 10-19.

      \\* equal contribution, † corresponding author
      """;

  @Test
  void aCvMarksItsOwnerAndWhatTheLegendSays() throws UnreadableDocumentException {
    Resume resume = ResumeParser.parse(CV);

    assertThat(resume.publications().get(0).byline())
        .containsExactly(
            new Author("Quill, M.", true, true, false),
            new Author("Abbot, T.", false, true, false),
            new Author("Loh, Y.", false, false, true));
    assertThat(names(resume.publications().get(1), Author::isOwner)).containsExactly("Quill, M.");
  }

  @Test
  void jsonHasOnlyNamesAndEqualContribution() throws UnreadableDocumentException {
    String json = JsonResume.write(ResumeParser.parse(CV));

    assertThat(json).contains("equalContribution").doesNotContain("byline", "isOwner");
    Publication read = JsonResume.read(json).publications().get(0);
    assertThat(read.byline().get(1)).isEqualTo(new Author("Abbot, T.", false, true, false));
    assertThat(JsonResume.read("{\"publications\": [{\"name\": \"x\", \"byline\": \"By us\"}]}"))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Quill✉, Tom Abbot. Silt and its memory. Harbour Letters, 2021. | Mara Quill",
        "Mara Quill, Tom Abbot (corresponding author). Silt and its memory. Mud, 2021. | Tom Abbot",
        "Mara Quill*, Tom Abbot. Silt and its memory. Mud, 2021. (* corresponding author) | Mara Quill",
      })
  void theCorrespondingAuthorIsMarked(String reference, String name) {
    assertThat(names(ReferenceParser.parse(reference), Author::corresponding))
        .containsExactly(name);
  }

  @Test
  void aStarAloneSaysNothing() {
    Publication read =
        ReferenceParser.parse("Mara Quill*, Tom Abbot. Silt and its memory. Mud, 2021.");

    assertThat(read.byline()).allMatch(a -> !a.corresponding() && !a.equalContribution());
  }

  @ParameterizedTest
  @CsvSource({
    "'Quill, M.', 'Quill, Mara', 'M. Quill'",
    "'M. Quill', 'Mara Quill', 'Quill M'",
  })
  void whoIsInEveryListIsTheOwner(String one, String two, String three) {
    List<Publication> read =
        ReferenceParser.parseAll(
            List.of(
                one + ", Abbot, T. (2021). Silt and its memory. Harbour Letters, 3(2), 1-9.",
                two + ", and Yara Loh (2020). On slow tides. Harbour Letters, 2(1), 10-19.",
                three + " (2019). Moons. Harbour Letters, 1(1), 1-8."));

    assertThat(read)
        .allSatisfy(p -> assertThat(p.byline().get(0).isOwner()).isTrue())
        .allSatisfy(p -> assertThat(names(p, Author::isOwner)).hasSize(1));
  }

  @Test
  void whoIsBoldAmongOthersIsTheOwner() throws UnreadableDocumentException {
    List<Publication> read =
        ReferenceParser.parseList(
            """
            - Tom Abbot, **Mara Quill**, Yara Loh. Silt and its memory. Harbour Letters, 2021.
            - **Mara Quill**, Tom Abbot, Yara Loh. On slow tides. Harbour Letters, 2020.
            """);

    assertThat(read)
        .allSatisfy(p -> assertThat(names(p, Author::isOwner)).containsExactly("Mara Quill"));
  }

  @Test
  void twoWhoAlwaysWriteTogetherLeaveItOpen() {
    List<Publication> read =
        ReferenceParser.parseAll(
            List.of(
                "Quill, M., Abbot, T. (2021). Silt and its memory. Harbour Letters, 3(2), 1-9.",
                "Abbot, T., Quill, M. (2020). On slow tides. Harbour Letters, 2(1), 10-19.",
                "Abbot, T., Quill, M. (2019). Moons over mud. Harbour Letters, 1(1), 1-8."));

    assertThat(read).allSatisfy(p -> assertThat(names(p, Author::isOwner)).isEmpty());
  }

  @Test
  void aBlankReferenceIsRefused() {
    assertThatThrownBy(() -> ReferenceParser.parseAll(List.of("M. Quill. Mud. 2020.", " ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBylineFollowsTheNames() {
    Publication paper =
        PublicationBuilder.builder()
            .authors(List.of("Y. Wang", "Y. Wang", "T. Abbot"))
            .byline(
                List.of(
                    new Author("Y. Wang", false, false, false),
                    new Author("Y. Wang", true, false, true)))
            .equalContribution(List.of("T. Abbot"))
            .build();

    assertThat(paper.byline())
        .containsExactly(
            new Author("Y. Wang", false, false, false),
            new Author("Y. Wang", true, false, true),
            new Author("T. Abbot", false, true, false));
    assertThat(paper.withAuthors(List.of("T. Abbot")).byline())
        .containsExactly(new Author("T. Abbot", false, true, false));
  }

  @Test
  void exportsSayWhoIsToBeWrittenTo() throws UnreadableDocumentException {
    List<Publication> papers = ResumeParser.parse(CV).publications();

    assertThat(BibTeX.write(papers)).contains("author+an = {1=equal;2=equal;3=corresponding}");
    assertThat(CslJson.write(papers)).contains("\"corresponding\": [\n        \"Loh, Y.\"");
  }

  private static List<String> names(Publication paper, Predicate<Author> flag) {
    return paper.byline().stream().filter(flag).map(Author::name).toList();
  }
}
