package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.ResumePipeline;
import org.vitae.model.Volunteer;

/** What another section that is set alike tells. */
class AlikeSectionsTest {
  private static final String WORK =
      """
      # Ann Example

      ann@example.com

      ## Work Experience

      **Baker** | *Oak Mill Ltd.* | 2015 - 2019
      - Made bread

      **Engineer** | *Rye Company* | 2010 - 2015
      - Built ovens

      ## Volunteering

      """;

  @Test
  void theRoleStandsWhereTheOtherSectionHasIt() throws Exception {
    assertThat(volunteering("**Sunbeam** | *Quillhaven* | 2020 - 2021\n- Fed hens\n"))
        .extracting(Volunteer::position, Volunteer::organization)
        .containsExactly(tuple("Sunbeam", "Quillhaven"));
  }

  @Test
  void aSectionThatIsSetInAnotherWayTellsNothing() throws Exception {
    assertThat(volunteering("**Quillhaven Society** | 2020 - 2021\n*Sunbeam*\n- Fed hens\n"))
        .extracting(Volunteer::position, Volunteer::organization)
        .containsExactly(tuple("Sunbeam", "Quillhaven Society"));
  }

  private static List<Volunteer> volunteering(String section) throws Exception {
    return ResumePipeline.builder()
        .withoutModels()
        .build()
        .parse(WORK + section)
        .resume()
        .volunteer();
  }
}
