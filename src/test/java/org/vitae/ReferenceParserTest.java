package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Publication;

class ReferenceParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          [PODL'20] Ada Quill, Yara Loh. Slow tides. => Ada Quill|Yara Loh => Slow tides => PODL => 2020
          World Tide Organization (2019). Slow tides. Geneva: Tide Press. => World Tide Organization => Slow tides => Tide Press => 2019
          Quill, 1985, Slow tides of the north, Journal of Seas, pp. 1-9. => Quill => Slow tides of the north => Journal of Seas => 1985
          A. QUILL AND Y. LOH, Slow tides, J. Coast. Res., 12 (2010), pp. 2-8. => A. QUILL|Y. LOH => Slow tides => J. Coast. Res => 2010
          A. Brandst¨ adt and M. L´ eon, "Slow tides", Journal of Seas, 2001. => A. Brandst¨ adt|M. L´ eon => Slow tides => Journal of Seas => 2001
          Y Loh, HJ Quill. Slow tides. Journal of Seas 3 (2), 1-9, 2002 => Y Loh|HJ Quill => Slow tides => Journal of Seas => 2002
          A. Quill, Y. Loh, Slow tides, (Moon’24), CCF A => A. Quill|Y. Loh => Slow tides => =>
          A. Quill, Y. Loh, Slow tides in ports, (MOON’24) => A. Quill|Y. Loh => Slow tides in ports => MOON => 2024
          Quill, A., [24 additional coauthors, including Loh, Y.]. (2023). Slow tides. Journal of Seas. => Quill, A.|Loh, Y. => Slow tides => Journal of Seas => 2023
          Quill A. Slow tides: a primer[C]//Proceedings of the Harbour Conference. Oslo, 2004: 22-28. => Quill A. => Slow tides: a primer => Proceedings of the Harbour Conference => 2004
          Ada Quill¹, Yara Loh². Slow tides. Journal of Seas, 2004. => Ada Quill|Yara Loh => Slow tides => Journal of Seas => 2004
          A. Quill, Slow tides, 2nd ed. New York: Wiley, 2008. => A. Quill => Slow tides => Wiley => 2008
          Quill, A. (2004). Slow tides [Doctoral dissertation, University of Oslo]. => Quill, A. => Slow tides => University of Oslo => 2004
          """)
  void readsLessUsualForms(
      String reference, String authors, String title, String venue, String date) {
    Publication read = ReferenceParser.parse(reference);
    assertThat(read.authors()).containsExactly(authors.split("\\|"));
    assertThat(read.name()).isEqualTo(title);
    if (venue != null) {
      assertThat(read.publisher()).isEqualTo(venue);
      assertThat(read.releaseDate()).hasToString(date);
    }
  }

  @Test
  void nothingGivesNothing() {
    assertThat(ReferenceParser.parse("").name()).isNull();
    assertThat(ReferenceParser.parse(" \n ").authors()).isEmpty();
  }

  @Test
  void aYearAboveReferencesHoldsForThem() throws UnreadableDocumentException {
    List<Publication> read =
        ReferenceParser.parseList(
            """
            Publications

            2023
            A map of slow tides
            Ada Quill, Yara Loh*, Bo Tannhauser*
            International Conference on Tides (ICT), 2023
            [paper] [code]

            Harbour noise in winter
            Yara Loh, Ada Quill
            Journal of Harbours

            2021
            Silt and memory
            Bo Tannhauser, Ada Quill
            TideML 2021 (Oral)

            (* equal contribution)
            """);
    assertThat(read)
        .extracting(Publication::name)
        .containsExactly("A map of slow tides", "Harbour noise in winter", "Silt and memory");
    assertThat(read)
        .extracting(p -> String.valueOf(p.releaseDate()))
        .containsExactly("2023", "2023", "2021");
    assertThat(read.get(0).equalContribution()).containsExactly("Yara Loh", "Bo Tannhauser");
  }

  @Test
  void numbersMayDescendAndLinesMayHang() throws UnreadableDocumentException {
    List<Publication> read =
        ReferenceParser.parseList(
            """
            [J2] A. Quill, Y. Loh, and B. Tannhauser, "A map of slow tides," Journal of
                 Tides, vol. 3, no. 2, pp. 12-34, 2023.
            [J1] Y. Loh and A. Quill, "Harbour noise in winter: measurements from forty
                 ports," IEEE Trans. Signal Process., vol. 69, pp. 100-110, 2022.
            [C1] A. Quill, "Slow moons," in Proc. Int. Conf. on Moons (ICM), Oslo, 2020.
            """);
    assertThat(read)
        .extracting(Publication::name)
        .containsExactly(
            "A map of slow tides",
            "Harbour noise in winter: measurements from forty ports",
            "Slow moons");
  }

  @Test
  void patentsAndTalksAreNoPapers() throws UnreadableDocumentException {
    List<Publication> read =
        ReferenceParser.parseList(
            """
            ## Publications
            - **A map of slow tides.** **Ada Quill**, Yara Loh. *ICT 2023*.
            ## Patents
            - A. Quill and Y. Loh. Method for measuring tides. US Patent 10,123,456, 2020.
            ## Talks
            - Tides and why they matter. Invited talk, Harbour Day, Oslo, May 2021.
            """);
    assertThat(read)
        .extracting(Publication::type)
        .containsExactly("paper-conference", "patent", "speech");
    assertThat(read.get(2).publisher()).isEqualTo("Harbour Day");
  }

  @Test
  void asterisksOfMarkdownAreNoSigns() {
    Publication paper =
        ReferenceParser.parse(
            "**Ada Quill***, Bo Loh*. On tides. *Seas*, *3*(2), 1-9, 2021. (* equal contribution)");

    assertThat(paper.authors()).containsExactly("Ada Quill", "Bo Loh");
    assertThat(paper.equalContribution()).containsExactly("Ada Quill", "Bo Loh");
    assertThat(paper.publisher()).isEqualTo("Seas");
  }
}
