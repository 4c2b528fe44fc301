package org.vitae.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads pages as a person does: glyphs to words, words to lines, lines to columns, columns one
 * after the other. Immutable, thread-safe.
 */
public final class PageReader {
  private final Labels labels = new Labels();

  /**
   * All lines of a document in reading order.
   *
   * @throws TimeLimit.TooSlowException if that takes too long
   */
  public List<PageLine> read(List<PageContent> scanned, TimeLimit time) {
    List<PageContent> pages = Weights.relative(scanned);
    List<List<Fragment>> fragments = new ArrayList<>();
    for (PageContent page : pages) {
      List<Glyph> glyphs = Accents.compose(Duplicates.drop(page.glyphs(), time));
      fragments.add(Bullets.join(HintColumn.part(FragmentBuilder.build(glyphs, time)), time));
    }
    boolean logical = pages.stream().allMatch(PageContent::logical);
    List<Flows.Placed> frames =
        logical ? LogicalOrder.of(pages, fragments, labels, time) : flows(pages, fragments, time);
    return lines(frames, textSize(pages), time);
  }

  private List<Flows.Placed> flows(
      List<PageContent> pages, List<List<Fragment>> fragments, TimeLimit time) {
    Flows flows = new Flows();
    for (int i = 0; i < pages.size(); i++) {
      flows.add(pages.get(i), ReadingOrder.of(fragments.get(i), labels, time));
    }
    return flows.ordered();
  }

  private static List<PageLine> lines(List<Flows.Placed> frames, float textSize, TimeLimit time) {
    List<List<Row>> rows = new ArrayList<>();
    HintDates dates = new HintDates();
    for (Flows.Placed frame : frames) {
      rows.add(
          SplitCells.rejoin(
              dates.rejoin(
                  Rows.of(frame.frame().fragments(), time).stream().map(Row::new).toList())));
    }
    Spacing spacing = Spacing.of(rows);
    Items items = new Items(rows);
    Row last = null;
    List<PageLine> out = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      time.check();
      LineMaker maker = new LineMaker(frames.get(i).page(), textSize, spacing, items);
      out.addAll(maker.lines(rows.get(i), frames.get(i).flow(), last));
      last = rows.get(i).get(rows.get(i).size() - 1);
    }
    return out;
  }

  /** The size that most glyphs have. */
  private static float textSize(List<PageContent> pages) {
    Map<Integer, Integer> counts = new HashMap<>();
    float size = Float.NaN;
    int alike = 0;
    for (PageContent page : pages) {
      for (Glyph glyph : page.glyphs()) {
        if (glyph.size() != size && alike > 0) {
          counts.merge(Math.round(size * 4), alike, Integer::sum);
          alike = 0;
        }
        size = glyph.size();
        alike++;
      }
    }
    if (alike > 0) {
      counts.merge(Math.round(size * 4), alike, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> Math.max(1, e.getKey() / 4f))
        .orElse(10f);
  }
}
