package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

class ProgrammeReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M.S. in Plant Science | M.S. > Plant Science",
        "BS in Plant Science | BS > Plant Science",
        "PhD (Botany) | PhD > Botany",
        "Ph.D. | Ph.D. >",
        "Bachelor of Science in Botany | Bachelor of Science > Botany",
        "Bachelor of Midwifery | Bachelor of Midwifery >",
        "Undergraduate in Botany and Soil Science (honours track) | Undergraduate > Botany and Soil Science",
        "BEng in Hydrology & B.A. (Min) in German | BEng > Hydrology; B.A. (Min) > German",
        "B.A in Botany with Honors; B.A in Physics | B.A > Botany; B.A > Physics",
        "Major (M.E.) in Soil Mechanics | M.E. > Soil Mechanics",
        "Master student in Botany | Master > Botany",
        "Visiting Student | Visiting Student >",
        "Botany BSc | BSc > Botany",
        "BSc (Hons) Botany | BSc (Hons) > Botany",
        "BA (Honours) | BA (Honours) >",
        "Head of Garden |",
        "Bachelor of Advanced Gardening (R&D) (Honours) | Bachelor of Advanced Gardening (R&D) (Honours) >",
        "Bachelor of Science (not completed) in Botany | Bachelor of Science (not completed) > Botany",
        "Bachelor of Science in Business Administration in Logistics Management | Bachelor of Science in Business Administration > Logistics Management",
        "Bachelor of Science in Business Administration Logistics Management | Bachelor of Science in Business Administration > Logistics Management",
        "Bachelor of Science in Nursing Nursing | Bachelor of Science > Nursing",
        "Master of Science in Machine Learning & Botany | Master of Science > Machine Learning & Botany",
        "MSc in Physics in Ghent | MSc > Physics in Ghent",
        "Professional Master of Education | Professional Master of Education >",
        "Executive MBA | Executive MBA >",
        "Professional gardener |",
        "Certificate in Soil Science, Botany, and Law | Certificate > Soil Science, Botany, and Law",
        "MSc in Machine Learning in Engineering | MSc > Machine Learning in Engineering",
        "BSc in Applied Mathematics Computer Science | BSc > Applied Mathematics Computer Science",
        "Certificate of Proficiency in English | Certificate of Proficiency > English",
        "Associate Professor |",
        "Grado en Historia | Grado > Historia",
        "Werkmeister Elektrotechnik | Werkmeister > Elektrotechnik",
        "Licencjat Filozofia | Licencjat > Filozofia",
        "M.Tech in Horticulture | M.Tech > Horticulture",
      })
  void readsDegreesAndFields(String text, String expected) {
    String found =
        String.join(
            "; ",
            new ProgrammeReader()
                .read(TestDocuments.passage(text)).stream()
                    .map(
                        p ->
                            (p.studyType() + " > " + p.area().map(Passage::text).orElse(""))
                                .strip())
                    .toList());
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
