package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.fact.Dice;

/** Does to lines of text what converters do. */
record TextNoise(InventedCv cv, Dice dice) {
  private static final int PAGE = 46;
  private static final List<String> MARKUP =
      List.of(" <br>", " \\\\", "  ", " **", " </li>", " &nbsp;", " \\hfill");

  List<LabelledLine> spoil(List<LabelledLine> lines) {
    return switch (cv.layout().noise()) {
      case PAGES -> pages(lines);
      case BROKEN_LINES -> new Wrapper(dice.between(38, 66), "").wrap(lines);
      case STRAY_MARKUP -> markup(lines);
      default -> lines;
    };
  }

  private List<LabelledLine> pages(List<LabelledLine> lines) {
    List<LabelledLine> out = new ArrayList<>();
    int pages = lines.size() / PAGE + 1;
    int style = dice.below(4);
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i));
      if (i % PAGE == PAGE - 1) {
        int page = i / PAGE + 1;
        String number =
            switch (style) {
              case 0 -> Integer.toString(page);
              case 1 -> "Page " + page + " of " + pages;
              case 2 -> "- " + page + " -";
              default -> page + "/" + pages;
            };
        out.add(new LabelledLine(number, LineRole.NOISE, null, -1, false, List.of()));
        if (dice.chance(0.3)) {
          out.add(new LabelledLine("\f", LineRole.NOISE, null, -1, false, List.of()));
        }
      }
    }
    return out;
  }

  private List<LabelledLine> markup(List<LabelledLine> lines) {
    List<LabelledLine> out = new ArrayList<>();
    String stray = dice.oneOf(MARKUP);
    for (int i = 0; i < lines.size(); i++) {
      LabelledLine line = lines.get(i);
      boolean ends = i + 1 == lines.size() || !lines.get(i + 1).continued();
      boolean spoilt = ends && !line.text().isBlank() && dice.chance(0.08);
      out.add(
          spoilt
              ? new LabelledLine(
                  line.text() + stray,
                  line.role(),
                  line.section(),
                  line.entry(),
                  line.continued(),
                  line.slots())
              : line);
    }
    return out;
  }
}
