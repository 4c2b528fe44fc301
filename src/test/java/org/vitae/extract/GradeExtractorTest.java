package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Page;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

class GradeExtractorTest {
  private final GradeExtractor extractor = new GradeExtractor();

  /** Columns: text, score, further grades as label=value, rank, honors. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          GPA: 3.71 / 4 Ranking:7th/88 | 3.71/4 | '' | 7/88 | ''
          GPA: 3.6/4\tAverage Score: 90.10/100\trank: Top 2.5%\tCET6: 530 | 3.6/4 | Average Score=90.10/100 | Top 2.5% | ''
          MSc in Geology (GPA 4.0) | 4.0 | '' | '' | ''
          GPA: 88.12/100, Ranking in the Major: 2/150 | 88.12/100 | '' | 2/150 | ''
          CGPA 8.4/10 | 8.4/10 | '' | '' | ''
          CGPA: 3.9 out of 4.0 | 3.9 out of 4.0 | '' | '' | ''
          with a GPA of 3.5 on a 4.0 scale | 3.5 | '' | '' | ''
          First Class Honours | '' | '' | '' | First Class Honours
          First Class Scholarship | '' | '' | '' | ''
          Note: 1,3 | 1,3 | '' | '' | ''
          Durchschnittsnote 1,2 | 1,2 | '' | '' | ''
          Major GPA 3.95, Cumulative GPA: 3.8/4.0 | 3.8/4.0 | Major GPA=3.95 | '' | ''
          B.A. in History, Magna Cum Laude | '' | '' | '' | Magna Cum Laude
          B.E. in Surveying; GPA: 3.8 / 4.00 (Graduate with Distinction) | 3.8/4.00 | '' | '' | Graduate with Distinction
          average of 81.5% | 81.5% | '' | '' | ''
          3.92/4.0 | 3.92/4.0 | '' | '' | ''
          3.9 GPA | 3.9 | '' | '' | ''
          GPA: 4.1/4.3, Rank: 12/201 (5.97%) | 4.1/4.3 | '' | 12/201 (5.97%) | ''
          GPA: 3.5/4.0 (14/120) | 3.5/4.0 | '' | 14/120 | ''
          Ranking by GPA: 3/100, Average: 91 | 91 | '' | 3/100 | ''
          BSc in Science, GPA 3.1/4 | 3.1/4 | '' | '' | ''
          Grade: A | A | '' | '' | ''
          Grade 12, 2011 | '' | '' | '' | ''
          Graduated 06/2019, overall 3 years | '' | '' | '' | ''
          09/2018 - 06/2022 | '' | '' | '' | ''
          Calculus (4.0), Physics | '' | '' | '' | ''
          """)
  void reads(String text, String score, String scores, String rank, String honors) {
    Grades grades = extractor.extract(passage(text));

    assertThat(grades.score().map(Found::value).orElse("")).isEqualTo(score);
    assertThat(
            grades.scores().stream()
                .map(g -> g.value().label() + "=" + g.value().value())
                .collect(Collectors.joining(";")))
        .isEqualTo(scores);
    assertThat(grades.rank().map(Found::value).orElse("")).isEqualTo(rank);
    assertThat(grades.honors().stream().map(Found::value).collect(Collectors.joining(";")))
        .isEqualTo(honors);
  }

  @Test
  void theEvidenceOfARankLeavesItsOrdinalOut() {
    Grades grades = extractor.extract(passage("Ranking: 5th/40"));

    assertThat(grades.rank().orElseThrow().spans())
        .containsExactly(new Span(9, 10), new Span(12, 15));
    assertThat(grades.labels()).extracting(Passage::text).containsExactly("Ranking:");
  }

  @Test
  void hostileTextIsReadInTime() {
    String text = "GPA ".repeat(2_000) + "1/".repeat(4_000) + "(".repeat(4_000);

    assertThat(extractor.extract(passage(text)).honors()).isEmpty();
  }

  private static Passage passage(String text) {
    LayoutDocument document =
        new LayoutDocument(text, List.of(), List.of(new Page(1, 0, 0)), java.util.Map.of());
    return new Passage(document, new Span(0, text.length()));
  }
}
