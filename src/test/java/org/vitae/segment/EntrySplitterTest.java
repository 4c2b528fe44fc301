package org.vitae.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.layout.TestDocuments;

class EntrySplitterTest {
  private static List<String> entries(String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "## Experience";
    System.arraycopy(lines, 0, all, 1, lines.length);
    Section section = new Segmenter().segment(TestDocuments.of(all)).get(0);
    return new EntrySplitter()
        .split(section).stream()
            .map(e -> e.head().stream().map(Block::text).toList() + "+" + e.body().size())
            .toList();
  }

  @Test
  void aHeadBeginsWhereABodyHasEnded() {
    assertThat(
            entries(
                "Baker",
                "Rye & Sons",
                "May 2019 – Present",
                "- Baked bread",
                "- Sold bread",
                "Waiter",
                "Café Luna",
                "2017 – 2018",
                "- Served coffee"))
        .containsExactly(
            "[Baker, Rye & Sons, May 2019 – Present]+2", "[Waiter, Café Luna, 2017 – 2018]+1");
  }

  @Test
  void aShortLineBelowAGapIsTheBody() {
    assertThat(
            entries(
                "Baker | Mill of Ulm University 2017 – 2018",
                "",
                "Rolls, too",
                "",
                "- Baked bread",
                "",
                "Café Luna Ltd | Waiter 2015 – 2016",
                "",
                "Served coffee.",
                "",
                "- Served tea"))
        .containsExactly(
            "[Baker | Mill of Ulm University 2017 – 2018]+2",
            "[Café Luna Ltd | Waiter 2015 – 2016]+2");
  }

  /** A head with a date and two names is whole: a sentence below it is its text. */
  @Test
  void aSentenceBelowAWholeHead() {
    assertThat(
            entries(
                "Baker | Rye & Sons 2019 – 2021",
                "Rolls for the whole town.",
                "Waiter | Café Luna 2017 – 2018",
                "Served coffee and tea."))
        .containsExactly(
            "[Baker | Rye & Sons 2019 – 2021]+1", "[Waiter | Café Luna 2017 – 2018]+1");
  }

  /** A company's abbreviation ends no sentence. */
  @Test
  void aCompanyBelowARoleIsNoSentence() {
    assertThat(
            entries(
                "Head Baker, nights 2019 – 2021",
                "Rye Flour Corp.",
                "- Baked bread",
                "Waiter, days 2017 – 2018",
                "Luna Tech.",
                "- Served coffee"))
        .containsExactly(
            "[Head Baker, nights 2019 – 2021, Rye Flour Corp.]+1",
            "[Waiter, days 2017 – 2018, Luna Tech.]+1");
  }

  /** A year in a bullet makes no head of it where heads aren't bullets. */
  @Test
  void aYearInABullet() {
    assertThat(
            entries(
                "Baker | Rye & Sons 2017 – 2018",
                "",
                "- Baked for the fair 2018",
                "- Sold bread",
                "",
                "Waiter | Café Luna 2015 – 2016",
                "",
                "- Served tea"))
        .containsExactly(
            "[Baker | Rye & Sons 2017 – 2018]+2", "[Waiter | Café Luna 2015 – 2016]+1");
  }

  /** Without blanks between words, the length tells running text. */
  @Test
  void aSentenceInChinese() {
    assertThat(entries("麵包店 | 麵包師 2017 – 2018", "", "每天清晨烤麵包和小圓麵包，並且在市場上賣給所有的人。", "", "- 烤麵包"))
        .containsExactly("[麵包店 | 麵包師 2017 – 2018]+2");
  }

  @Test
  void detachedDatesStayWithTheEntryBeforeThem() {
    assertThat(
            entries(
                "Ghent University",
                "",
                "- MSc in Botany",
                "",
                "09/2012 - 03/2015",
                "",
                "Lund University",
                "",
                "- BSc in Botany",
                "",
                "09/2008 - 06/2012"))
        .containsExactly(
            "[Ghent University, 09/2012 - 03/2015]+1", "[Lund University, 09/2008 - 06/2012]+1");
  }

  @Test
  void bulletsMayBeEntriesWithNestedBodies() {
    assertThat(
            entries(
                "- **Rye & Sons**, Baker, 2019 – 2020",
                "  - Baked bread",
                "- **Café Luna**, Waiter, 2017 – 2018",
                "  - Served coffee"))
        .containsExactly(
            "[Rye & Sons, Baker, 2019 – 2020]+1", "[Café Luna, Waiter, 2017 – 2018]+1");
  }

  @Test
  void theDateMayComeFirst() {
    assertThat(
            entries(
                "- 2019 – 2020",
                "  - Baker",
                "  - Rye & Sons",
                "- 2017 – 2018",
                "  - Waiter",
                "  - Café Luna"))
        .containsExactly(
            "[2019 – 2020, Baker, Rye & Sons]+0", "[2017 – 2018, Waiter, Café Luna]+0");
  }

  @Test
  void linesWithoutBodiesAreCutAtTheirDates() {
    assertThat(
            entries(
                "Lund University",
                "PhD (Botany)",
                "September 2007 - June 2013",
                "Ghent University",
                "BA (Botany)",
                "September 2003 - June 2007"))
        .hasSize(2);
  }

  @Test
  void aRemarkInBracketsIsNoEntry() {
    assertThat(
            entries(
                "(all of them part-time)",
                "- **Rye & Sons**, Baker, 2019 – 2020",
                "  - Baked",
                "- **Café Luna**, Waiter, 2017 – 2018",
                "  - Served"))
        .containsExactly(
            "[Rye & Sons, Baker, 2019 – 2020]+1", "[Café Luna, Waiter, 2017 – 2018]+1");
  }
}
