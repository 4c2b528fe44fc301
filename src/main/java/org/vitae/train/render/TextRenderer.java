package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;
import org.vitae.train.cv.CvLayout.Noise;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;
import org.vitae.train.fact.Dice;

/** Writes a CV as plain text, and labels its lines. Mutable; for one CV. */
public final class TextRenderer {
  private static final int RIGHT_EDGE = 78;
  private static final int RAIL_WIDTH = 20;

  private final InventedCv cv;
  private final Dice dice;
  private final TextDialect dialect;
  private final String bullet;
  private final List<LabelledLine> lines = new ArrayList<>();
  private @Nullable SectionType section;
  private int entry = -1;

  private TextRenderer(InventedCv cv, Dice dice) {
    this.cv = cv;
    this.dice = dice;
    this.dialect = TextDialect.random(dice);
    boolean lost = cv.layout().noise() == Noise.LOST_BULLETS;
    this.bullet = lost ? "" : cv.layout().bullet();
  }

  /** The lines of the document, blank ones included, each with its labels. */
  public static List<LabelledLine> lines(InventedCv cv, Dice dice) {
    TextRenderer renderer = new TextRenderer(cv, dice);
    renderer.render();
    List<LabelledLine> wrapped =
        new Wrapper(renderer.dialect.wrap(), renderer.dialect.hanging()).wrap(renderer.lines);
    return new TextNoise(cv, dice).spoil(wrapped);
  }

  /** The document that lines make. */
  public static String text(List<LabelledLine> lines) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(line.text()).append('\n'));
    return out.toString();
  }

  private void render() {
    cv.sheet().header().forEach(this::line);
    for (SheetSection each : ReadingOrder.of(cv)) {
      section = each.type();
      heading(each.heading());
      int number = 1;
      for (SheetEntry entryLines : each.entries()) {
        blank(entryLines.lines().size() > 2 ? dialect.blankBetween() : 0, number > 1);
        entry++;
        number = entry(entryLines, each.itemMark(), number);
      }
    }
  }

  private void blank(int count, boolean wanted) {
    for (int i = 0; wanted && i < count; i++) {
      lines.add(new LabelledLine("", LineRole.NOISE, section, -1, false, List.of()));
    }
  }

  private void heading(@Nullable String words) {
    blank(Math.max(1, dialect.blankSections()), true);
    if (words == null) {
      return;
    }
    String text =
        switch (dialect.heading()) {
          case 4 -> "[ " + words + " ]";
          case 5 -> "*** " + words + " ***";
          case 6 -> "## " + words;
          default -> words;
        };
    if (dialect.heading() == 3) {
      rule(words.length());
    }
    lines.add(new LabelledLine(text, LineRole.HEADING, section, -1, false, List.of()));
    if (dialect.heading() >= 1 && dialect.heading() <= 3) {
      rule(words.length());
    }
  }

  private void rule(int length) {
    String rule = dialect.underline(length);
    lines.add(new LabelledLine(rule, LineRole.NOISE, section, -1, false, List.of()));
  }

  private int entry(SheetEntry lineList, String mark, int number) {
    boolean first = true;
    int next = number;
    for (SheetLine line : lineList.lines()) {
      boolean item = line.role() != LineRole.SUBHEADING && line.role() != LineRole.NOTE;
      if (first && item && !mark.isEmpty()) {
        marked(line, mark.replace("#", Integer.toString(next)));
        next++;
        first = false;
      } else {
        line(line);
        first &= !item;
      }
    }
    return mark.isEmpty() ? number + 1 : next;
  }

  private void marked(SheetLine line, String mark) {
    boolean lost = cv.layout().noise() == Noise.LOST_BULLETS && mark.equals(cv.layout().bullet());
    LineText start = lost ? new LineText() : new LineText().add(mark + " ");
    cells(line, start);
  }

  private void line(SheetLine line) {
    LineText start = new LineText();
    if (line.isBulleted()) {
      String sign = line.level() == 0 ? bullet : cv.layout().nestedBullet();
      start.add(dialect.bulletIndent()).add(line.level() == 0 ? "" : "  ");
      if (cv.layout().noise() == Noise.LONE_BULLETS && !sign.isEmpty()) {
        lines.add(start.add(sign).line(LineRole.NOISE, section, entry));
        start = new LineText();
      } else {
        start.add(sign.isEmpty() ? "" : sign + " ");
      }
    }
    cells(line, start);
  }

  private void cells(SheetLine line, LineText start) {
    LineText text = start;
    boolean detached = cv.layout().noise() == Noise.DETACHED_DATES;
    for (int i = 0; i < line.cells().size(); i++) {
      List<Piece> cell = line.cells().get(i);
      if (i > 0) {
        String between = line.rail() && i == 1 ? dialect.rail() : dialect.cells();
        if (detached || between.equals("\n")) {
          lines.add(text.line(role(line, i - 1), section, entry));
          text = new LineText();
        } else if (between.equals(">")) {
          text.pad(line.rail() ? RAIL_WIDTH : RIGHT_EDGE - length(cell), 2);
        } else {
          text.add(between);
        }
      }
      text.add(cell);
    }
    int last = line.cells().size() - 1;
    boolean alone = detached || dialect.cells().equals("\n") && !line.rail();
    lines.add(text.line(last > 0 && alone ? role(line, last) : line.role(), section, entry));
  }

  /** A cell on a line of its own is a line of dates, if it holds nothing else. */
  private static LineRole role(SheetLine line, int cell) {
    boolean dates =
        line.cells().get(cell).stream()
            .allMatch(p -> p.slot() == null || p.slot() == org.vitae.train.cv.Slot.DATES);
    boolean any = line.cells().get(cell).stream().anyMatch(p -> p.slot() != null);
    return dates && any && line.cells().size() > 1 ? LineRole.DATES : line.role();
  }

  private static int length(List<Piece> cell) {
    return cell.stream().mapToInt(piece -> piece.text().length()).sum();
  }
}
