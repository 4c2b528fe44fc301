package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameReaderTest {
  private final AuthorNameReader reader = new AuthorNameReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mira Lindqvist           | Lindqvist       | Mira        |          | ''",
        "M. J. Lindqvist          | Lindqvist       | M. J.       |          | ''",
        "Lindqvist, M. J.         | Lindqvist       | M. J.       |          | ''",
        "Lindqvist,M.             | Lindqvist       | M.          |          | ''",
        "Lindqvist MJ             | Lindqvist       | MJ          |          | ''",
        "Lindqvist M.-J.          | Lindqvist       | M.-J.       |          | ''",
        "Joost van der Berg       | Berg            | Joost       | van der  | ''",
        "van der Berg, Joost      | Berg            | Joost       | van der  | ''",
        "Berg, Joost van der      | Berg            | Joost       | van der  | ''",
        "Joost Van Der Berg       | Van Der Berg    | Joost       |          | ''",
        "de Souza                 | Souza           |             | de       | ''",
        "José Ortega y Salas      | Ortega y Salas  | José        |          | ''",
        "García Prado, Ana        | García Prado    | Ana         |          | ''",
        "Martin L. Quill Jr.      | Quill           | Martin L.   |          | Jr.",
        "Quill, Jr., Martin       | Quill           | Martin      |          | Jr.",
        "Quill, M. L., III        | Quill           | M. L.       |          | III",
        "Quill Jr., M. L.         | Quill           | M. L.       |          | Jr.",
        "Wu, Q.                   | Wu              | Q.          |          | ''",
        "Q. Wu                    | Wu              | Q.          |          | ''",
        "QIN WU                   | WU              | QIN         |          | ''",
        "Sukarno                  | Sukarno         |             |          | ''",
        "王小明                    | 王小明           |             |          | ''",
        "김 민준                   | 김              | 민준         |          | ''",
        "Bank, J.                 | Bank            | J.          |          | ''"
      })
  void dividesNames(String printed, String family, String given, String particle, String suffix) {
    assertThat(reader.read(printed))
        .contains(
            new AuthorName(
                family,
                given == null ? "" : given,
                particle == null ? "" : particle,
                suffix,
                false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "World Health Organization",
        "The ALPACA Collaboration",
        "Institute of Tides, Port Authority and Friends",
        "Arbeitskreis Gezeiten"
      })
  void groupsStayWhole(String printed) {
    assertThat(reader.read(printed)).contains(AuthorName.ofGroup(printed));
  }

  @Test
  void aTextWithoutLettersIsNoName() {
    assertThat(reader.read(" * ")).isEmpty();
  }
}
