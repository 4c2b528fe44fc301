package org.vitae.inspect;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.ParseResult;
import org.vitae.json.JsonResume;
import org.vitae.layout.Box;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Page;
import org.vitae.layout.Place;
import org.vitae.layout.Run;
import org.vitae.pdf.PagePicture;
import org.vitae.text.Span;

/** What the page's script is given, as a tree of JSON. */
record ReportTree(String name, ParseResult result, List<PagePicture> pictures) {
  private static final int BOLD = 1;
  private static final int ITALIC = 2;

  Map<String, Object> tree() {
    LayoutDocument document = result.document();
    List<Item> items = Item.in(result);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", name);
    tree.put("text", document.text());
    tree.put("pages", document.pages().stream().map(this::page).toList());
    tree.put("lines", document.lines().stream().map(this::line).toList());
    tree.put("items", items.stream().map(this::item).toList());
    tree.put("regions", Regions.of(document, items).stream().map(ReportTree::region).toList());
    tree.put("resume", JsonResume.toTree(result.resume()));
    return tree;
  }

  private Map<String, Object> page(Page page) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", page.number());
    tree.put("width", rounded(page.width()));
    tree.put("height", rounded(page.height()));
    picture(page.number())
        .ifPresent(
            p ->
                tree.put(
                    "picture",
                    "data:"
                        + p.mediaType()
                        + ";base64,"
                        + Base64.getEncoder().encodeToString(p.bytes())));
    return tree;
  }

  private Optional<PagePicture> picture(int page) {
    return pictures.stream().filter(p -> p.page() == page).findFirst();
  }

  private Map<String, Object> line(Line line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("span", span(line.span()));
    tree.put("page", line.page());
    tree.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
    tree.put("level", line.level());
    tree.put("marker", line.marker());
    tree.put("gap", line.gapBefore());
    tree.put("styles", styles(line));
    if (line.box() != null && picture(line.page()).isEmpty()) {
      tree.put("runs", line.runs().stream().flatMap(ReportTree::run).toList());
    }
    return tree;
  }

  /** Where a run stands, for a page that is shown by its text. */
  private static Stream<Map<String, Object>> run(Run run) {
    return run.box() == null
        ? Stream.empty()
        : Stream.of(Map.of("span", span(run.span()), "box", box(run.box())));
  }

  /** The runs that are bold, italic or both. */
  private static List<List<Integer>> styles(Line line) {
    List<List<Integer>> out = new ArrayList<>();
    for (Run run : line.runs()) {
      int style = (run.style().bold() ? BOLD : 0) + (run.style().italic() ? ITALIC : 0);
      if (style > 0) {
        out.add(List.of(run.span().start(), run.span().end(), style));
      }
    }
    return out;
  }

  private Map<String, Object> item(Item item) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", item.type().name().toLowerCase(Locale.ROOT));
    tree.put("group", item.group());
    tree.put("pointer", item.pointer());
    tree.put("message", item.message());
    tree.put("rule", item.rule());
    tree.put("confidence", Math.round(item.confidence() * 1000) / 1000.0);
    tree.put("spans", item.spans().stream().map(ReportTree::span).toList());
    tree.put("places", places(item).map(ReportTree::place).toList());
    return tree;
  }

  private Stream<Place> places(Item item) {
    LayoutDocument document = result.document();
    return Stream.concat(
        item.spans().stream().flatMap(span -> document.places(span).stream()),
        item.places().stream());
  }

  private static List<Number> place(Place place) {
    List<Number> numbers = new ArrayList<>();
    numbers.add(place.page());
    numbers.addAll(box(place.box()));
    return numbers;
  }

  private static Map<String, Object> region(Region region) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("level", region.level().name().toLowerCase(Locale.ROOT));
    tree.put("key", region.key());
    tree.put("page", region.page());
    tree.put("lines", List.of(region.firstLine(), region.lastLine()));
    putBox(tree, region.box());
    return tree;
  }

  private static void putBox(Map<String, Object> tree, @Nullable Box box) {
    if (box != null) {
      tree.put("box", box(box));
    }
  }

  private static List<Double> box(Box box) {
    return List.of(rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height()));
  }

  private static double rounded(float points) {
    return Math.round(points * 10.0) / 10.0;
  }

  private static List<Integer> span(Span span) {
    return List.of(span.start(), span.end());
  }
}
