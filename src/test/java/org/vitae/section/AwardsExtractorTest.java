package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vitae.segment.SectionType;

class AwardsExtractorTest {
  private final AwardsExtractor extractor = new AwardsExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Bee Thesis Award, 2019 ~ title=Bee Thesis Award date=2019
          Bee Scholarship (twice), 2016 & 2017 ~ title=Bee Scholarship summary=twice date=2017 dates=2016;2017
          Bee Scholarship (2016-2017 and 2017-2018, First-class, **Top 3%**) ~ title=Bee Scholarship summary=First-class, Top 3% date=2018 dates=2016-2017;2017-2018
          Bee Scholarship (2018, **Top 1%**) ~ title=Bee Scholarship summary=Top 1% date=2018
          Bee Scholarship at Ghent University (2018&2016) ~ title=Bee Scholarship at Ghent University date=2018 dates=2018;2016
          Hive Travel Grant at Ghent University (Sole award holder in 2019) ~ title=Hive Travel Grant at Ghent University summary=Sole award holder in 2019 date=2019
          Royal Bee Association (RBA) Support Fund (2015) ~ title=Royal Bee Association (RBA) Support Fund date=2015
          First Class Academic Scholarship, Ghent University. ~ title=First Class Academic Scholarship awarder=Ghent University
          First Prize, Honey Cup - National Final in Baking ~ title=Honey Cup - National Final in Baking summary=First Prize
          2nd Place, Junior Category, Honey Cup, 2011 ~ title=Honey Cup summary=2nd Place, Junior Category date=2011
          Champion of the Honey League 2011 ~ title=Champion of the Honey League date=2011
          Champion (Top 2/60) of the Honey League 2011 ~ title=Champion of the Honey League summary=Top 2/60 date=2011
          Finalist & Data Award (Top 4/800), Interdisciplinary Honey Contest 2012 ~ title=Interdisciplinary Honey Contest summary=Finalist & Data Award (Top 4/800) date=2012
          National Bronze Award (Top 3/70), Honey Science Award 2014 ~ title=Honey Science Award summary=National Bronze Award (Top 3/70) date=2014
          Gold Medal, Ghent University, 2012 ~ title=Gold Medal awarder=Ghent University date=2012
          Best Team, Hive Academy BEEFEST 12 ~ title=Hive Academy BEEFEST 12 summary=Best Team
          Best Student Paper Award, BeeConf Workshop 2015 ~ title=Best Student Paper Award awarder=BeeConf Workshop date=2015
          Best Paper Award at BeeConf 2015 ~ title=Best Paper Award awarder=BeeConf date=2015
          Hive Completion Fellowship, Summer 2014 ~ title=Hive Completion Fellowship date=2014
          **Semifinalist, Honey Data Competition** (Regional) ~ title=Honey Data Competition summary=Semifinalist;Regional
          2014 – 2016\tHive Fellowship\tGhent University ~ title=Hive Fellowship awarder=Ghent University date=2016 dates=2014 – 2016
          Hive Prize, University of California, Davis, 2019 ~ title=Hive Prize awarder=University of California, Davis date=2019
          Hive Grant, $5,000, 2019 ~ title=Hive Grant summary=$5,000 date=2019
          Award for Excellence in Teaching, Research, and Service, 2019 ~ title=Award for Excellence in Teaching, Research, and Service date=2019
          Hive Scholarship awarded by the Bee Foundation (2018) ~ title=Hive Scholarship awarder=the Bee Foundation date=2018
          """)
  void readsALine(String line, String expected) {
    assertThat(read("- " + line.replace("\\t", "\t")))
        .containsExactlyInAnyOrder("awards " + expected);
  }

  @Test
  void titlesThatGoOnInATableOfYears() {
    assertThat(
            read(
                """
                2014 Golden Comb Scholarship
                2013 Third prize of the Wax Cup of Undergraduate
                Curricular Bee Keeping
                2012 Merit Student of the Hive
                """))
        .hasSize(3)
        .element(1)
        .asString()
        .contains(
            "title=Third prize of the Wax Cup of Undergraduate Curricular Bee Keeping date=2013");
  }

  @Test
  void detachedDates() {
    assertThat(
            read(
                """
                Hive Scholarship, Ghent University.

                09/2012-09/2014

                **Honey Scholarship**

                12/2013
                """))
        .containsExactly(
            "awards title=Hive Scholarship awarder=Ghent University date=2014-09 dates=09/2012-09/2014",
            "awards title=Honey Scholarship date=2013-12");
  }

  @Test
  void severalDetachedDates() {
    assertThat(
            read(
                "Merit Student in Ghent\n2011 – 2012, 2012 – 2013\nThird Prize, Hive Cup\n2012, 2013"))
        .containsExactly(
            "awards title=Merit Student in Ghent date=2013 dates=2011 – 2012;2012 – 2013",
            "awards title=Hive Cup summary=Third Prize date=2013 dates=2012;2013");
  }

  @Test
  void aColumnOfDates() {
    assertThat(read("Hive Prize\nHoney Prize\nWax Prize\n2015\n2014\n2013"))
        .containsExactly(
            "awards title=Hive Prize date=2015",
            "awards title=Honey Prize date=2014",
            "awards title=Wax Prize date=2013");
  }

  @Test
  void groupsOfLines() {
    assertThat(
            read(
                """
                Hive Scholarship
                Ministry of Bees
                2011-2013

                Royal Wax Circle
                2010

                Honey Research Fellowship, $4,500
                Beetech
                Summer 2009
                """))
        .containsExactly(
            "awards title=Hive Scholarship awarder=Ministry of Bees date=2013 dates=2011-2013",
            "awards title=Royal Wax Circle date=2010",
            "awards title=Honey Research Fellowship awarder=Beetech summary=$4,500 date=2009");
  }

  @Test
  void aDateForAGroup() {
    assertThat(read("2015\n- Hive Prize\n- Honey Prize\n2014\n- Wax Prize"))
        .containsExactly(
            "awards title=Hive Prize date=2015",
            "awards title=Honey Prize date=2015",
            "awards title=Wax Prize date=2014");
  }

  @Test
  void amountsAndDescriptions() {
    assertThat(
            read(
                """
                3000 CNY (about 410 USD)
                - Hive Scholarship\tFall 2014
                25000 CNY (about 3450 USD) for a group of three
                - **Hive Grant for counting bees** (2016)
                Awarded while working in Ghent.
                """))
        .containsExactly(
            "awards summary=3000 CNY (about 410 USD)",
            "awards title=Hive Scholarship summary=25000 CNY (about 3450 USD) for a group of three date=2014",
            "awards title=Hive Grant for counting bees summary=Awarded while working in Ghent. date=2016");
  }

  /** Bold titles whose line goes on with who gave it and ends with a date. */
  @Test
  void whoAndWhenBesideTheTitle() {
    assertThat(
            read(
                """
                **Hive Prize** at Wax College\tNov 2014
                **Bee Medal** at Larkspur Society\tJan 2020
                """))
        .containsExactly(
            "awards title=Hive Prize awarder=Wax College date=2014-11",
            "awards title=Bee Medal awarder=Larkspur Society date=2020-01");
    assertThat(read("^^Hive Prize^^ at Wax College\tNov 2014"))
        .containsExactly("awards title=Hive Prize awarder=Wax College date=2014-11");
  }

  private List<String> read(String text) {
    return DraftText.of(extractor.extract(SectionText.of(SectionType.AWARDS, text), Owner.UNKNOWN));
  }
}
