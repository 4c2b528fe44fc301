package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.vitae.train.cv.CvLayout.Columns;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.SheetSection;

/** In which order sections are read: a sidebar as a whole. */
final class ReadingOrder {
  private ReadingOrder() {}

  static List<SheetSection> of(InventedCv cv) {
    boolean sideFirst = cv.layout().columns() == Columns.LEFT_SIDEBAR;
    List<SheetSection> out = new ArrayList<>(column(cv, sideFirst));
    out.addAll(column(cv, !sideFirst));
    return out;
  }

  /** The sections of the sidebar, or the others. */
  static List<SheetSection> column(InventedCv cv, boolean side) {
    return cv.sheet().sections().stream().filter(s -> s.side() == side).toList();
  }
}
