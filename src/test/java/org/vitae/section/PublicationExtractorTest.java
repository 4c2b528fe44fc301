package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.segment.SectionType;

class PublicationExtractorTest {
  private final PublicationExtractor extractor = new PublicationExtractor();

  @Test
  void readsItemsOfTitleAuthorsAndVenueOnTheirOwnLines() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            (* denotes equal contribution)
            - [1] Tides That Forget: Sediment Transport in Regulated Estuaries
            **Mara Quill***, Tom Abbot*, Yi-Fen Loh
            Journal of Estuarine Research (JER), 2023 (Accepted).
            - [2] Dredging by Numbers
            Tom Abbot, **Mara Quill**
            International Workshop on Harbours (HarbourWS), 2022.
            """);
    assertThat(drafts).hasSize(2);
    assertThat(one(drafts.get(0), Field.NAME))
        .isEqualTo("Tides That Forget: Sediment Transport in Regulated Estuaries");
    assertThat(all(drafts.get(0), Field.AUTHORS))
        .containsExactly("Mara Quill", "Tom Abbot", "Yi-Fen Loh");
    assertThat(all(drafts.get(0), Field.EQUAL_CONTRIBUTION))
        .containsExactly("Mara Quill", "Tom Abbot");
    assertThat(one(drafts.get(0), Field.PUBLISHER))
        .isEqualTo("Journal of Estuarine Research (JER)");
    assertThat(one(drafts.get(0), Field.RELEASE_DATE)).isEqualTo("2023");
    assertThat(one(drafts.get(0), Field.STATUS)).isEqualTo("accepted");
    assertThat(one(drafts.get(0), Field.TYPE)).isEqualTo("article-journal");
    assertThat(one(drafts.get(1), Field.PUBLISHER))
        .isEqualTo("International Workshop on Harbours (HarbourWS)");
    assertThat(drafts.get(1).has(Field.EQUAL_CONTRIBUTION)).isFalse();
  }

  @Test
  void headingsOfGroupsAreNoReferences() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            Articles

            “Tides That Forget”, Harbour Review 29, 2021, pp. 3–17.

            Chapters in Edited Volumes

            “Dredging”, The Quay Companion to Harbours, 2019, pp. 40–52.

            Work in Progress

            “Silt and Sand” (under review)
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("Tides That Forget", "Dredging", "Silt and Sand");
    assertThat(one(drafts.get(0), Field.PUBLISHER)).isEqualTo("Harbour Review");
    assertThat(one(drafts.get(0), Field.VOLUME)).isEqualTo("29");
  }

  @Test
  void aFewWordsAboveNumberedReferencesNameThemAndAreNone() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            Writings

            1. Mara Quill. "Tides That Forget." Journal of Estuarine Research 12 (2021): 3-17.
            2. Mara Quill. "Dredging by Numbers." Harbour Review 4 (2019): 40-52.

            Shorter Notices

            1. Mara Quill. "Silt and Sand." Harbour Review 2 (2017): 1-9.
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("Tides That Forget", "Dredging by Numbers", "Silt and Sand");
  }

  @Test
  void theTownOfATalkIsNoHost() {
    List<Draft> drafts =
        extract(
            """
            # Talks
            - "Tides That Forget", Harbour Summer Institute, Cambridge, MA, 2023
            - "Dredging by Numbers", Estuary Conference, Bergen, Norway, 2022
            """);
    assertThat(one(drafts.get(0), Field.PUBLISHER)).isEqualTo("Harbour Summer Institute");
    assertThat(one(drafts.get(0), Field.SUMMARY)).isEqualTo("Cambridge, MA");
  }

  @Test
  void findsTheReferencesOfAConvertedPdfThatLostItsBullets() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            - Counting Swans from Orbit [PDF] [Data] Ada Lindqvist, Bo Chen International Conference on Birds (ICB), 2024
            - Counting Geese from Balloons [PDF]

            Bo Chen, Ada Lindqvist

            Journal of Bird Counts, 2023

            Counting Ducks by Hand [arXiv]
             Ada Lindqvist, Bo Chen, Rui Sato
             Submitted to ICB 2025
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly(
            "Counting Swans from Orbit", "Counting Geese from Balloons", "Counting Ducks by Hand");
    assertThat(drafts.stream().map(d -> one(d, Field.PUBLISHER)))
        .containsExactly(
            "International Conference on Birds (ICB)", "Journal of Bird Counts", "ICB");
    assertThat(drafts.stream().map(d -> all(d, Field.AUTHORS).size())).containsExactly(2, 2, 3);
    assertThat(one(drafts.get(2), Field.STATUS)).isEqualTo("submitted");
    assertThat(one(drafts.get(2), Field.RELEASE_DATE)).isEqualTo("2025");
  }

  @Test
  void readsNumberedTitlesWithoutAuthors() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            1. A Proof That Ferries Sort Correctly
            Lisp Users Workshop 2025 - Best Student Paper Award
            2. Ferries, Formally
            arXiv preprint arXiv:2401.01234, 2024
            3. Harbours and Their Automata
            IEEE Symposium on Ports and Docks 2023
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.PUBLISHER)))
        .containsExactly(
            "Lisp Users Workshop",
            "arXiv preprint arXiv:2401.01234",
            "IEEE Symposium on Ports and Docks");
    assertThat(one(drafts.get(0), Field.SUMMARY)).isEqualTo("Best Student Paper Award");
    assertThat(drafts.stream().map(d -> one(d, Field.TYPE)))
        .containsExactly("paper-conference", "article", "paper-conference");
    assertThat(drafts).allSatisfy(d -> assertThat(d.has(Field.AUTHORS)).isFalse());
  }

  @Test
  void leavesGroupLabelsOutAndCorrespondingAuthorsAreNotEqual() {
    List<Draft> drafts =
        extract(
            """
            # Publications (*Corresponding author)
            - **First-author papers**
            [2] **Quill, M.**, Abbot, T., & Loh, Y. F. (2025). Silt and its memory. Estuaries and Coasts, 12, 104702.
            [1] Abbot, T., & **Quill, M.***. (2024). Mud: A field guide. Harbour Letters, 58(5), 502-545.
            """);
    assertThat(drafts).hasSize(2);
    assertThat(all(drafts.get(0), Field.AUTHORS))
        .containsExactly("Quill, M.", "Abbot, T.", "Loh, Y. F.");
    assertThat(one(drafts.get(0), Field.VOLUME)).isEqualTo("12");
    assertThat(one(drafts.get(0), Field.PAGES)).isEqualTo("104702");
    assertThat(one(drafts.get(1), Field.ISSUE)).isEqualTo("5");
    assertThat(drafts).allSatisfy(d -> assertThat(d.has(Field.EQUAL_CONTRIBUTION)).isFalse());
  }

  @Test
  void takesTheTypeFromTheLabelOfAGroup() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            Book Chapters
            [B1] M. Quill and T. Abbot, "Silt," in Handbook of Harbours, P. Moor, Ed., Springer, 2020, pp. 21-40.
            Patents
            [P1] M. Quill, "Silt trap," U.S. Patent 10,555,999, Jan. 14, 2020.
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.TYPE))).containsExactly("chapter", "patent");
    assertThat(one(drafts.get(0), Field.PUBLISHER)).isEqualTo("Handbook of Harbours");
    assertThat(one(drafts.get(1), Field.SUMMARY)).isEqualTo("U.S. Patent 10,555,999");
    assertThat(one(drafts.get(1), Field.RELEASE_DATE)).isEqualTo("2020-01-14");
  }

  @Test
  void aLineOfLinksBelongsToTheReferenceAboveIt() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            **Silt and its memory: how estuaries keep a record**
            Mara Quill, Tom Abbot, Yi-Fen Loh
            International Conference on Harbours (ICH 2023), Oral, Top 2%
            Paper / Code / Project Page

            **Mud in motion**
            Tom Abbot, Mara Quill
            ICH 2022
            Paper / Code
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("Silt and its memory: how estuaries keep a record", "Mud in motion");
    assertThat(drafts.stream().map(d -> one(d, Field.PUBLISHER)))
        .containsExactly("International Conference on Harbours (ICH)", "ICH");
    assertThat(one(drafts.get(0), Field.SUMMARY)).isEqualTo("Oral, Top 2%");
  }

  @Test
  void groupsTellStatusAndYear() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            Under review:
            - Mara Quill, Tom Abbot. "Silt and its memory."
            2022
            - Tom Abbot, Mara Quill. "Mud in motion." Harbour Letters, 4:1-9.
            """);
    assertThat(drafts).hasSize(2);
    assertThat(one(drafts.get(0), Field.STATUS)).isEqualTo("under review");
    assertThat(drafts.get(1).has(Field.STATUS)).isFalse();
    assertThat(one(drafts.get(1), Field.RELEASE_DATE)).isEqualTo("2022");
  }

  @Test
  void linesThatAreWholeReferencesStandAlone() {
    List<Draft> drafts =
        extract(
            """
            # Publications
            “Silt and its memory”. Harbour Letters (2017) 10: 1-50.
            + “A closer look at mud”. Journal of Estuarine Research (2014) 43: 471-499.
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("Silt and its memory", "A closer look at mud");
    assertThat(drafts.stream().map(d -> one(d, Field.PAGES))).containsExactly("1-50", "471-499");
  }

  @Test
  void readsTalks() {
    List<Draft> drafts =
        extractor.extract(
            SectionText.of(
                SectionType.TALKS,
                """
                # Invited Talks
                [T2] What Silt Forgets, IEEE Harbour Conference, Lagos, Nigeria, Aug. 2022.
                [T1] Three Ports, Harbour Seminar, TU Delft, Online, Mar. 2021.
                """),
            Owner.UNKNOWN);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("What Silt Forgets", "Three Ports");
    assertThat(drafts.stream().map(d -> one(d, Field.PUBLISHER)))
        .containsExactly("IEEE Harbour Conference", "Harbour Seminar, TU Delft");
    assertThat(drafts.stream().map(d -> one(d, Field.SUMMARY)))
        .containsExactly("Lagos, Nigeria", "Online");
    assertThat(drafts.stream().map(d -> one(d, Field.RELEASE_DATE)))
        .containsExactly("2022-08", "2021-03");
  }

  private List<Draft> extract(String source) {
    return extractor.extract(
        SectionText.of(SectionType.PUBLICATIONS, source), new Owner(Optional.of("Mara Quill")));
  }

  private static String one(Draft draft, Field field) {
    return draft.first(field).orElse("");
  }

  private static List<String> all(Draft draft, Field field) {
    return draft.get(field).stream().map(f -> f.value().toString()).collect(Collectors.toList());
  }

  @Test
  void aVenueWithItsYearBeforeATitleInAnotherType() {
    List<Draft> drafts =
        extract(
            """
            - ICRA 2025 **Ask Then Dredge: Questions for Muddy Robots**, Mara Quill, Tom Abbot.
            - RA-L 2024 **Winches with Priors**, Mara Quill, Yi-Fen Loh.
            """);
    assertThat(drafts.stream().map(d -> one(d, Field.NAME)))
        .containsExactly("Ask Then Dredge: Questions for Muddy Robots", "Winches with Priors");
    assertThat(drafts.stream().map(d -> one(d, Field.PUBLISHER))).containsExactly("ICRA", "RA-L");
    assertThat(one(drafts.get(1), Field.RELEASE_DATE)).isEqualTo("2024");
  }
}
