package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

/** Invented references in the styles that lists of publications are set in. */
class ReferenceParserTest {
  private final ReferenceParser parser = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Quill, M., & Abbot, T. (2021). Silt and its memory. Journal of Estuarine Research, 12(3), 45-67. => Quill, M.|Abbot, T. => Silt and its memory => Journal of Estuarine Research => 2021 => 12 => 3 => 45-67
          Quill M, Abbot T, Loh YF. Silt and its memory. J Estuar Res. 2021;12(3):45-67. => Quill M|Abbot T|Loh YF => Silt and its memory => J Estuar Res => 2021 => 12 => 3 => 45-67
          M. Quill and T. Abbot, "Silt and its memory," IEEE Trans. Harbours, vol. 12, no. 3, pp. 45–67, Mar. 2021. => M. Quill|T. Abbot => Silt and its memory => IEEE Trans. Harbours => 2021-03 => 12 => 3 => 45–67
          Quill, Mara, and Tom Abbot. “Silt and Its Memory.” Journal of Estuarine Research 12, no. 3 (2021): 45–67. => Quill, Mara|Tom Abbot => Silt and Its Memory => Journal of Estuarine Research => 2021 => 12 => 3 => 45–67
          Abbot, T., Quill, M. and van der Berg, J.-P. 'Silt and its memory', Harbour Letters, 12 (2021), pp. 45–67. => Abbot, T.|Quill, M.|van der Berg, J.-P. => Silt and its memory => Harbour Letters => 2021 => 12 =>  => 45–67
          Mara Quill, Tom Abbot and Yi-Fen Loh. Silt and its memory. In Proc. of the 12th Int. Conf. on Harbours (ICH'21), Ghent, Belgium, 2021, pp. 12-19. => Mara Quill|Tom Abbot|Yi-Fen Loh => Silt and its memory => Proc. of the 12th Int. Conf. on Harbours (ICH'21) => 2021 =>  =>  => 12-19
          M. Quill, T. Abbot, Silt and its memory, J. Hydrol. Eng. (ASCE), 12 (2021) 45–67. => M. Quill|T. Abbot => Silt and its memory => J. Hydrol. Eng. (ASCE) => 2021 => 12 =>  => 45–67
          Silt and its memory. Mara Quill, Tom Abbot. NeurIPS 2021. => Mara Quill|Tom Abbot => Silt and its memory => NeurIPS => 2021 =>  =>  =>
          Quill, M.; Loh, Y.-F. Silt and Its Memory. Water 2021, 13, 1205. => Quill, M.|Loh, Y.-F. => Silt and Its Memory => Water => 2021 => 13 =>  => 1205
          2021. Quill, M. Silt and its memory. Harbour Letters 12: 45-67. => Quill, M. => Silt and its memory => Harbour Letters => 2021 => 12 =>  => 45-67
          2021 Quill, Mara; Abbot, Tom. Silt and its memory. Harbour Letters 12: 45-67. => Quill, Mara|Abbot, Tom => Silt and its memory => Harbour Letters => 2021 => 12 =>  => 45-67
          2021: M. Quill and T. Abbot, "Silt and its memory", Harbour Letters 12: 45-67. => M. Quill|T. Abbot => Silt and its memory => Harbour Letters => 2021 => 12 =>  => 45-67
          2001: A harbour odyssey. Mara Quill, Tom Abbot. Harbour Letters 12: 45-67, 2021. => Mara Quill|Tom Abbot => 2001: A harbour odyssey => Harbour Letters => 2021 => 12 =>  => 45-67
          [Qui19] Mara Quill. Harbours of the North. Cambridge: Cambridge University Press, 2019. => Mara Quill => Harbours of the North => Cambridge University Press => 2019 =>  =>  =>
          Mara Quill, Tom Abbot (2021). Silt and its memory: a review. In the 7th Workshop on Mud (MudSys Workshop 2021). => Mara Quill|Tom Abbot => Silt and its memory: a review => 7th Workshop on Mud (MudSys Workshop) => 2021 =>  =>  =>
          张三, 李四. 港口沉积研究[J]. 水利学报, 2021, 52(3): 12-20. => 张三|李四 => 港口沉积研究 => 水利学报 => 2021 => 52 => 3 => 12-20
          """)
  void readsTheUsualStyles(
      String reference,
      String authors,
      String title,
      String venue,
      String date,
      String volume,
      String issue,
      String pages) {
    Draft draft = parser.parse(TextDocument.passage(reference));
    assertThat(all(draft, Field.AUTHORS)).containsExactly(authors.split("\\|"));
    assertThat(draft.first(Field.NAME)).contains(title);
    assertThat(draft.first(Field.PUBLISHER)).contains(venue);
    assertThat(draft.first(Field.RELEASE_DATE)).contains(date);
    assertThat(draft.first(Field.VOLUME)).isEqualTo(Optional.ofNullable(volume));
    assertThat(draft.first(Field.ISSUE)).isEqualTo(Optional.ofNullable(issue));
    assertThat(draft.first(Field.PAGES)).isEqualTo(Optional.ofNullable(pages));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Quill, M. (in press). Silt and its memory. Harbour Letters. => accepted => Harbour Letters
          M. Quill, Silt and its memory, submitted to Annals of Harbours (2024). => submitted => Annals of Harbours
          Quill, M. (2024). Silt and its memory. Under review at Nature Geoscience. => under review => Nature Geoscience
          Quill, M. Silt and its memory. Submitted to Harbour Letters. (status: under review) => under review => Harbour Letters
          "Silt and Its Memory" with Tom Abbot. Revise and resubmit, Econometrica. => under review => Econometrica
          Mara Quill, Tom Abbot. Silt and its memory. Manuscript in preparation. => in preparation =>
          """)
  void readsTheStatus(String reference, String status, String venue) {
    Draft draft = parser.parse(TextDocument.passage(reference));
    assertThat(draft.first(Field.STATUS)).contains(status);
    assertThat(draft.first(Field.PUBLISHER)).isEqualTo(Optional.ofNullable(venue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          M. Quill. Silt and its memory. arXiv preprint arXiv:2101.00001, 2021. => article
          M. Quill. Silt and its memory. PhD thesis, Ghent University, 2021. => thesis
          M. Quill. Silt and its memory. In Proceedings of the Harbour Conference, 2021. => paper-conference
          M. Quill. Silt and its memory. Harbour Quarterly 12(3), 2021. => article-journal
          Quill, M. (2021). Silt and memory. In P. Moor (Ed.), Handbook of Harbours (pp. 12–40). Springer. => chapter
          Quill, M. (2021). Silt and its memory. Routledge. => book
          M. Quill, "Silt trap," U.S. Patent 10,555,999, Jan. 14, 2020. => patent
          """)
  void tellsTheType(String reference, String type) {
    assertThat(parser.parse(TextDocument.passage(reference)).first(Field.TYPE)).contains(type);
  }

  @Test
  void aVenueMayBeginWithASmallLetter() {
    assertThat(
            venue(
                "Quill, M. (2021). Silt and its memory: A guide. arXiv preprint arXiv:2101.00001"))
        .isEqualTo("arXiv preprint arXiv:2101.00001");
  }

  @Test
  void keepsTheYearWithinTheNameOfAVenueAndDropsItAtItsEdges() {
    assertThat(venue("M. Quill. Silt, revisited. In ICH 2021 Workshop on Mud and Ports, 2021."))
        .isEqualTo("ICH 2021 Workshop on Mud and Ports");
    assertThat(venue("M. Quill. Silt, revisited. In 2021 12th Harbour Conference, Lagos."))
        .isEqualTo("12th Harbour Conference");
    assertThat(venue("M. Quill. Silt, revisited. HarbConf2021, May 2021."))
        .isEqualTo("HarbConf2021");
  }

  @Test
  void marksEqualContributionOnlyWhereALegendSaysSo() {
    Passage reference =
        TextDocument.passage("Tom Abbot*, Mara Quill*, Yi-Fen Loh. Silt and its memory. ICH 2021.");
    ReferenceContext legend = new ReferenceContext(Optional.empty(), "*", "", Optional.empty());
    assertThat(all(parser.parse(reference, legend), Field.EQUAL_CONTRIBUTION))
        .containsExactly("Tom Abbot", "Mara Quill");
    assertThat(parser.parse(reference).has(Field.EQUAL_CONTRIBUTION)).isFalse();
  }

  @Test
  void takesThePapersLinkAndItsDoi() {
    Draft draft =
        parser.parse(
            TestDocuments.passage(
                "Quill, M. (2021). **Silt and its memory**. Harbour Letters, 5, 1-9. [[code]](https://example.org/code) [[paper]](https://example.org/doi/full/10.5555/HL.2021.9)"));
    assertThat(draft.first(Field.URL)).contains("https://example.org/doi/full/10.5555/HL.2021.9");
    assertThat(draft.first(Field.DOI)).contains("10.5555/hl.2021.9");
    assertThat(draft.first(Field.NAME)).contains("Silt and its memory");
  }

  @Test
  void printsNoPaperLinkForCodeAlone() {
    Draft draft =
        parser.parse(
            TestDocuments.passage(
                "Quill, M. (2021). Silt and its memory. Harbour Letters. [[code]](https://example.org/code)"));
    assertThat(draft.has(Field.URL)).isFalse();
    assertThat(draft.first(Field.PUBLISHER)).contains("Harbour Letters");
  }

  @Test
  void styleTellsWhereATitleEnds() {
    Draft draft =
        parser.parse(
            TestDocuments.passage(
                "Mara Quill, Tom Abbot. **Ports. A biography, with maps.** *Cities*, 2021."));
    assertThat(draft.first(Field.NAME)).contains("Ports. A biography, with maps");
    assertThat(draft.first(Field.PUBLISHER)).contains("Cities");
  }

  @Test
  void spansAreWhereTheValuesStand() {
    String reference =
        "Quill, M., & Abbot, T. (2021). Silt and its memory. Harbour Letters, 12(3), 45-67.";
    Draft draft = parser.parse(TextDocument.passage(reference));
    draft
        .fields()
        .forEach(
            (field, found) ->
                found.stream()
                    .filter(f -> field != Field.TYPE)
                    .forEach(
                        f ->
                            assertThat(reference.substring(f.span().start(), f.span().end()))
                                .isEqualTo(f.value().toString())));
  }

  private String venue(String reference) {
    return parser.parse(TextDocument.passage(reference)).first(Field.PUBLISHER).orElse("");
  }

  private static List<String> all(Draft draft, Field field) {
    return draft.get(field).stream().map(f -> f.value().toString()).collect(Collectors.toList());
  }
}
