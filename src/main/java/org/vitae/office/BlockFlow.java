package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Paragraph;
import org.vitae.office.Block.Piece;
import org.vitae.office.Block.Spacing;
import org.vitae.office.Block.Table;

/**
 * Puts a text together that comes as a stream: pieces and the ends of paragraphs, cells and rows.
 * How paragraphs are set is said in the words of RTF.
 */
final class BlockFlow {
  private static final int LONGEST_HEADING = 160;
  private static final int DEEPEST = 9;

  private final RtfStyles styles;
  private final List<Block> blocks = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final StringBuilder marker = new StringBuilder();
  private List<Block> cell = new ArrayList<>();
  private List<List<Block>> row = new ArrayList<>();
  private List<List<List<Block>>> rows = new ArrayList<>();
  private int style;
  private int outline;
  private int depth;
  private int before;
  private int after;
  private int left;
  private boolean inTable;
  boolean shaded;

  BlockFlow(RtfStyles styles) {
    this.styles = styles;
    reset();
  }

  /** A paragraph that nobody set in any way. */
  void reset() {
    style = 0;
    outline = 9;
    depth = 0;
    before = 0;
    after = 0;
    left = 0;
    inTable = false;
    shaded = false;
  }

  /** Whether the control word is of the look of paragraphs; it is applied. */
  boolean apply(String word, int value) {
    switch (word) {
      case "pard" -> reset();
      case "s" -> style = value;
      case "outlinelevel" -> outline = value;
      case "ilvl" -> depth = Math.min(DEEPEST, Math.max(0, value));
      case "sb" -> before = value;
      case "sa" -> after = value;
      case "li", "lin" -> left = value;
      case "intbl" -> inTable = true;
      case "cbpat" -> shaded = value > 0;
      default -> {
        return false;
      }
    }
    return true;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  void add(Box box) {
    boxes.add(box);
  }

  void marker(String text) {
    marker.append(text);
  }

  void paragraph() {
    String bullet = DocxNumbering.bullet(marker.toString().strip());
    String number = marker.toString().strip();
    String item = number.length() > 1 ? number : bullet;
    marker.setLength(0);
    int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
    int heading = outline < 9 ? Math.min(6, outline + 1) : styles.heading(style);
    heading = length > LONGEST_HEADING ? 0 : heading;
    boolean isItem = heading == 0 && !item.isEmpty();
    Spacing spacing = new Spacing(before, after, false, left, "");
    Paragraph paragraph =
        new Paragraph(heading, isItem ? item : "", isItem ? depth + 1 : 0, spacing, pieces);
    pieces = new ArrayList<>();
    if (!inTable) {
      closeTable();
    }
    List<Block> target = inTable ? cell : blocks;
    target.add(paragraph);
    target.addAll(boxes);
    boxes.clear();
  }

  void cell() {
    inTable = true;
    if (!pieces.isEmpty() || !boxes.isEmpty()) {
      paragraph();
    }
    row.add(cell);
    cell = new ArrayList<>();
  }

  void row() {
    if (!cell.isEmpty()) {
      cell();
    }
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
    marker.setLength(0);
  }

  private void closeTable() {
    row();
    if (!rows.isEmpty()) {
      blocks.add(new Table(rows));
      rows = new ArrayList<>();
    }
  }

  List<Block> finish() {
    if (!pieces.isEmpty() || !boxes.isEmpty()) {
      paragraph();
    }
    closeTable();
    return blocks;
  }
}
