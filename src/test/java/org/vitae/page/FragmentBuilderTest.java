package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FragmentBuilderTest {
  private static final float SIZE = 10;
  private static final float WIDTH = 5;
  private static final Face FACE = new Face("Serif", false, false, false);

  @Test
  void textsThatTheFileTagsApart() {
    List<Glyph> glyphs = text("HIVES", 20, new Tag(1, 0, 0, 0, 0));
    glyphs.addAll(text("Guide", 52, new Tag(2, 0, 0, 0, 0)));

    assertThat(FragmentBuilder.build(glyphs, TimeLimit.NONE))
        .extracting(Fragment::text)
        .containsExactly("HIVES", "Guide");
  }

  @Test
  void aBlankOrOneTagHoldsThemTogether() {
    List<Glyph> blank = text("HIVES ", 20, new Tag(1, 0, 0, 0, 0));
    blank.addAll(text("Guide", 52, new Tag(2, 0, 0, 0, 0)));
    List<Glyph> untagged = text("HIVES", 20, null);
    untagged.addAll(text("Guide", 52, null));

    assertThat(FragmentBuilder.build(blank, TimeLimit.NONE)).hasSize(1);
    assertThat(FragmentBuilder.build(untagged, TimeLimit.NONE)).hasSize(1);
  }

  @Test
  void smallHeadingsSideBySideAreChips() {
    List<Glyph> chips = text("Lathes ", 20, new Tag(1, 6, 0, 1, 0));
    chips.addAll(text("Looms", 55, new Tag(2, 6, 0, 2, 0)));
    List<Glyph> one = text("Power ", 20, new Tag(1, 6, 0, 1, 0));
    one.addAll(text("Looms", 50, new Tag(2, 6, 0, 1, 0)));

    assertThat(FragmentBuilder.build(chips, TimeLimit.NONE)).hasSize(2);
    assertThat(FragmentBuilder.build(one, TimeLimit.NONE)).hasSize(1);
  }

  @Test
  void aDateThatTouchesTheCellBeforeIt() {
    List<Glyph> cells = text("Organiser", 20, new Tag(1, 0, 0, 0, 0));
    cells.addAll(text("2013-09", 65, new Tag(2, 0, 0, 0, 0)));
    List<Glyph> one = text("Log", 20, new Tag(1, 0, 0, 0, 0));
    one.addAll(text("4j", 35, new Tag(1, 0, 0, 0, 0)));

    assertThat(FragmentBuilder.build(cells, TimeLimit.NONE)).hasSize(2);
    assertThat(FragmentBuilder.build(one, TimeLimit.NONE)).hasSize(1);
  }

  @Test
  void aDateInSmallerTypeThatTouchesTheCellBeforeIt() {
    List<Glyph> cells = text("Organiser", 20, new Tag(1, 0, 0, 0, 0));
    cells.addAll(text("Jan 2013", 65, new Tag(2, 0, 0, 0, 0), 0.8f * SIZE));
    List<Glyph> sameSize = text("Open", 20, new Tag(1, 0, 0, 0, 0));
    sameSize.addAll(text("Office", 40, new Tag(2, 0, 0, 0, 0)));

    assertThat(FragmentBuilder.build(cells, TimeLimit.NONE)).hasSize(2);
    assertThat(FragmentBuilder.build(sameSize, TimeLimit.NONE)).hasSize(1);
  }

  @Test
  void aLineThatEndsWithASeparatorGoesOn() {
    Fragment above = FragmentBuilder.build(text("Looms ·", 20, null), TimeLimit.NONE).get(0);
    Fragment closed = FragmentBuilder.build(text("Looms", 20, null), TimeLimit.NONE).get(0);

    assertThat(Wrapping.isOpen(new Row(List.of(above)))).isTrue();
    assertThat(Wrapping.isOpen(new Row(List.of(closed)))).isFalse();
  }

  private static List<Glyph> text(String text, float x, @Nullable Tag tag) {
    return text(text, x, tag, SIZE);
  }

  private static List<Glyph> text(String text, float x, @Nullable Tag tag, float size) {
    List<Glyph> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      out.add(
          new Glyph(text.substring(i, i + 1), x + i * WIDTH, 100, WIDTH, size, FACE, 0, i, tag));
    }
    return out;
  }
}
