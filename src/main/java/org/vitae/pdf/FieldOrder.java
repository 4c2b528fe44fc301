package org.vitae.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Glyph;

/**
 * Puts what is filled in behind its label: programs draw fields after all of the page, so that all
 * labels would be read before all fields.
 */
final class FieldOrder {
  /** Baselines of a label and its field are so far apart at most, in parts of the size. */
  private static final float BESIDE = 0.6f;

  private FieldOrder() {}

  /**
   * @param starts the orders from which on each field's glyphs stand, ascending
   */
  static List<Glyph> behindLabels(List<Glyph> glyphs, List<Integer> starts) {
    if (starts.isEmpty()) {
      return glyphs;
    }
    int first = starts.get(0);
    List<Glyph> page = glyphs.stream().filter(g -> g.order() < first).toList();
    Map<Glyph, List<Glyph>> behind = new IdentityHashMap<>();
    List<Glyph> rest = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      List<Glyph> field = glyphs.stream().filter(g -> g.order() >= from && g.order() < to).toList();
      Glyph label = field.isEmpty() ? null : label(page, field.get(0));
      (label == null ? rest : behind.computeIfAbsent(label, l -> new ArrayList<>())).addAll(field);
    }
    List<Glyph> out = new ArrayList<>(glyphs.size());
    for (Glyph glyph : page) {
      out.add(glyph.at(out.size()));
      for (Glyph filled : behind.getOrDefault(glyph, List.of())) {
        out.add(filled.at(out.size()));
      }
    }
    rest.forEach(g -> out.add(g.at(out.size())));
    return out;
  }

  /** The last glyph left of a field on its line. */
  private static @Nullable Glyph label(List<Glyph> page, Glyph field) {
    return page.stream()
        .filter(g -> g.right() <= field.x() + 1)
        .filter(g -> Math.abs(g.baseline() - field.baseline()) < BESIDE * field.size())
        .max(Comparator.comparing(Glyph::right))
        .orElse(null);
  }
}
