package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

class DatedPairsTest {
  @Test
  void entriesThatFlowInAGrid() {
    assertThat(
            DraftText.of(
                new EducationExtractor(Optional.empty())
                    .extract(
                        section(
                            """
                            Delta University\t2007-09-01 - 2010-09-01\tHarbour University of Glass
                            2003-09-01 - 2006-09-01
                            """),
                        Owner.UNKNOWN)))
        .containsExactly(
            "education startDate=2007-09-01 endDate=2010-09-01 institution=Delta University",
            "education startDate=2003-09-01 endDate=2006-09-01 institution=Harbour University of Glass");
  }

  @Test
  void anEntryToALineIsNoGrid() {
    assertThat(
            new DatedPairs()
                .read(
                    section("Delta University\t2007 - 2010\nHarbour University\t2003\n").blocks()))
        .isEmpty();
  }

  @Test
  void aNameWithoutDatesEndsIt() {
    assertThat(
            new DatedPairs()
                .read(section("Delta University\t2007\tHarbour University\nLarkspur\n").blocks()))
        .isEmpty();
  }

  private static org.vitae.segment.Section section(String text) {
    return SectionText.of(SectionType.EDUCATION, text);
  }
}
