package org.vitae.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.UrlExtractor;
import org.vitae.layout.Passage;
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

  private static final double PRINTED = 0.8;

  private final UrlExtractor urls = new UrlExtractor();

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
