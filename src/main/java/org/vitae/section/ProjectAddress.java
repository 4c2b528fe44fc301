package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.UrlExtractor;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;

/**
 * Finds where a project is to be seen when its text says so ({@code "Code: https://…"}) and its
 * title isn't a link. Immutable, thread-safe.
 */
final class ProjectAddress {
  /** An address with its label, at the end of running text. */
  private static final Pattern AT_END =
      Pattern.compile(
          "(?i)[(\\[]?(?:link|url|website|web|demo|code|source(?: code)?|repo(?:sitory)?|github|project page|homepage)\\s?:\\s?(?:https?://|www\\.)\\S{3,2000}+$");

  private static final Pattern ENDED = Pattern.compile("[.!?:;|)\\]–—\\t\\n]\\s*+$");
  private static final Pattern ARTICLE = Pattern.compile("(?i)\\b(?:a|an|the|this|its|each)\\s*+$");
  private static final double PRINTED = 0.8;
  private static final double LINKED = 0.85;

  private final UrlExtractor urls = new UrlExtractor();
  private final Lexicon linkWords = Lexicon.load("link-labels");

  /** Adds the first address that is printed in the body, if the project has none. */
  void addTo(Draft draft, List<Block> body) {
    for (Block block : body) {
      for (Found<String> url : urls.extract(block.passage())) {
        if (draft.has(Field.URL)) {
          return;
        }
        Passage printed = block.document().passage(url.span());
        if (isPrinted(printed)) {
          String target = printed.link().filter(l -> l.startsWith("http")).orElse(url.value());
          draft.add(Field.URL, Found.of(target, printed, "body.address", PRINTED));
        }
      }
    }
  }

  /**
   * Running text without the word at its end that only leads somewhere ("… works offline. link"),
   * which is where the project is to be seen.
   */
  Passage withoutLinkWord(Draft draft, Passage text) {
    List<Found<String>> found = new ArrayList<>();
    Passage rest = text;
    while (true) {
      List<Run> runs = rest.runs();
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      int start = last == null ? 0 : last.span().start() - rest.span().start();
      if (last == null
          || last.link() == null
          || !last.link().startsWith("http")
          || start <= 0
          || !isApart(rest.to(start).raw(), rest.from(start).text())) {
        break;
      }
      found.add(0, Found.of(last.link(), rest.from(start).trim(), "body.link", LINKED));
      rest = rest.to(start).trim();
    }
    for (Found<String> url : found) {
      if (draft.has(Field.URL)) {
        draft.label(text.document().passage(url.span()));
      } else {
        draft.add(Field.URL, url);
      }
    }
    return rest;
  }

  /** "Link" is nothing that was made; "website" may be, but for one behind a whole sentence. */
  private boolean isApart(String before, String word) {
    boolean link = word.strip().equalsIgnoreCase("link") && !ARTICLE.matcher(before).find();
    return link || linkWords.match(word).isPresent() && ENDED.matcher(before).find();
  }

  private static boolean isPrinted(Passage url) {
    String text = url.raw();
    return text.startsWith("http") || text.startsWith("www.") || text.indexOf('/') > 0;
  }

  /** Running text without the labelled address that closes it. */
  static Passage withoutAddress(Passage text) {
    Matcher m = AT_END.matcher(text.raw());
    return m.find() ? text.to(m.start()).trim() : text;
  }
}
