package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.Passage;
import org.vitae.layout.TestDocuments;

class DateExtractorTest {
  private final DateExtractor dates = new DateExtractor();

  /** {@code start/end} with {@code ..} for an open side. */
  private String read(String text) {
    return String.join(
        "; ",
        dates.extract(TestDocuments.passage(text)).stream().map(f -> show(f.value())).toList());
  }

  private static String show(DateRange range) {
    return switch (range.kind()) {
      case POINT -> String.valueOf(range.start());
      case RANGE -> range.start() + ".." + range.end();
      case OPEN -> range.start() + "..";
      case END -> ".." + (range.end() == null ? "" : range.end());
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Sep. 2020 | 2020-09
          Sept 2020 | 2020-09
          Sept. 2020 | 2020-09
          September 2020 | 2020-09
          SEPTEMBER 2020 | 2020-09
          September, 2020 | 2020-09
          Sep2020 | 2020-09
          14 Sep 2020 | 2020-09-14
          14th of September 2020 | 2020-09-14
          Sep 14, 2020 | 2020-09-14
          Sep 14th 2020 | 2020-09-14
          14-Sep-2020 | 2020-09-14
          2020-09-14 | 2020-09-14
          2020/09/14 | 2020-09-14
          2020-09 | 2020-09
          09/2020 | 2020-09
          9/2020 | 2020-09
          09.2020 | 2020-09
          2020.09 | 2020-09
          2020/9 | 2020-09
          2020 Sep | 2020-09
          Sep-2020 | 2020-09
          Sep-20 | 2020-09
          Jul '19 | 2019-07
          Jul’19 | 2019-07
          2020 | 2020
          '19 | 2019
          '87 | 1987
          Fall 2024 | 2024
          Summer '19 | 2019
          Autumn term 2018 | 2018
          2024 Spring | 2024
          Michaelmas 2018 | 2018
          Q3 2021 | 2021
          Spring/Summer 2022 | 2022
          14.09.2020 | 2020-09-14
          05.06.2019 | 2019-06-05
          30/06/2019 | 2019-06-30
          06/30/2019 | 2019-06-30
          05/06/2019 | 2019
          05/05/2019 | 2019-05-05
          septiembre de 2020 | 2020-09
          14 de septiembre de 2020 | 2020-09-14
          März 2019 | 2019-03
          14. Oktober 2020 | 2020-10-14
          août 2021 | 2021-08
          2019年9月 | 2019-09
          2019年9月14日 | 2019-09-14
          2019年 | 2019
          June 3–5, 2021 | 2021-06
          3-5 June 2021 | 2021-06
          """)
  void readsPoints(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2020-2021 | 2020..2021
          2020–2021 | 2020..2021
          2019 -- 2021 | 2019..2021
          2019 — 2021 | 2019..2021
          2020/21 | 2020..2021
          2020-21 | 2020..2021
          2020/2021 | 2020..2021
          2010/11 | 2010..2011
          2010-11 | 2010..2011
          2010-09 - 2010-11 | 2010-09..2010-11
          2010-11 - 2012-06 | 2010-11..2012-06
          2018-22 | 2018..2022
          Sep. 2020 – Jun. 2023 | 2020-09..2023-06
          Sep. 2020 to Jun. 2023 | 2020-09..2023-06
          Sep 2020–Jun 2023 | 2020-09..2023-06
          from May 2019 until June 2020 | 2019-05..2020-06
          May 2019 through June 2020 | 2019-05..2020-06
          Jan–Mar 2021 | 2021-01..2021-03
          Nov – Feb 2021 | 2020-11..2021-02
          Jun/Jul 2019 | 2019-06..2019-07
          June 28 – July 2, 2021 | 2021-06-28..2021-07-02
          05–08/2019 | 2019-05..2019-08
          05/2019–08/2019 | 2019-05..2019-08
          10/2022-02/2023 | 2022-10..2023-02
          09/22 – 06/24 | 2022-09..2024-06
          2019.03-2020.01 | 2019-03..2020-01
          2019.03-06 | 2019-03..2019-06
          2020-09-01 – 2021-01-15 | 2020-09-01..2021-01-15
          2019年9月至2021年6月 | 2019-09..2021-06
          01/09/2019 – 30/06/2021 | 2019-09-01..2021-06-30
          '19–'21 | 2019..2021
          Fall 2019 - Spring 2020 | 2019..2020
          Fall 2019/Spring 2020 | 2019..2020
          WS 2019/20 | 2019..2020
          2019 bis 2021 | 2019..2021
          2019 a 2021 | 2019..2021
          Sep 2019 – expected June 2023 | 2019-09..2023-06
          Sept 2021 – Present (expected June 2025) | 2021-09..2025-06
          Jan 2019 -\tMar 2020 | 2019-01..2020-03
          2018 – 03/2020 | 2018..2020-03
          20132015 | 2013..2015
          """)
  void readsRanges(String text, String expected) {
    assertThat(read(text.replace("\\t", "\t"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Sept 2021 - Present | 2021-09..
          Sept 2021 – Now | 2021-09..
          2022.09-*Present* | 2022-09..
          2019-present | 2019..
          2024-ongoing | 2024..
          July 2013 to present | 2013-07..
          May 2020 to date | 2020-05..
          jul 2025 – Actualidad | 2025-07..
          2019 – heute | 2019..
          seit 2019 | 2019..
          janv. 2020 – aujourd'hui | 2020-01..
          2019.09-至今 | 2019-09..
          2019年9月至今 | 2019-09..
          since 2019 | 2019..
          Since May 2019 | 2019-05..
          2019 – | 2019..
          (2019–) | 2019..
          Sep 2019 – | 2019-09..
          2021 (ongoing) | 2021..
          expected June 2025 | ..2025-06
          Expected in June 2025 | ..2025-06
          Expected graduation: May 2026 | ..2026-05
          Expected to graduate in 2026 | ..2026
          Graduating June 2025 | ..2025-06
          anticipated 2027 | ..2027
          June 2025 (expected) | ..2025-06
          until 2020 | ..2020
          bis 2020 | ..2020
          (current) | ..
          Present | ..
          """)
  void readsOpenSides(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2017&2018 | 2017; 2018
          2017, 2019–2021 | 2017; 2019..2021
          2016-2017, 2017-2018 | 2016..2017; 2017..2018
          Analyst | ""
          MIT, Cambridge, 2019 - Analyst | 2019
          B.Sc. (GPA: 3.85/4.00) Sep 2015 – Jul 2019 | 2015-09..2019-07
          GPA: 3.93/4 Sep 2020 | 2020-09
          Rank 5/40, May 2019 | 2019-05
          """)
  void readsDatesAmongOtherText(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1 (555) 305-2019",
        "+44 20 1990 2001",
        "130-6000-2019",
        "Cambridge, MA 02141",
        "Sydney NSW 2000",
        "pp. 1990-2005",
        "12(3): 1990-2005",
        "12:1990-2005",
        "43, 2053-2065",
        "2065-2053",
        "ISO 9001",
        "ISO 2022",
        "10.1109/TMC.2023.3296624",
        "doi:10.1000/2019.04.01",
        "3.85/4.00",
        "2:4",
        "arXiv:2407.12074",
        "arXiv:2010.11929",
        "2010.11929",
        "https://example.org/2019/05/14/post",
        "example.org/2019/05",
        "jo.2019@example.org",
        "R2020a",
        "version 3.2019.1",
        "TOEFL 109",
        "TOEFL 1990",
        "13(4)",
        "CVPR-2024",
        "XConf2023",
        "COVID-2019",
        "2048 tokens",
        "2000 students",
        "over 2000 people",
        "$2000",
        "2000+",
        "2000€",
        "1920x1080",
        "I may join",
        "currently at work",
        "in May we met",
        "March of dimes",
        "1/196",
        "CIVL2080",
        "the 1990s",
        "5000 CNY",
        "No. 20132015",
        "20131299"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Intern (Sep. 2020 – Jun. 2023), Paris | Sep. 2020 – Jun. 2023
          Intern, since May 2019, Paris | since May 2019
          School (Expected in June 2025) | Expected in June 2025
          Award, 2019. | 2019
          """)
  void theSpanIsTheWholeExpressionWithoutBrackets(String text, String expected) {
    Passage passage = TestDocuments.passage(text);
    Found<DateRange> found = dates.first(passage).orElseThrow();
    assertThat(passage.document().passage(found.span()).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019",
        "(2019 – 2021)",
        "Sep 2020 - Present",
        "2017, 2018",
        "expected June 2025",
        "(Expected in June 2025)",
        "from May 2019 to June 2020",
        "[May 2019]"
      })
  void knowsAPassageThatIsADateAndNothingElse(String text) {
    assertThat(dates.isDateOnly(TestDocuments.passage(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019 Intern", "Paris, 2019", "Page 3, 2019", "Intern", "2019 – 2021 (42)"})
  void knowsAPassageThatIsMoreThanADate(String text) {
    assertThat(dates.isDateOnly(TestDocuments.passage(text))).isFalse();
  }

  @Test
  void mergesAnOpenRangeWithAnExpectedEnd() {
    List<Found<DateRange>> all =
        dates.extract(TestDocuments.passage("B.Sc. (Expected in June 2025)\tSept 2021 - Present"));
    Found<DateRange> merged = DateExtractor.merge(all).orElseThrow();
    assertThat(show(merged.value())).isEqualTo("2021-09..2025-06");
    assertThat(merged.spans()).hasSize(2).isSorted();
  }

  @Test
  void mergesTwoRangesToFirstStartAndLastEnd() {
    List<Found<DateRange>> all =
        dates.extract(TestDocuments.passage("2019 – 2020; May 2021 – June 2022"));
    assertThat(DateExtractor.merge(all).map(f -> show(f.value()))).contains("2019..2022-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2019-", "1/", "Sep ", "'19", "expected ", "2019.", "(", "9年", "a.b/2019"})
  void isLinearInHostileText(String piece) {
    Passage passage = TestDocuments.passage(piece.repeat(50_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> dates.extract(passage).size());
  }
}
