package org.vitae.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.layout.LayoutDocument;

/** HTML: what a browser shows, without what surrounds the content of a page. */
record HtmlReader(Limits limits) implements FormatReader {
  /** A no-break space alone is a blank; only in a row do they make a gap. */
  private static final Pattern SINGLE_NBSP =
      Pattern.compile("(?<![\\u00a0 ])\\u00a0(?![\\u00a0 ])");

  /** Far more than any CV has: the longest pages of the web have some ten thousand. */
  private static final int MOST_TAGS = 300_000;

  private static final Diagnostic TAGS_CUT =
      Diagnostic.warning(
          "tags-cut",
          "The document has more than %,d tags; the rest was not read. Save it from a program that writes plain HTML."
              .formatted(MOST_TAGS));

  @Override
  public ReadDocument read(String text) {
    int end = endOfTags(text);
    Document dom = Jsoup.parse(SINGLE_NBSP.matcher(text.substring(0, end)).replaceAll(" "));
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.hints(hints(dom));
    layout.addAll(ItemMarkers.resolve(new HtmlWalker(HtmlWalker.Spaces.HTML).walk(dom.body())));
    LayoutDocument document = layout.build();
    List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
    if (end < text.length()) {
      diagnostics.add(TAGS_CUT);
    }
    return new ReadDocument(document, Format.HTML.mediaType(), diagnostics);
  }

  /**
   * Where the text has more tags than are read, or its end: each costs the memory of an element.
   */
  private static int endOfTags(String text) {
    int tags = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        return at;
      }
    }
    return text.length();
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
