package org.vitae.input;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** HTML: what a browser shows, without what surrounds the content of a page. */
record HtmlReader(Limits limits) implements FormatReader {
  /** A no-break space alone is a blank; only in a row do they make a gap. */
  private static final Pattern SINGLE_NBSP =
      Pattern.compile("(?<![\\u00a0 ])\\u00a0(?![\\u00a0 ])");

  @Override
  public ReadDocument read(String text) {
    Document dom = Jsoup.parse(SINGLE_NBSP.matcher(text).replaceAll(" "));
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.hints(hints(dom));
    layout.addAll(ItemMarkers.resolve(new HtmlWalker(HtmlWalker.Spaces.HTML).walk(dom.body())));
    return new ReadDocument(layout.build(), Format.HTML.mediaType(), layout.diagnostics());
  }

  private static Map<String, String> hints(Document dom) {
    Map<String, String> hints = new LinkedHashMap<>();
    put(hints, "title", dom.title());
    for (Element meta : dom.head().getElementsByTag("meta")) {
      String name = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
      switch (name.toLowerCase(Locale.ROOT)) {
        case "author", "description", "keywords" ->
            put(hints, name.toLowerCase(Locale.ROOT), meta.attr("content"));
        case "og:title" -> put(hints, "title", meta.attr("content"));
        default -> {
          // Says nothing about the person.
        }
      }
    }
    return hints;
  }

  private static void put(Map<String, String> hints, String key, String value) {
    if (!value.isBlank()) {
      hints.putIfAbsent(key, value.strip());
    }
  }
}
