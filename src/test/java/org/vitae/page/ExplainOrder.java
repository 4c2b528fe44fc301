package org.vitae.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vitae.pdf.PdfContent;
import org.vitae.pdf.PdfFile;

/**
 * Prints how a page of a PDF would be cut: every gutter, its pieces and what they are taken for.
 */
final class ExplainOrder {
  private ExplainOrder() {}

  /** Takes a file and the number of a page, from 1. */
  public static void main(String[] args) throws Exception {
    PdfContent content =
        PdfFile.read(Files.readAllBytes(Path.of(args[0])), "", 200, TimeLimit.NONE);
    PageContent page = content.contents().get(Integer.parseInt(args[1]) - 1);
    List<Glyph> glyphs = Accents.compose(Duplicates.drop(page.glyphs(), TimeLimit.NONE));
    List<Fragment> fragments =
        Bullets.join(
            HintColumn.part(FragmentBuilder.build(glyphs, TimeLimit.NONE)), TimeLimit.NONE);
    for (List<Fragment> row : Rows.of(fragments)) {
      for (Fragment f : row) {
        System.out.printf(
            "%5.0f %5.0f-%4.0f %4.1f #%d %s   ",
            f.baseline(), f.left(), f.right(), f.size(), f.order(), f.text());
      }
      System.out.println();
    }
    for (Gutter gutter : Gutter.in(fragments, 11)) {
      Parting parting = Parting.judge(gutter, 10, new Labels());
      System.out.printf(
          "%ngutter %.1f left %d right %d: %s %s%n",
          gutter.x(),
          gutter.left().size(),
          gutter.right().size(),
          parting == null ? "-" : parting.kind(),
          parting == null ? "" : parting.lines());
      for (Pieces.Piece piece : Pieces.of(gutter)) {
        System.out.printf(
            "  %s %s | %s%n",
            Parting.isColumns(piece, 10) ? "C" : " ", text(piece.left()), text(piece.right()));
      }
    }
    for (Frame frame : ReadingOrder.of(fragments, new Labels(), TimeLimit.NONE)) {
      System.out.println("frame " + frame.column() + " " + text(frame.fragments()));
    }
  }

  private static String text(List<Fragment> fragments) {
    String all = String.join(" / ", fragments.stream().map(Fragment::text).toList());
    return all.length() < 150
        ? all
        : all.substring(0, 70) + " … " + all.substring(all.length() - 70);
  }
}
