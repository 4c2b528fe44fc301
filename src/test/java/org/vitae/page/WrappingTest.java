package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Break;

class WrappingTest {
  private static final float SIZE = 10;
  private static final float WIDTH = 5;
  private static final float LEFT = 60;
  private static final float INDENT = 15;
  private static final float LEADING = 14;
  private static final Face FACE = new Face("Sans", false, false, false);

  private final List<Glyph> glyphs = new ArrayList<>();
  private float baseline = 100;

  @Test
  void eachParagraphOfAHangingListBeginsItsOwnLine() {
    text(0, "Quill, M. and Loh, Y. (2020). How silt settles in");
    text(INDENT, "slow water. Harbour Studies, 12, 1-20, Quay Pr");
    text(0, "Loh, Y. (2019). Tides of the north shore. Sea Log");
    text(0, "Loh, Y. (2018). Sands of the south shore. Sea Log");
    text(0, "Quill, M. (2017). The weight of water in old docks");
    text(INDENT, "and new ones. Harbour Studies, 9, 3-9.");

    assertThat(breaks())
        .containsExactly(
            Break.BLOCK, Break.WRAPPED, Break.HARD, Break.HARD, Break.HARD, Break.WRAPPED);
  }

  @Test
  void paragraphsWhoseFirstLineIsIndentedGoOn() {
    text(INDENT, "The harbour was built before anyone wrote of i");
    text(0, "t, and the walls were raised again by each of the");
    text(0, "towns in turn.");
    text(INDENT, "Nobody knows.");
    text(INDENT, "The second pier came later and was paid for by");
    text(0, "a tax on salt, which people hated for many years.");
    text(0, "It was torn down in the end.");

    assertThat(breaks())
        .containsExactly(
            Break.BLOCK,
            Break.WRAPPED,
            Break.WRAPPED,
            Break.HARD,
            Break.HARD,
            Break.WRAPPED,
            Break.WRAPPED);
  }

  @Test
  void factsBelowEachOtherAreParted() {
    text(0, "The harbour was built before anyone wrote of it, and");
    text(0, "the walls were raised again by each of the towns.");
    baseline += LEADING;
    text(INDENT, "Thesis: How silt settles in docks");
    text(INDENT, "Advisor: Mara Quill and Yun Loh");

    assertThat(breaks()).containsExactly(Break.BLOCK, Break.WRAPPED, Break.BLOCK, Break.HARD);
  }

  private List<Break> breaks() {
    PageContent page = new PageContent(1, 595, 842, 0, false, glyphs, List.of(), List.of());
    return new PageReader()
        .read(List.of(page), TimeLimit.NONE).stream().map(PageLine::before).toList();
  }

  private void text(float indent, String text) {
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1),
              LEFT + indent + i * WIDTH,
              baseline,
              WIDTH,
              SIZE,
              FACE,
              0,
              glyphs.size(),
              null));
    }
    baseline += LEADING;
  }
}
