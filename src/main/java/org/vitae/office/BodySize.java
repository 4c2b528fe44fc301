package org.vitae.office;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Table;

/** The size that most letters of a document have, in half points. */
final class BodySize {
  private BodySize() {}

  static double of(List<Block> blocks) {
    Map<Integer, Integer> letters = new TreeMap<>();
    eachParagraph(
        blocks,
        paragraph ->
            paragraph
                .pieces()
                .forEach(
                    piece -> {
                      Integer size = piece.look().size();
                      if (size != null) {
                        letters.merge(size, piece.text().length(), Integer::sum);
                      }
                    }));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> (double) e.getKey())
        .orElse(0.0);
  }

  static void eachParagraph(List<Block> blocks, Consumer<Paragraph> consumer) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        consumer.accept(paragraph);
      } else if (block instanceof Box box) {
        eachParagraph(box.blocks(), consumer);
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.forEach(cell -> eachParagraph(cell, consumer)));
      }
    }
  }
}
