package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of citation styles that are rarer on CVs than in bibliographies. */
class ReferenceFormsTest {
  private final ReferenceParser parser = new ReferenceParser();

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          80 Quill M, van Doorn T. Silt and its memory. Tide Lett. 2021;12:45–67. => Quill M|van Doorn T => Silt and its memory => Tide Lett => 2021
          75.Quill, M. Silt and its memory. Harbour Letters, 12:45-67, 2021. => Quill, M. => Silt and its memory => Harbour Letters => 2021
          Cruz R de la, Doorn SM van. 1978. Silt and its memory. Tide Lett 12:45–67. => Cruz R de la|Doorn SM van => Silt and its memory => Tide Lett => 1978
          Doorn, Timur van, and Mara Quill. 1977. Silt and its memory. Harbour Letters 12: 45–67. => Doorn, Timur van|Mara Quill => Silt and its memory => Harbour Letters => 1977
          Quill, Mara; Abbot, Tom A : Silt and its memory. Harbour Letters, 12(3), 45–67. 2013. => Quill, Mara|Abbot, Tom A => Silt and its memory => Harbour Letters => 2013
          QUILL, Mara F. La Mer et le port. Paris: Armand Colin, 2009. => QUILL, Mara F. => La Mer et le port => Armand Colin => 2009
          Quill, KK, Abbot, U, Kim, H-PE and Loh, SM 1991, ‘Silt and its memory’, Harbour Letters, 12: 45–67. => Quill, KK|Abbot, U|Kim, H-PE|Loh, SM => Silt and its memory => Harbour Letters => 1991
          Quill EJ., Abbot GS., Loh M., et al. Silt and its memory. Tide Lett. 2017;26(1):973–91. => Quill EJ.|Abbot GS.|Loh M. => Silt and its memory => Tide Lett => 2017
          Quill CC: Silt and its memory: a review. Tide Lett 17:558–583 (2018). => Quill CC => Silt and its memory: a review => Tide Lett => 2018
          Hannah Quill Jr., Tom Abbot, and Yara Loh. 2002. Silt and its memory. In Tide Conference, 344–353. => Hannah Quill Jr.|Tom Abbot|Yara Loh => Silt and its memory => Tide Conference => 2002
          Quill M. Linear Tides and Their Friends. Providence, RI: Tide Society; 2021. => Quill M. => Linear Tides and Their Friends => Tide Society => 2021
          Quill, M., & Loh, A. (1999). A survey of tides (Technical Report No. QU-CS-97-112). Quay Institute. => Quill, M.|Loh, A. => A survey of tides => Quay Institute => 1999
          Quill, H. A. (1987). On slow tides (Master’s thesis). Uppsala University. => Quill, H. A. => On slow tides => Uppsala University => 1987
          Quill, Mara (2019), Coastal mud 2010–2015, Open-File Report 2016-1042, U.S. Tide Survey. => Quill, Mara => Coastal mud 2010–2015 => U.S. Tide Survey => 2019
          M. Quill, Democracy and mud (Oxford University Press, Oxford, 2022). => M. Quill => Democracy and mud => Oxford University Press => 2022
          Quill, J. (2018) Wie Häfen lernen (Kai, Frankfurt/New York) => Quill, J. => Wie Häfen lernen => Kai => 2018
          Quill L., Abbot K. 2009 Introduction to Mud, New York, Springer. => Quill L.|Abbot K. => Introduction to Mud => Springer => 2009
          Quill, M. P., and K. Abbot. 2014. Heat in harbours: a study Pages 250–259 in Proceedings of the Tide Conference. => Quill, M. P.|K. Abbot => Heat in harbours: a study => Proceedings of the Tide Conference => 2014
          [3] M. Quill, G. Öz. 1976. Mud and job. In Harbours in Change, Lucy Abbot (ed.). Quay Press, Oslo, 224–248. => M. Quill|G. Öz => Mud and job => Harbours in Change => 1976
          Quill, C. (2018). Sleep and mud: a review. Nouv. Marit. Rev. 17, 558–583. => Quill, C. => Sleep and mud: a review => Nouv. Marit. Rev => 2018
          Quill JS, Abbot AM. Black holes with soft walls 2013. => Quill JS|Abbot AM => Black holes with soft walls =>  => 2013
          Quill J, Abbot A, et al. Migration in Oslo. Tide Lett. 2016; 17(1): 194936. => Quill J|Abbot A => Migration in Oslo => Tide Lett => 2016
          """)
  void readsTheForm(String reference, String authors, String title, String venue, String year) {
    Draft draft = parser.parse(TextDocument.passage(reference));

    assertThat(
            draft.get(Field.AUTHORS).stream()
                .map(f -> f.value().toString())
                .collect(Collectors.joining("|")))
        .isEqualTo(authors);
    assertThat(draft.first(Field.NAME)).contains(title);
    assertThat(draft.first(Field.PUBLISHER)).isEqualTo(Optional.ofNullable(venue));
    assertThat(draft.first(Field.RELEASE_DATE)).contains(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Vitamin D: a review. Tide Lett 17:558–583 (2018). => Vitamin D: a review
          12 ports: a history of harbours. Quay Press, 2018. => 12 ports: a history of harbours
          A history of harbours since 1990. Tide Lett 17:558–583. => A history of harbours since 1990
          """)
  void whatOnlyLooksSoIsTheTitle(String reference, String title) {
    Draft draft = parser.parse(TextDocument.passage(reference));

    assertThat(draft.first(Field.NAME)).contains(title);
    assertThat(draft.has(Field.AUTHORS)).isFalse();
  }
}
