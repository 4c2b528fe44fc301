package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.ResumeParser;
import org.vitae.model.Work;

/** Which cells of a head are its place. */
class HeadPlacesTest {
  @Test
  void aTownThatNobodyKnowsStandsWhereTheOthersDo() throws Exception {
    List<Work> jobs =
        jobs(
            """
            **Rivet Works GmbH** | Mannheim
            2016 - 2020
            Welder

            **Loom Works GmbH** | Hinterwinkel
            2012 - 2016
            Welder

            **Kiln Works GmbH** | Leipzig
            2008 - 2012
            Welder
            """);

    assertThat(jobs)
        .extracting(Work::location)
        .containsExactly("Mannheim", "Hinterwinkel", "Leipzig");
    assertThat(jobs)
        .extracting(Work::name)
        .containsExactly("Rivet Works GmbH", "Loom Works GmbH", "Kiln Works GmbH");
  }

  @Test
  void whatStandsThereMoreOftenIsNoTown() throws Exception {
    List<Work> jobs =
        jobs(
            """
            **Rivet Works GmbH** | Mannheim
            2016 - 2020
            Welder

            **Loom Works GmbH** | Weaving
            2012 - 2016
            Welder

            **Kiln Works GmbH** | Pottery
            2008 - 2012
            Welder
            """);

    assertThat(jobs).extracting(Work::location).containsExactly("Mannheim", null, null);
  }

  @Test
  void remoteBehindATown() throws Exception {
    List<Work> jobs = jobs("**Welder**\nRivet Works GmbH\n2012 - 2016\nParis - Télétravail\n");

    assertThat(jobs).extracting(Work::location).containsExactly("Paris - Télétravail");
  }

  @Test
  void anUnknownNameBeforeATownAndItsCountryIsTheEmployer() throws Exception {
    List<Work> jobs = jobs("**Welder**\nKiln & Sons, Lima, Peru\n2012 - 2016\n");
    List<Work> apart = jobs("**Kiln Works GmbH**, Vorort, Lima, Peru\nWelder\n2012 - 2016\n");

    assertThat(jobs).extracting(Work::name).containsExactly("Kiln & Sons");
    assertThat(jobs).extracting(Work::location).containsExactly("Lima, Peru");
    assertThat(apart).extracting(Work::location).containsExactly("Vorort, Lima, Peru");
  }

  @Test
  void anEmployerWithTheNameOfATown() throws Exception {
    List<Work> jobs = jobs("**Reykjavik**\nWelder\n2012 - 2016\n");

    assertThat(jobs).extracting(Work::name).containsExactly("Reykjavik");
    assertThat(jobs).extracting(Work::location).containsExactly((String) null);
  }

  private static List<Work> jobs(String section) throws Exception {
    return ResumeParser.parse("# Ann Example\n\n## Experience\n\n" + section).work();
  }
}
