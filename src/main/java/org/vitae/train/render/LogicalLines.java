package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;

/**
 * The lines that every format of a CV prints, in reading order: not wrapped, without bullets and
 * noise, with tabs between cells.
 */
public final class LogicalLines {
  private LogicalLines() {}

  public static List<LabelledLine> of(InventedCv cv) {
    List<LabelledLine> lines = new ArrayList<>();
    cv.sheet().header().forEach(line -> lines.add(line(line, null, -1)));
    int entry = -1;
    for (SheetSection section : ReadingOrder.of(cv)) {
      String heading = section.heading();
      if (heading != null) {
        lines.add(
            new LabelledLine(heading, LineRole.HEADING, section.type(), -1, false, List.of()));
      }
      for (SheetEntry each : section.entries()) {
        entry++;
        for (SheetLine line : each.lines()) {
          lines.add(line(line, section.type(), entry));
        }
      }
    }
    return lines;
  }

  private static LabelledLine line(SheetLine line, @Nullable SectionType section, int entry) {
    LineText text = new LineText();
    line.cells().forEach(cell -> text.add(text.length() == 0 ? "" : "\t").add(cell));
    return text.line(line.role(), section, entry);
  }
}
