package org.vitae.page;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Marks the lines that a document's outline names as headings. A level of the outline counts only
 * as a whole: with half of the headings marked, the others would no longer be taken for headings.
 */
public final class Bookmarks {
  /** So far from its place, in parts of its height, a bookmark's line may stand. */
  private static final float NEAR = 6;

  /** Of a level's bookmarks, so many must lead to a line with their words. */
  private static final double FOUND = 0.8;

  private Bookmarks() {}

  /** The same lines if some are marked already: the tags of a file say more than its outline. */
  public static List<PageLine> mark(List<PageLine> lines, List<Bookmark> bookmarks) {
    if (bookmarks.isEmpty() || lines.stream().anyMatch(l -> l.heading() > 0)) {
      return lines;
    }
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i).text());
      if (!words.isEmpty()) {
        places.computeIfAbsent(words, w -> new ArrayList<>()).add(i);
      }
    }
    List<PageLine> out = new ArrayList<>(lines);
    for (int level = 1; level <= 6; level++) {
      mark(level, bookmarks, places, out);
    }
    return out;
  }

  private static void mark(
      int level,
      List<Bookmark> bookmarks,
      Map<String, List<Integer>> places,
      List<PageLine> lines) {
    List<Integer> found = new ArrayList<>();
    int count = 0;
    for (Bookmark bookmark : bookmarks) {
      if (bookmark.level() == level) {
        count++;
        int at = find(bookmark, places.getOrDefault(words(bookmark.title()), List.of()), lines);
        if (at >= 0) {
          found.add(at);
        }
      }
    }
    if (found.size() >= FOUND * count) {
      found.forEach(i -> lines.set(i, lines.get(i).asHeading(level)));
    }
  }

  /** The nearest of the lines with its words, or -1 if there is none near. */
  private static int find(Bookmark bookmark, List<Integer> candidates, List<PageLine> lines) {
    int best = -1;
    float nearest = NEAR;
    for (int i : candidates) {
      PageLine line = lines.get(i);
      float distance = Math.abs(line.box().y() - bookmark.y()) / Math.max(1, line.box().height());
      if (line.page() != bookmark.page()) {
        continue;
      }
      if (bookmark.y() == Bookmark.ANYWHERE) {
        return candidates.size() == 1 ? i : -1;
      }
      if (distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    return best;
  }

  /** Letters and digits alone, without a number in front. */
  private static String words(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .dropWhile(Character::isDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
