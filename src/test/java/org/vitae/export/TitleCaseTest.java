package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Fast LSTM for GaN Diodes        | A Fast {LSTM} for {GaN} Diodes",
        "Real-Time Maps of Cheap Drones    | Real-Time Maps of Cheap Drones",
        "3D maps with mRNA                 | {3D} maps with {mRNA}",
        "Vitamin C and I                   | Vitamin {C} and {I}",
        "Finding a Way Through A Harbour   | Finding a Way Through A Harbour",
        "Sugar railways and the Finnish winter of Halibut | Sugar railways and the {Finnish} winter of {Halibut}",
        "Sugar Railways of Finland in Winter Months | Sugar Railways of {Finland} in Winter Months",
        "Which way? Evidence from tides    | Which way? Evidence from tides",
        "Die Häfen der Hanse im Mittelalter | Die {Häfen} der {Hanse} im {Mittelalter}",
        "'Quoted GaN,' and more'           | 'Quoted {GaN},' and more'",
        "COVID-19: a survey of AI-based tools | {COVID-19}: a survey of {AI-based} tools",
        "R&D of C++ code                   | {R\\&D} of {C++} code"
      },
      quoteCharacter = '"')
  void bracesWhatKeepsItsCapitals(String title, String latex) {
    assertThat(new TitleCase().protect(title)).isEqualTo(latex);
  }
}
