package org.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.layout.Break;

/** Lines that the file says are one stretch of text. */
class TaggedTextTest {
  private static final Face FACE = new Face("Serif", false, false, false);

  private final List<Glyph> glyphs = new ArrayList<>();

  private void line(String text, float y, int stretch) {
    line(text, 20, y, stretch);
  }

  private void line(String text, float x, float y, int stretch) {
    for (int i = 0; i < text.length(); i++) {
      int order = glyphs.size();
      glyphs.add(
          new Glyph(
              text.substring(i, i + 1),
              x + i * 5,
              y,
              5,
              10,
              FACE,
              0,
              order,
              new Tag(stretch, 0, 0, stretch, 0)));
    }
  }

  /** Heads are set tight, running text is not: its lines are no paragraphs each. */
  @Test
  void aWideLineSpacingIsNoGap() {
    for (int i = 0; i < 4; i++) {
      line("Baker at the mill", 50 + i * 40, 2 * i);
      line("Rye and Sons", 61 + i * 40, 2 * i + 1);
    }
    line("Bread and rolls for the", 230, 20);
    line("whole town, and", 246, 20);
    line("Cakes", 262, 21);
    PageContent page = new PageContent(1, 595, 842, 0, true, glyphs, List.of(), List.of());
    List<PageLine> lines = new PageReader().read(List.of(page), TimeLimit.NONE);
    PageLine second = lines.get(lines.size() - 2);
    assertThat(second.text()).isEqualTo("whole town, and");
    assertThat(second.before()).isEqualTo(Break.WRAPPED);
    assertThat(second.gap()).isFalse();
    assertThat(lines.get(lines.size() - 1).gap()).isTrue();
  }

  /** Two years over one another are a date; what stands above them, further right, isn't. */
  @Test
  void aDateInTwoLinesIsOneDate() {
    line("Grade: 3.9", 60, 50, 1);
    line("2004", 20, 90, 2);
    line("2008", 20, 100, 3);
    line("Example University", 60, 91, 4);
    line("Botany", 60, 105, 5);
    PageContent page = new PageContent(1, 595, 842, 0, true, glyphs, List.of(), List.of());
    List<PageLine> lines = new PageReader().read(List.of(page), TimeLimit.NONE);
    assertThat(lines)
        .extracting(l -> l.text().replace('\t', ' '))
        .containsExactly("Grade: 3.9", "2004 2008 Example University", "Botany");
  }

  /** A heading in a sidebar with its items below it is no label in the margin. */
  @Test
  void aHeadingOverTextBesideALabelOverTwoLines() {
    line("Languages", 20, 50, 1);
    line("Danish", 20, 80, 2);
    line("Interests", 20, 110, 3);
    line("Chess", 20, 140, 4);
    for (int i = 0; i < 8; i++) {
      line("Bread and rolls for the whole town", 160, 50 + i * 14, 5 + i);
    }
    line("Work", 20, 300, 20);
    line("Experience", 20, 311, 21);
    line("Baker at the mill", 160, 300, 22);
    PageContent page = new PageContent(1, 595, 842, 0, true, glyphs, List.of(), List.of());
    List<PageLine> lines = new PageReader().read(List.of(page), TimeLimit.NONE);
    assertThat(lines)
        .extracting(PageLine::text)
        .contains("Languages", "Danish", "Interests", "Chess")
        .contains("Work Experience");
  }
}
