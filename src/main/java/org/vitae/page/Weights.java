package org.vitae.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bold type stands out only beside other type: where nearly all of a document is bold (a bold
 * switch that nobody ended, a text set in a heavy cut), none of it is.
 */
final class Weights {
  /** From such a share of the glyphs on, bold is the text's own weight. */
  private static final double MOST = 0.75;

  private Weights() {}

  /** The pages, without bold type if that is what nearly all of their text is set in. */
  static List<PageContent> relative(List<PageContent> pages) {
    long bold = 0;
    long all = 0;
    for (PageContent page : pages) {
      for (Glyph glyph : page.glyphs()) {
        bold += glyph.face().bold() ? 1 : 0;
        all++;
      }
    }
    return bold > MOST * all ? pages.stream().map(Weights::plain).toList() : pages;
  }

  private static PageContent plain(PageContent page) {
    Map<Face, Face> faces = new HashMap<>();
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      glyphs.add(glyph.withFace(faces.computeIfAbsent(glyph.face(), Face::asPlain)));
    }
    return page.withGlyphs(glyphs);
  }
}
