package org.vitae.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vitae.inspect.Item.Type;
import org.vitae.inspect.Region.Level;
import org.vitae.layout.Box;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Place;
import org.vitae.text.Span;

/**
 * Finds where the sections and entries stand, by where their values do. What is parted by values of
 * others, or stands in several columns, becomes several regions. For one document.
 */
final class Regions {
  /** More lines than these without a value of its own part an entry, or a section. */
  private static final int LONGEST_HOLE = 2;

  private static final int LONGEST_HOLE_IN_SECTION = 5;

  private final LayoutDocument document;
  private final Level level;

  /** For each key the lines it has values on, each with the hull of these. */
  private final Map<String, TreeMap<Integer, Extent>> lines = new LinkedHashMap<>();

  /** For each line how many keys have values on it. */
  private final Map<Integer, Integer> owners = new TreeMap<>();

  private record Extent(@Nullable Box box) {
    Extent hull(@Nullable Box other) {
      return box == null ? new Extent(other) : other == null ? this : new Extent(box.hull(other));
    }
  }

  private Regions(LayoutDocument document, Level level) {
    this.document = document;
    this.level = level;
  }

  static List<Region> of(LayoutDocument document, List<Item> items) {
    List<Region> out = new ArrayList<>();
    if (!document.lines().isEmpty()) {
      out.addAll(new Regions(document, Level.SECTION).find(items, p -> "/" + Region.section(p)));
      out.addAll(new Regions(document, Level.ENTRY).find(items, Region::entry));
    }
    return out;
  }

  private List<Region> find(List<Item> items, UnaryOperator<String> key) {
    for (Item item : items) {
      if (item.type() == Type.VALUE) {
        item.spans().forEach(span -> add(key.apply(item.pointer()), span));
      }
    }
    lines.values().forEach(own -> own.keySet().forEach(i -> owners.merge(i, 1, Integer::sum)));
    if (level == Level.SECTION) {
      addHeadings(items);
    }
    List<Region> out = new ArrayList<>();
    lines.forEach((k, own) -> regions(k, own, out));
    return out;
  }

  private void add(String key, Span span) {
    TreeMap<Integer, Extent> own = lines.computeIfAbsent(key, k -> new TreeMap<>());
    int first = document.lineAt(span.start()).index();
    int last = document.lineAt(Math.max(span.start(), span.end() - 1)).index();
    List<Place> places = document.places(span);
    for (int i = first; i <= last; i++) {
      Span line = document.lines().get(i).span();
      List<Place> here = places.size() == 1 ? places : document.places(clip(span, line));
      @Nullable Box box = here.isEmpty() ? null : here.get(0).box();
      own.put(i, own.getOrDefault(i, new Extent(null)).hull(box));
    }
  }

  private static Span clip(Span span, Span line) {
    int start = Math.min(Math.max(span.start(), line.start()), line.end());
    return new Span(start, Math.max(start, Math.min(span.end(), line.end())));
  }

  /** A heading belongs to the section that begins on the line after it. */
  private void addHeadings(List<Item> items) {
    for (Item item : items) {
      if (item.type() == Type.NOISE && item.group().equals("heading")) {
        Line heading = document.lineAt(item.spans().get(0).start());
        int next = heading.index() + 1;
        lines.values().stream()
            .filter(own -> own.containsKey(next) && !own.containsKey(heading.index()))
            .filter(own -> follows(heading, document.lines().get(next)))
            .findFirst()
            .ifPresent(own -> own.put(heading.index(), new Extent(heading.box())));
      }
    }
  }

  private static boolean follows(Line line, Line next) {
    return line.page() == next.page() && line.flow() == next.flow();
  }

  private void regions(String key, TreeMap<Integer, Extent> own, List<Region> out) {
    int first = own.firstKey();
    int last = first;
    for (int i : own.keySet()) {
      if (i > last && !hangsTogether(own, last, i)) {
        out.add(region(key, own, first, last));
        first = i;
      }
      last = i;
    }
    out.add(region(key, own, first, last));
  }

  private boolean hangsTogether(TreeMap<Integer, Extent> own, int last, int next) {
    int longest = level == Level.ENTRY ? LONGEST_HOLE : LONGEST_HOLE_IN_SECTION;
    if (!follows(document.lines().get(last), document.lines().get(next))
        || next - last - 1 > longest) {
      return false;
    }
    for (int i = last + 1; i < next; i++) {
      if (owners.containsKey(i)) {
        return false;
      }
    }
    return true;
  }

  private Region region(String key, TreeMap<Integer, Extent> own, int first, int last) {
    Extent hull =
        own.subMap(first, true, last, true).values().stream()
            .reduce(new Extent(null), (a, b) -> a.hull(b.box()));
    return new Region(level, key, document.lines().get(first).page(), first, last, hull.box());
  }
}
