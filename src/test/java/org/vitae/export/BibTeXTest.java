package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.model.ResumeBuilder;

class BibTeXTest {
  @Test
  void writesAnArticle() {
    assertThat(BibTeX.write(List.of(Papers.journal())))
        .isEqualTo(
            """
            @article{lindqvist2024sparse,
              author = {Lindqvist, M. and van Kempen, Joost and {Halibut Genome Consortium}},
              author+an = {1=equal;2=equal},
              title = {Sparse maps for cheap drones in the {Baltic}: {GaN} or {LiDAR}?},
              journal = {Journal of Field Robotics \\& Tides},
              volume = {12},
              number = {3},
              pages = {101--119},
              month = apr,
              day = {9},
              year = {2024},
              doi = {10.5555/jfr_2024.118},
              url = {https://example.org/a_b?x=1&y=50%25#top},
            }
            """);
  }

  @Test
  void nothingIsAnEmptyFile() {
    assertThat(BibTeX.write(List.of())).isEmpty();
    assertThat(BibTeX.write(ResumeBuilder.builder().build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "article-journal, article, journal",
    "paper-conference, inproceedings, booktitle",
    "chapter, incollection, booktitle",
    "book, book, publisher",
    "thesis, phdthesis, school",
    "report, techreport, institution",
    "patent, patent, howpublished",
    "speech, misc, howpublished",
    "dataset, dataset, publisher",
    "software, software, publisher",
    "article, misc, howpublished",
    ", misc, howpublished",
    "something new, misc, howpublished"
  })
  void eachTypeHasItsEntry(String type, String entryType, String venueField) {
    ReadEntry entry = only(Papers.typed(type, "Quay & Sons"));
    assertThat(entry.type()).isEqualTo(entryType);
    assertThat(entry.text(venueField)).isEqualTo("Quay & Sons");
  }

  @Test
  void aMastersThesisIsNoDoctorate() {
    Publication thesis =
        PublicationBuilder.builder(Papers.typed("thesis", "Tidal University"))
            .summary("MSc thesis")
            .build();
    assertThat(only(thesis).type()).isEqualTo("mastersthesis");
  }

  @ParameterizedTest
  @CsvSource({
    "arXiv preprint arXiv:1706.99917, 1706.99917, ''",
    "arXiv:1706.99917 [cs.LG], 1706.99917, cs.LG",
    "arXiv preprint math/0601001, math/0601001, ''"
  })
  void arxivIsAnEprint(String venue, String id, String category) {
    ReadEntry entry = only(Papers.typed("article", venue));
    assertThat(entry.type()).isEqualTo("misc");
    assertThat(entry.raw("eprint")).isEqualTo(id);
    assertThat(entry.raw("archiveprefix")).isEqualTo("arXiv");
    assertThat(entry.raw("primaryclass")).isEqualTo(category);
    assertThat(entry.has("howpublished")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "submitted, unpublished, Submitted to Acta Marea",
    "under review, unpublished, Under review at Acta Marea",
    "in preparation, unpublished, In preparation for Acta Marea",
    "accepted, article, Accepted"
  })
  void whatIsntPublishedIsNot(String status, String type, String note) {
    Publication paper =
        PublicationBuilder.builder(Papers.typed("article-journal", "Acta Marea"))
            .status(status)
            .summary("Best paper")
            .build();
    ReadEntry entry = only(paper);
    assertThat(entry.type()).isEqualTo(type);
    assertThat(entry.text("note")).isEqualTo(note + ". Best paper");
    assertThat(entry.has("journal")).isEqualTo(status.equals("accepted"));
  }

  @ParameterizedTest
  @CsvSource({
    "101-119, 101--119",
    "101 – 119, 101--119",
    "101--119, 101--119",
    "S1-S9, S1--S9",
    "'1-3, 7-9', '1--3, 7--9'",
    "2-1-2-30, 2-1-2-30",
    "e2025_7, e2025\\_7"
  })
  void pagesHaveTheDashOfRanges(String printed, String latex) {
    Publication paper = PublicationBuilder.builder(Papers.titled("T")).pages(printed).build();
    assertThat(only(paper).raw("pages")).isEqualTo(latex);
  }

  @Test
  void theNumberOfAPatentIsANumber() {
    Publication patent =
        PublicationBuilder.builder(Papers.typed("patent", null))
            .summary("U.S. Patent 10,555,012")
            .build();
    assertThat(only(patent).text("number")).isEqualTo("U.S. Patent 10,555,012");
    assertThat(only(patent).has("note")).isFalse();
  }

  private static ReadEntry only(Publication publication) {
    List<ReadEntry> entries = ReadEntry.all(BibTeX.write(List.of(publication)));
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }
}
