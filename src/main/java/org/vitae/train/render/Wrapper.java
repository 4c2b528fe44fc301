package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;

/** Breaks long lines at blanks. Stateless. */
record Wrapper(int width, String hanging) {
  List<LabelledLine> wrap(List<LabelledLine> lines) {
    if (width == 0) {
      return lines;
    }
    List<LabelledLine> out = new ArrayList<>();
    for (LabelledLine line : lines) {
      wrap(line, out);
    }
    return out;
  }

  private void wrap(LabelledLine line, List<LabelledLine> out) {
    LabelledLine rest = line;
    boolean fits = line.role() == LineRole.HEADING || line.role() == LineRole.NAME;
    while (!fits && rest.text().length() > width) {
      int cut = rest.text().lastIndexOf(' ', width);
      String indent = hanging;
      if (cut <= indent.length() || rest.text().substring(0, cut).isBlank()) {
        break;
      }
      out.add(rest.part(0, cut, "", rest.continued()));
      int next = cut;
      while (next < rest.text().length() && rest.text().charAt(next) == ' ') {
        next++;
      }
      if (next == rest.text().length()) {
        return;
      }
      rest = rest.part(next, rest.text().length(), indent, true);
    }
    out.add(rest);
  }
}
