package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vitae.segment.SectionType;

/** Sections whose entries stand under titles of their own. */
class TitledEntriesTest {
  @Test
  void awards() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                ^^Golden Comb^^
                Awarded by Wax Foundation
                May 2021

                For the most regular hexagons
                + of the season.

                ^^Young Beekeeper^^
                Verliehen von Imkerbund
                Jun 2019

                For a hive on a roof.
                """))
        .containsExactly(
            "awards title=Golden Comb awarder=Wax Foundation summary=For the most regular hexagons"
                + " of the season. date=2021-05",
            "awards title=Young Beekeeper awarder=Imkerbund summary=For a hive on a roof."
                + " date=2019-06");
  }

  @Test
  void titlesWithoutALookThatEndWithTheirDate() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                Golden Comb, Second Class May 2021
                Wax Foundation

                For the most regular hexagons of 2020.

                Young Beekeeper 2019
                Hive & Sons, Ulm

                A hive on a roof
                """))
        .containsExactly(
            "awards title=Golden Comb, Second Class awarder=Wax Foundation summary=For the most"
                + " regular hexagons of 2020. date=2021-05",
            "awards title=Young Beekeeper awarder=Hive & Sons, Ulm summary=A hive on a roof"
                + " date=2019");
  }

  @Test
  void theRestOfTheTitlesLine() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                ^^Golden Comb ^^at Wax Foundation\tMay 2021

                For regular hexagons.

                ^^Young Beekeeper ^^at Hive & Sons\tJun 2019
                """))
        .containsExactly(
            "awards title=Golden Comb awarder=Wax Foundation summary=For regular hexagons."
                + " date=2021-05",
            "awards title=Young Beekeeper awarder=Hive & Sons date=2019-06");
  }

  @Test
  void whoGaveItFirst() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                **2021**\t^^Ghent University^^
                Excellence Award for Hexagons

                For regular hexagons.

                **2019**\t^^Wax Foundation^^
                Young Beekeeper Prize
                """))
        .containsExactly(
            "awards title=Excellence Award for Hexagons awarder=Ghent University"
                + " summary=For regular hexagons. date=2021",
            "awards title=Young Beekeeper Prize awarder=Wax Foundation date=2019");
  }

  @Test
  void whoGaveItFirstByWhatIsPraised() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                **2021**\t^^Northern Honey Awards^^
                Best Small Apiary

                **2019**\t^^Waxworks Ulm^^
                Beekeeper of the Year
                """))
        .containsExactly(
            "awards title=Best Small Apiary awarder=Northern Honey Awards date=2021",
            "awards title=Beekeeper of the Year awarder=Waxworks Ulm date=2019");
  }

  @Test
  void aRankBesideTheTitle() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                **2021**\t^^2nd prize, Hive Hackathon^^
                Wax Foundation

                **2019**\t^^Honey Olympiad (finalist)^^
                Wax Foundation

                **2018**\t^^Queens, Drones and Workers Prize (for girls)^^
                Wax Foundation

                **2017**\t^^Приз улья (finalist) Вена^^
                Wax Foundation
                """))
        .containsExactly(
            "awards title=Hive Hackathon awarder=Wax Foundation summary=2nd prize date=2021",
            "awards title=Honey Olympiad awarder=Wax Foundation summary=finalist date=2019",
            "awards title=Queens, Drones and Workers Prize (for girls) awarder=Wax Foundation"
                + " date=2018",
            "awards title=Приз улья (finalist) Вена awarder=Wax Foundation date=2017");
  }

  @Test
  void aDateThatIsBroken() {
    assertThat(
            read(
                SectionType.AWARDS,
                """
                **May**\t^^Ghent University^^
                **2021**
                Excellence Award for Hexagons

                For regular hexagons.
                """))
        .containsExactly(
            "awards title=Excellence Award for Hexagons awarder=Ghent University"
                + " summary=For regular hexagons. date=2021-05");
  }

  @Test
  void theRestOfANarrowCell() {
    assertThat(
            read(
                SectionType.VOLUNTEER,
                """
                ^^Hive Museum^^
                Guide of schools 2019-01-01 - 2020-03-01\thttps://hive.example.org
                and treasurer

                Tours for schools.

                ^^Wax Library^^
                Treasurer\t2021-01-01 - Present
                """))
        .containsExactly(
            "volunteer url=https://hive.example.org summary=Tours for schools."
                + " position=Guide of schools and treasurer startDate=2019-01-01"
                + " endDate=2020-03-01 organization=Hive Museum",
            "volunteer position=Treasurer startDate=2021-01-01 organization=Wax Library");
  }

  @Test
  void certificates() {
    assertThat(
            read(
                SectionType.CERTIFICATES,
                """
                **Beekeeping for Everyone | Wax Academy**\tMay 2021
                https://wax.example.org/c/1

                **Honey Safety | Food Office**\tJun 2019
                https://food.example.org/c/2
                """))
        .containsExactly(
            "certificates name=Beekeeping for Everyone issuer=Wax Academy"
                + " url=https://wax.example.org/c/1 date=2021-05",
            "certificates name=Honey Safety issuer=Food Office"
                + " url=https://food.example.org/c/2 date=2019-06");
  }

  @Test
  void publications() {
    assertThat(
            read(
                SectionType.PUBLICATIONS,
                """
                ^^Swarms That Vote^^<https://doi.org/10.1234/swarm.5>
                Published by Journal of Hives
                Mar 2020

                Shows how scouts agree.

                ^^Wax at Low Temperature^^
                Submitted: HiveConf'22
                Feb 2022
                """))
        .containsExactly(
            "publications name=Swarms That Vote url=https://doi.org/10.1234/swarm.5"
                + " summary=Shows how scouts agree. publisher=Journal of Hives"
                + " releaseDate=2020-03 doi=10.1234/swarm.5",
            "publications name=Wax at Low Temperature publisher=HiveConf releaseDate=2022-02"
                + " status=submitted");
  }

  @Test
  void gapsBetweenTheLinesOfAHead() {
    assertThat(
            read(
                SectionType.PUBLICATIONS,
                """
                ^^A Comb in Time^^

                Journal of Wax

                May 2021

                https://example.org/comb

                Four pages

                ^^Smoke^^

                Bees were smoked.

                Jun 2019
                """))
        .containsExactly(
            "publications name=A Comb in Time url=https://example.org/comb summary=Four pages"
                + " publisher=Journal of Wax releaseDate=2021-05",
            "publications name=Smoke summary=Bees were smoked. releaseDate=2019-06");
  }

  @Test
  void theAddressBelowAVenue() {
    assertThat(
            read(
                SectionType.PUBLICATIONS,
                """
                ^^Hexagons in Old Books^^\tMay 2019
                Wax Letters
                + https://wax.example/letters/7

                ^^Swarms That Vote^^\tJune 2020
                Hive Review
                """))
        .containsExactly(
            "publications name=Hexagons in Old Books url=https://wax.example/letters/7"
                + " publisher=Wax Letters releaseDate=2019-05",
            "publications name=Swarms That Vote publisher=Hive Review releaseDate=2020-06");
  }

  @Test
  void aTitleThatADateInterrupts() {
    assertThat(
            read(
                SectionType.PUBLICATIONS,
                """
                ^^How Swarms of Bees Decide Where to Build the^^\tMar 2020
                ^^Next Hive ^^in International Journal

                Shows how scouts agree.

                ^^Wax ^^in HiveConf\tFeb 2022

                About wax.
                """))
        .containsExactly(
            "publications name=How Swarms of Bees Decide Where to Build the Next Hive"
                + " summary=Shows how scouts agree. publisher=International Journal"
                + " releaseDate=2020-03",
            "publications name=Wax summary=About wax. publisher=HiveConf releaseDate=2022-02");
  }

  @Test
  void listsStayLists() {
    assertThat(
            read(
                SectionType.AWARDS,
                "**Golden Comb Award**, 2021\n\n**Young Beekeeper Prize**, 2019"))
        .containsExactly(
            "awards title=Golden Comb Award date=2021",
            "awards title=Young Beekeeper Prize date=2019");
  }

  @Test
  void volunteering() {
    assertThat(
            read(
                SectionType.VOLUNTEER,
                """
                ^^Hive Museum^^
                **Guide**
                Jan 2019 – Mar 2020

                Tours for schools.
                - Wrote the leaflet

                ^^Wax Library^^
                **Treasurer**
                Jan 2021 – Present
                """))
        .containsExactly(
            "volunteer summary=Tours for schools. position=Guide startDate=2019-01"
                + " endDate=2020-03 highlights=Wrote the leaflet organization=Hive Museum",
            "volunteer position=Treasurer startDate=2021-01 organization=Wax Library");
    assertThat(
            read(
                SectionType.VOLUNTEER,
                "^^Guide ^^at Wax\tJan 2019 – Mar 2020\n\n^^Helper ^^at Comb\tJan 2021 – Present"))
        .containsExactly(
            "volunteer position=Guide startDate=2019-01 endDate=2020-03 organization=Wax",
            "volunteer position=Helper startDate=2021-01 organization=Comb");
  }

  @Test
  void twoTitlesForEach() {
    assertThat(
            read(
                SectionType.VOLUNTEER,
                """
                ^^Hive Museum^^
                2019 – 2020

                ^^Guide^^
                Tours for schools and for everybody.

                ^^Wax Library^^
                2021 – Present

                ^^Treasurer^^
                """))
        .containsExactly(
            "volunteer summary=Tours for schools and for everybody. position=Guide startDate=2019"
                + " endDate=2020 organization=Hive Museum",
            "volunteer position=Treasurer startDate=2021 organization=Wax Library");
  }

  @Test
  void interests() {
    assertThat(
            read(
                SectionType.INTERESTS,
                """
                ^^Bees^^
                Skills: Swarms · Wax ·
                Hives

                ^^Music^^
                Cello\tChoir, Opera
                """))
        .containsExactly(
            "interests name=Bees keywords=Swarms;Wax;Hives",
            "interests name=Music keywords=Cello;Choir;Opera");
  }

  private static List<String> read(SectionType type, String text) {
    SectionExtractor extractor =
        switch (type) {
          case AWARDS -> new AwardsExtractor();
          case VOLUNTEER -> new ServiceExtractor(Optional.empty());
          case INTERESTS -> new InterestsExtractor();
          case CERTIFICATES -> new CertificatesExtractor();
          default -> new PublicationExtractor();
        };
    return DraftText.of(extractor.extract(SectionText.of(type, text), Owner.UNKNOWN));
  }
}
