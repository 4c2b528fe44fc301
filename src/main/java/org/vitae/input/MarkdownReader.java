package org.vitae.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Markdown, by way of HTML, so that what authors mix into it is understood too. Indented code is
 * read as text: in a CV it is an accident.
 */
record MarkdownReader(Limits limits) implements FormatReader {
  /** Nobody nests quotes and lists deeper; deeper signs are read as text. */
  private static final int DEPTH = 60;

  /** In the order in which the parser asks for them: {@code ---} is a heading's before a rule. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEPTH)
          .build();

  @Override
  public ReadDocument read(String text) {
    MarkdownSource source = MarkdownSource.of(text, limits);
    String html = new MarkdownHtml(source.text()).render(PARSER.parse(source.text()));
    Document dom = Jsoup.parseBodyFragment(html);
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.hints(source.hints());
    layout.addAll(ItemMarkers.resolve(new HtmlWalker(HtmlWalker.Spaces.MARKDOWN).walk(dom.body())));
    return new ReadDocument(
        layout.build(),
        Format.MARKDOWN.mediaType(),
        java.util.stream.Stream.concat(source.diagnostics().stream(), layout.diagnostics().stream())
            .distinct()
            .toList());
  }
}
