package org.vitae.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.layout.Page;
import org.vitae.page.PageLine;

/**
 * Finds headers, footers and page numbers: they stand at the top or bottom of a page, and the same
 * words in the same place of others.
 */
final class RunningLines {
  /** So much of a page's height at its top and bottom may hold them. */
  private static final float MARGIN = 0.13f;

  /** Lines that are this close in height, in points, are in the same place. */
  private static final float SAME_PLACE = 3;

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\W{0,3}(?:(?:page|seite|página|p\\.)\\s{0,3})?\\d{1,3}(?:\\s{0,2}(?:/|of|von|de)\\s{0,2}\\d{1,3})?\\W{0,3}");

  private RunningLines() {}

  /** Their places among the lines. */
  static Set<Integer> find(List<PageLine> lines, List<Page> pages) {
    Map<String, List<Integer>> groups = new HashMap<>();
    Set<Integer> out = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      float height = pages.get(line.page() - 1).height();
      boolean top = line.box().bottom() < MARGIN * height;
      boolean bottom = line.box().y() > (1 - MARGIN) * height;
      if (!top && !bottom) {
        continue;
      }
      String text = line.text();
      if (NUMBER.matcher(text).matches() && isOutermost(line, lines)) {
        out.add(i);
      }
      String key = (top ? "top" : "bottom") + DIGITS.matcher(text).replaceAll("#");
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : groups.values()) {
      if (isRepeated(group, lines)) {
        out.addAll(group);
      }
    }
    return out;
  }

  /** On two pages at least, in the same place, and only once on each. */
  private static boolean isRepeated(List<Integer> group, List<PageLine> lines) {
    Set<Integer> pages = new HashSet<>();
    float first = lines.get(group.get(0)).box().y();
    for (int index : group) {
      PageLine line = lines.get(index);
      if (!pages.add(line.page()) || Math.abs(line.box().y() - first) > SAME_PLACE) {
        return false;
      }
    }
    return pages.size() > 1;
  }

  /** Whether no other line of the page is further out. */
  private static boolean isOutermost(PageLine number, List<PageLine> lines) {
    boolean above = true;
    boolean below = true;
    for (PageLine line : lines) {
      if (line.page() == number.page() && line != number) {
        above &= line.box().y() > number.box().y() - 1;
        below &= line.box().bottom() < number.box().bottom() + 1;
      }
    }
    return above || below;
  }
}
