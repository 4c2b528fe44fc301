package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {
  private static final Face FACE = new Face("Serif", false, false, false);

  private static Fragment text(String text, float x, float y, int item) {
    List<Glyph> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      out.add(
          new Glyph(
              text.substring(i, i + 1),
              x + i * 5,
              y,
              5,
              10,
              FACE,
              0,
              i,
              new Tag(i, 0, item, 0, 0)));
    }
    return FragmentBuilder.build(out, TimeLimit.NONE).get(0);
  }

  @Test
  void aTitleBesideATitleWhoseEntryIsOver() {
    Fragment sailing = text("Sailing", 20, 100, 0);
    Fragment dinghies = text("Dinghies", 30, 120, 0);
    assertThat(Beside.isOther(List.of(sailing, dinghies), text("Choir", 200, 100, 0), null))
        .isTrue();
    assertThat(Beside.isOther(List.of(sailing, dinghies), text("2019-2021", 200, 100, 0), null))
        .isFalse();
  }

  @Test
  void aTitleBehindTheDateOfAnother() {
    Fragment school = text("School", 20, 100, 0);
    Fragment date = text("2011 - 2014", 100, 100, 0);
    assertThat(Beside.isOther(List.of(school, date), text("College", 200, 100, 0), null)).isTrue();
    assertThat(Beside.isOther(List.of(school), text("Oakhaven", 200, 100, 0), null)).isFalse();
  }

  @Test
  void itemsOfAListInTwoColumns() {
    Fragment item = text("Knots", 20, 100, 1);
    assertThat(Beside.isOther(List.of(item), text("Sails", 200, 100, 2), null)).isTrue();
    assertThat(Beside.isOther(List.of(item), text("Sails", 50, 100, 2), null)).isFalse();
  }
}
