package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.TestDocuments;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe",
        "ANNE O'BRIEN",
        "Jean-Luc O'Brien",
        "Nguyễn Thị Minh",
        "Xiao-Ping Zhang",
        "Müller, Anna",
        "José María de la Cruz Pérez",
        "J. K. Example",
        "Jane A. Doe, PhD",
        "Dr. Jane Doe",
        "Prof. Dr. Hans Muster",
        "Vincent van Dyke",
        "王小明",
        "Kwabena Osei-Mensah, Ph.D.",
        "Robert \"Bob\" Sample",
        "Иван Петров",
        "Jane Doe (she/her)",
        "Maria d'Angelo",
        "Mary-Ann McDonald"
      })
  void knowsNames(String text) {
    assertThat(PersonName.looksLikeName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Curriculum Vitae",
        "Resume",
        "About Me",
        "Work Experience",
        "Research Assistant",
        "Jane",
        "Machine Learning",
        "New York",
        "Hong Kong",
        "jane doe",
        "Jane 2 Doe",
        "Software Engineer",
        "Example University",
        "Email Phone Homepage",
        "Contact Information",
        "教育背景",
        "",
        "A Very Long Line Of Capitalised Words",
        "Senior Nurse",
        "Boston, MA"
      })
  void knowsOtherText(String text) {
    assertThat(PersonName.looksLikeName(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prof. Jane Doe | Jane Doe
          Jane Doe, PhD | Jane Doe
          Jane Doe, Ph.D., RN | Jane Doe
          Jane Doe Ph.D. | Jane Doe
          Prof. Dr.-Ing. Hans Muster | Hans Muster
          Dr Jane Doe | Jane Doe
          Jane Doe (she/her) | Jane Doe
          John Doe Jr. | John Doe
          Research Scientist Jane Doe | Jane Doe
          Jane Doe | Jane Doe
          """)
  void stripsTitles(String text, String name) {
    assertThat(PersonName.strip(text)).isEqualTo(name);
    assertThat(PersonName.strip(TestDocuments.passage(text))).map(Object::toString).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JANE DOE | Jane Doe
          ANNE-MARIE O'BRIEN | Anne-Marie O'Brien
          RONALD MCDONALD | Ronald McDonald
          VINCENT VAN DYKE | Vincent van Dyke
          J. R. SAMPLE | J. R. Sample
          Xiao LI | Xiao LI
          Jane Doe | Jane Doe
          JOSÉ ÁLVAREZ | José Álvarez
          HENRY FORD III | Henry Ford III
          王小明 | 王小明
          """)
  void calmsShoutedNames(String text, String name) {
    assertThat(PersonName.titleCase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "Müller, Anna | Anna Müller\nAnna Müller | Anna Müller")
  void putsTheGivenNameFirst(String text, String name) {
    assertThat(PersonName.inOrder(text)).isEqualTo(name);
  }
}
