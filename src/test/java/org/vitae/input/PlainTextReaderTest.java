package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
  @Test
  void aLineForEachLineThatHoldsSomething() {
    ReadDocument read = Layouts.text("Ada Winter\nHarbour 4\n\n\nWORK\nBaker\n");
    assertThat(Layouts.outline(read))
        .containsExactly("P0 Ada Winter", "P0 Harbour 4", "P0 WORK", "P0 Baker");
    assertThat(Layouts.breaks(read)).isEqualTo("BS^BS");
    assertThat(read.document().text()).isEqualTo("Ada Winter\nHarbour 4\nWORK\nBaker");
  }

  @Test
  void bulletsOfEveryKind() {
    for (String bullet : "- – * • · ◦ ▪ ‣ ● ○ ➢ ✓ \uf0b7".split(" ")) {
      assertThat(Layouts.outline(Layouts.text(bullet + " Baked bread\n" + bullet + " Sold bread")))
          .as(bullet)
          .containsExactly("L1 " + bullet + " Baked bread", "L1 " + bullet + " Sold bread");
    }
  }

  @Test
  void aDashBeforeANumberThatIsNoDateIsABullet() {
    assertThat(Layouts.outline(Layouts.text("- 6,500 loaves\n- 24 bakers\n- 40% rye")))
        .containsExactly("L1 - 6,500 loaves", "L1 - 24 bakers", "L1 - 40% rye");
  }

  @Test
  void aLetterIsABulletOnlyIfIndentedOrRepeated() {
    assertThat(Layouts.outline(Layouts.text("Tasks\n  o Baked bread")))
        .containsExactly("P0 Tasks", "L1 o Baked bread");
    assertThat(Layouts.outline(Layouts.text("o Baked bread"))).containsExactly("P0 o Baked bread");
    assertThat(Layouts.outline(Layouts.text("Ø Baked bread\nØ Sold bread")))
        .containsExactly("L1 Ø Baked bread", "L1 Ø Sold bread");
  }

  @Test
  void aPictureIsABulletIfRepeated() {
    assertThat(Layouts.outline(Layouts.text("♣ Rye\n♣ Wheat\n🔹 Oats\n🔹 Barley\n🎓 School")))
        .containsExactly("L1 ♣ Rye", "L1 ♣ Wheat", "L2 🔹 Oats", "L2 🔹 Barley", "P0 School");
  }

  @Test
  void aStarThatExplainsStarsIsNoBullet() {
    assertThat(Layouts.outline(Layouts.text("* Rye\n* Wheat\n\n* denotes equal contribution")))
        .containsExactly("L1 * Rye", "L1 * Wheat", "P0 * denotes equal contribution");
    assertThat(Layouts.outline(Layouts.text("* a note"))).containsExactly("P0 * a note");
  }

  @Test
  void whatLooksLikeABulletAndIsNone() {
    for (String line :
        new String[] {
          "-5 degrees",
          "– Present",
          "- 2014",
          "- 05/2014",
          "- 5 May 2014",
          "*equal contribution",
          "+1 617 555 0100",
          "2019. A good year",
          "3.5 years of baking",
          "(617) 555-0100",
          "[2019] no number",
          "(2019) A year"
        }) {
      assertThat(Layouts.outline(Layouts.text(line))).as(line).containsExactly("P0 " + line);
    }
  }

  @Test
  void numbersCountInASequenceOrInBrackets() {
    assertThat(Layouts.outline(Layouts.text("3. Rye\n2. Wheat\n1. Oats")))
        .containsExactly("L1 3. Rye", "L1 2. Wheat", "L1 1. Oats");
    assertThat(Layouts.outline(Layouts.text("[12] Rye\n[J7] Wheat")))
        .containsExactly("L1 [12] Rye", "L1 [J7] Wheat");
    assertThat(Layouts.outline(Layouts.text("7. Rye\nand 2. Wheat")))
        .containsExactly("P0 7. Rye", "P0 and 2. Wheat");
  }

  @Test
  void levelsByIndentation() {
    assertThat(Layouts.outline(Layouts.text("- A\n  - B\n    - C\n  - D\n- E")))
        .containsExactly("L1 - A", "L2 - B", "L3 - C", "L2 - D", "L1 - E");
  }

  @Test
  void levelsByTheLookOfTheBulletWhereIndentationIsEqual() {
    assertThat(Layouts.outline(Layouts.text("• A\n◦ B\n◦ C\n• D\n\nNext\n\n◦ E")))
        .containsExactly("L1 • A", "L2 ◦ B", "L2 ◦ C", "L1 • D", "P0 Next", "L1 ◦ E");
  }

  @Test
  void wrappedLinesOfAnItem() {
    ReadDocument read = Layouts.text("- Baked\n  bread\n- Sold\nbread\n\nOther");
    assertThat(Layouts.outline(read))
        .containsExactly("L1 - Baked", "P1 bread", "L1 - Sold", "P0 bread", "P0 Other");
    assertThat(Layouts.breaks(read)).isEqualTo("BSBS^B");
  }

  @Test
  void bulletsAloneOnTheirLinesBelongToTheNextOnes() {
    assertThat(Layouts.outline(Layouts.text("•\nRye\n\n•\n•\nWheat\nOats\nEnd")))
        .containsExactly("L1 • Rye", "L1 • Wheat", "L1 • Oats", "P0 End");
  }

  @Test
  void rulesAreDroppedAndUnderlinedLinesAreHeadings() {
    ReadDocument read =
        Layouts.text("Ada Winter\n==========\n\nWork\n----\nBaker\n________\nMiller\n* * *\nSmith");
    assertThat(Layouts.outline(read))
        .containsExactly("H1 Ada Winter", "H2 Work", "P0 Baker", "P0 Miller", "P0 Smith");
    assertThat(Layouts.breaks(read)).isEqualTo("B^B^B^B^B");
  }

  @Test
  void wideGapsPartCells() {
    assertThat(Layouts.text("Baker    2014 - 2016").document().text())
        .isEqualTo("Baker\t2014 - 2016");
    assertThat(Layouts.text("Baker\t2014").document().text()).isEqualTo("Baker\t2014");
    assertThat(Layouts.text("Baker  2014").document().text()).isEqualTo("Baker\t2014");
    assertThat(Layouts.text("Baked.  Sold").document().text()).isEqualTo("Baked. Sold");
    assertThat(Layouts.text("a\u00a0\u00a0\u00a0b").document().text()).isEqualTo("a\tb");
    assertThat(Layouts.text("all  of  this  is  set  justified").document().text())
        .isEqualTo("all of this is set justified");
  }

  @Test
  void formFeedsStartPages() {
    ReadDocument read = Layouts.text("One\n\fTwo\nThree\n\f");
    assertThat(read.document().lines()).extracting(l -> l.page()).containsExactly(1, 2, 2);
    assertThat(read.document().pages()).hasSize(2);
    assertThat(Layouts.breaks(read)).isEqualTo("B^SS");
  }

  @Test
  void iconsAreNoText() {
    assertThat(Layouts.text("✉ ada@winter.example").document().text())
        .isEqualTo("ada@winter.example");
    assertThat(Layouts.text("🎓 EDUCATION ⚙️").document().text()).isEqualTo("EDUCATION");
    assertThat(Layouts.text("ada@winter.example ☎ 030 1234").document().text())
        .isEqualTo("ada@winter.example\t030 1234");
    assertThat(Layouts.text("I like 🐱 and dogs").document().text()).isEqualTo("I like and dogs");
    assertThat(Layouts.text("Winter*, Frost† and Hail‡ § ★ C♯").document().text())
        .isEqualTo("Winter*, Frost† and Hail‡ § ★ C♯");
    assertThat(Layouts.text("Rust ●●●○○").document().text()).isEqualTo("Rust");
  }

  @Test
  void headingsWithHashes() {
    assertThat(Layouts.outline(Layouts.text("## Work\nC# 2")))
        .containsExactly("H2 Work", "P0 C# 2");
  }

  @Test
  void theAddressThatASitePrintsBelowAPageIsAFooter() {
    String head = "Ida Brandt\nindeed.com/r/ida-brandt\n" + "Bread\n".repeat(12);
    String page = "Baker\n\nhttps://www.indeed.com/r/ida-brandt\n\nHarbour Bakery\n";
    assertThat(Layouts.outline(Layouts.text(head + page)))
        .contains("P0 indeed.com/r/ida-brandt")
        .endsWith("P0 Baker", "P0 Harbour Bakery", "R0 https://www.indeed.com/r/ida-brandt");
  }

  @Test
  void theColumnsOfAContactBlockAreApart() {
    assertThat(
            Layouts.outline(
                Layouts.text(
                    "Ada Winter\n\nHarbour 4            Email: ada@winter.example\n"
                        + "0150 Oslo            Phone: 22 33 44 55\n\nWork")))
        .containsExactly(
            "P0 Ada Winter",
            "P0 Harbour 4",
            "P0 0150 Oslo",
            "P0 Email: ada@winter.example",
            "P0 Phone: 22 33 44 55",
            "P0 Work");
  }

  @Test
  void aColumnOfDatesStaysWhereItIs() {
    assertThat(
            Layouts.outline(
                Layouts.text("Baker, Rye Ltd.      2019 - 2021\nMiller, Oat Inc.     2017 - 2019")))
        .hasSize(2);
  }

  @Test
  void numbersOfPagesAreNotSeen() {
    String wide = " ".repeat(40);
    assertThat(Layouts.outline(Layouts.text("Rye\n\n" + wide + "1\n\fOats\n\n" + wide + "2\n")))
        .containsExactly("P0 Rye", "P0 Oats");
    assertThat(Layouts.outline(Layouts.text("Rye\n\n12\n\nOats"))).contains("P0 12");
  }

  @Test
  void aColumnOfLabelsStaysWithWhatTheyLabel() {
    assertThat(
            Layouts.outline(
                Layouts.text(
                    "Phone        22 33 44 55\nMail         ada@winter.example\n\n"
                        + "Contact   : ada@winter.example\nFocus     : www.winter.example\n")))
        .hasSize(4);
  }
}
