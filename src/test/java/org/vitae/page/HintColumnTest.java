package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Break;

class HintColumnTest {
  private static final float SIZE = 10;
  private static final float WIDTH = 5;
  private static final float LEFT = 60;
  private static final float LEADING = 14;
  private static final Face FACE = new Face("Sans", false, false, false);

  private final List<Glyph> glyphs = new ArrayList<>();
  private float baseline = 100;

  @Test
  void narrowColumnIsReadBesideItsText() {
    text("Employment");
    entry(
        List.of("Sep.", "2014-May", "2019"),
        List.of(
            "Trainee gardener, Hollyhock Parks, Leeds",
            "Pruned four hundred old apple trees there"));
    entry(
        List.of("Jun.", "2019-Present"),
        List.of(
            "Head gardener, Dunmore Estate, Harrogate",
            "Plans the beds and leads a crew of seven",
            "Wrote the guide to the walled garden as well"));

    List<String> lines =
        new PageReader()
            .read(List.of(page()), TimeLimit.NONE).stream().map(PageLine::text).toList();

    assertThat(lines)
        .containsExactly(
            "Employment",
            "Sep. 2014-May 2019 Trainee gardener, Hollyhock Parks, Leeds",
            "Pruned four hundred old apple trees there",
            "Jun. 2019-Present Head gardener, Dunmore Estate, Harrogate",
            "Plans the beds and leads a crew of seven",
            "Wrote the guide to the walled garden as well");
  }

  @Test
  void restOfADateIsReadBesideItsBeginning() {
    text("Employment");
    put(LEFT - 7 - 5 * WIDTH, "April");
    text("Trainee gardener, Hollyhock Parks, Leeds");
    put(LEFT - 7 - 10 * WIDTH, "2014–March");
    text("Pruned four hundred old apple trees there");
    put(LEFT - 7 - 4 * WIDTH, "2019");
    text("Laid out a pond");
    text("Sold plums");
    put(LEFT - 7 - 4 * WIDTH, "2013");
    text("Reader of meters, Leeds Water Board");

    assertThat(new PageReader().read(List.of(page()), TimeLimit.NONE))
        .extracting(l -> l.text().replace('\t', ' '))
        .containsExactly(
            "Employment",
            "April 2014–March 2019 Trainee gardener, Hollyhock Parks, Leeds",
            "Pruned four hundred old apple trees there",
            "Laid out a pond",
            "Sold plums",
            "2013 Reader of meters, Leeds Water Board");
  }

  @Test
  void openDatesBelowEachOtherAreOneForEachLine() {
    text("Service");
    put(LEFT - 7 - 5 * WIDTH, "2021–");
    text("Reviewer, Letters on Plums");
    put(LEFT - 7 - 5 * WIDTH, "2022–");
    text("Panelist, Orchard Council");
    put(LEFT - 7 - 9 * WIDTH, "2017–2020");
    text("Founder of a lunch for gardeners");

    assertThat(new PageReader().read(List.of(page()), TimeLimit.NONE))
        .extracting(l -> l.text().replace('\t', ' '))
        .containsExactly(
            "Service",
            "2021– Reviewer, Letters on Plums",
            "2022– Panelist, Orchard Council",
            "2017–2020 Founder of a lunch for gardeners");
  }

  @Test
  void wideBlanksInRunningTextAreNoColumn() {
    entry(List.of("Sep."), List.of("Trainee gardener, Hollyhock Parks, Leeds"));
    text("Pruned four hundred old apple trees there");
    List<Fragment> built = FragmentBuilder.build(glyphs, TimeLimit.NONE);

    assertThat(HintColumn.part(built)).isEqualTo(built);
  }

  @Test
  void textThatWrapsBesideADateGoesOn() {
    put(LEFT + 33 * WIDTH, "2019");
    text("Head gardener, Dunmore Estate,");
    text("Harrogate");
    text("Plans the beds and leads a crew of seven");

    assertThat(new PageReader().read(List.of(page()), TimeLimit.NONE))
        .extracting(PageLine::text, PageLine::before)
        .startsWith(
            tuple("Head gardener, Dunmore Estate,", Break.BLOCK),
            tuple("Harrogate\t2019", Break.WRAPPED));
  }

  @Test
  void textThatWrapsCloseToADateGoesOn() {
    put(LEFT + 32 * WIDTH, "2019");
    text("Head gardener, Dunmore Estate,");
    text("Harrogate");
    text("Plans the beds and leads a crew");

    assertThat(new PageReader().read(List.of(page()), TimeLimit.NONE))
        .extracting(PageLine::text, PageLine::before)
        .startsWith(
            tuple("Head gardener, Dunmore Estate,", Break.BLOCK),
            tuple("Harrogate\t2019", Break.WRAPPED));
  }

  private PageContent page() {
    return new PageContent(1, 595, 842, 0, false, glyphs, List.of(), List.of());
  }

  /** The hints are drawn first, flush right, less than the size before the text. */
  private void entry(List<String> hints, List<String> texts) {
    float top = baseline;
    for (String hint : hints) {
      put(LEFT - 7 - hint.length() * WIDTH, hint);
      baseline += LEADING;
    }
    float below = baseline;
    baseline = top;
    texts.forEach(this::text);
    baseline = Math.max(below, baseline);
  }

  private void text(String text) {
    put(LEFT, text);
    baseline += LEADING;
  }

  private void put(float x, String text) {
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1),
              x + i * WIDTH,
              baseline,
              WIDTH,
              SIZE,
              FACE,
              0,
              glyphs.size(),
              null));
    }
  }
}
