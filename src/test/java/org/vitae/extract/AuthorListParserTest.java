package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorListParserTest {
  private final AuthorListParser parser = new AuthorListParser();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          Quill, M., Abbot, T. R., & Loh, Y.-F. (2021) => Quill, M.|Abbot, T. R.|Loh, Y.-F.
          Quill, M., T. Abbot, and Y. Loh (2021) => Quill, M.|T. Abbot|Y. Loh
          Quill, Mara, Tom R. Abbot, and Yi-Fen Loh. 2021 => Quill, Mara|Tom R. Abbot|Yi-Fen Loh
          Quill M., Abbot T. & van den Loh Y. (2021) => Quill M.|Abbot T.|van den Loh Y.
          QUILL MJ, O'Brien TE, de la Cruz R. Silt => QUILL MJ|O'Brien TE|de la Cruz R
          Quill, M.; Abbot, Tom; Loh, Yi-Fen. Silt => Quill, M.|Abbot, Tom|Loh, Yi-Fen
          M. J. Quill, J.-P. van Tide, D. D'Arcy III. Silt => M. J. Quill|J.-P. van Tide|D. D'Arcy III
          Mara Quill*, Tom Abbot†, Yi-Fen Loh, et al. Silt => Mara Quill|Tom Abbot|Yi-Fen Loh
          Quill, M.*, Abbot, T.*, and King, R., Jr. (2021) => Quill, M.|Abbot, T.|King, R., Jr.
          Mara Quill, Tom Abbot Journal of Harbours, 2021 => Mara Quill|Tom Abbot
          """)
  void readsEveryForm(String text, String names) {
    AuthorList list = parser.parse(text, 0, OwnerName.of(Optional.empty())).orElseThrow();
    assertThat(list.authors().stream().map(a -> text.substring(a.name().start(), a.name().end())))
        .containsExactly(names.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Silt and its memory. Harbour Letters",
        "Adaptive Networks: A survey",
        "Ports of the North, 2021",
        "neural nets",
        "2021"
      })
  void aTitleIsNoListOfNames(String text) {
    assertThat(
            parser
                .parse(text, 0, OwnerName.of(Optional.empty()))
                .filter(l -> l.score() >= AuthorList.SURE))
        .isEmpty();
  }

  @Test
  void keepsTheMarksApart() {
    AuthorList list =
        parser.parse("Mara Quill*†, Tom Abbot", 0, OwnerName.of(Optional.empty())).orElseThrow();
    assertThat(list.authors().stream().map(AuthorList.Author::marks)).containsExactly("*†", "");
  }

  @Test
  void theOwnerMakesAListSurer() {
    double without =
        parser
            .parse("Mara Quill, Tom Abbot", 0, OwnerName.of(Optional.empty()))
            .orElseThrow()
            .score();
    for (String printed : List.of("Mara Quill, Tom Abbot", "Quill, M., Abbot, T.")) {
      assertThat(
              parser
                  .parse(printed, 0, OwnerName.of(Optional.of("Mara J. Quill")))
                  .orElseThrow()
                  .score())
          .isGreaterThan(without);
    }
  }
}
