package org.vitae.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vitae.text.Span;

class SpanPlacesTest {
  private static final Box RUN = new Box(100, 50, 80, 24);

  @Test
  void aWholeRunHasItsBox() {
    assertThat(document("abcdefgh").places(new Span(0, 8))).containsExactly(new Place(3, RUN));
  }

  @Test
  void aPartIsCutOutByItsLetters() {
    Box part = only(document("abcdeghk").places(new Span(2, 4)));
    assertThat(part.x()).isCloseTo(120, within(0.1f));
    assertThat(part.width()).isCloseTo(20, within(0.1f));
    assertThat(part.y()).isEqualTo(50);
    assertThat(part.height()).isEqualTo(24);
  }

  @Test
  void narrowLettersTakeLessRoom() {
    Box narrow = only(document("iiiimmmm").places(new Span(0, 4)));
    assertThat(narrow.width()).isCloseTo(20, within(0.1f));
  }

  @Test
  void textThatRunsLeftwardBeginsAtTheRight() {
    Box first = only(document("אבגדהוזח").places(new Span(0, 2)));
    assertThat(first.x()).isCloseTo(160, within(0.1f));
    assertThat(first.right()).isCloseTo(180, within(0.1f));
  }

  /** Where in an upright run a letter stands isn't known. */
  @Test
  void anUprightRunIsNotCut() {
    Box upright = new Box(10, 10, 12, 200);
    assertThat(document("abcdefgh", upright).places(new Span(2, 4)))
        .containsExactly(new Place(3, upright));
  }

  /** A wrapped heading is one line: two rows here. */
  @Test
  void aRunOfSeveralRowsIsNotCut() {
    Box rows = new Box(100, 50, 40, 48);
    assertThat(document("abcdefgh", rows).places(new Span(2, 4)))
        .containsExactly(new Place(3, rows));
  }

  @Test
  void eachLineHasItsPlace() {
    Line first = line(0, 0, "abcd", RUN);
    Line second = line(1, 5, "efgh", new Box(100, 80, 40, 24));
    LayoutDocument two =
        new LayoutDocument(
            "abcd\nefgh", List.of(first, second), List.of(new Page(3, 600, 800)), Map.of());
    List<Place> places = two.places(new Span(2, 7));
    assertThat(places).extracting(p -> p.box().y()).containsExactly(50f, 80f);
    assertThat(two.places(new Span(5, 9))).hasSize(1);
    assertThat(two.places(new Span(4, 5))).isEmpty();
  }

  @Test
  void aFormatWithoutGeometryHasNoPlaces() {
    LayoutDocument document = TestDocuments.of("# Ada", "ada@example.org");
    assertThat(document.places(new Span(0, document.text().length()))).isEmpty();
  }

  private static Box only(List<Place> places) {
    assertThat(places).hasSize(1);
    return places.get(0).box();
  }

  private static LayoutDocument document(String text) {
    return document(text, RUN);
  }

  private static LayoutDocument document(String text, Box box) {
    return new LayoutDocument(
        text, List.of(line(0, 0, text, box)), List.of(new Page(3, 600, 800)), Map.of());
  }

  private static Line line(int index, int start, String text, Box box) {
    Span span = new Span(start, start + text.length());
    Run run = new Run(span, Style.PLAIN, null, box);
    return new Line(
        index, span, text, LineKind.PARAGRAPH, 0, "", Break.HARD, false, List.of(run), 3, box);
  }
}
