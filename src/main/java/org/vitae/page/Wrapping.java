package org.vitae.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from the page whether a line end is a mere wrapping: the next word had no room. For the
 * rows of one frame.
 */
final class Wrapping {
  /** Left edges that are this close, in parts of the size, are one. */
  private static final float SAME_LEFT = 0.6f;

  /** How far the second line of a paragraph may begin left or right of its first one. */
  private static final float OUTDENT = 2.6f;

  private static final float HANGING = 4.5f;

  /** How many rows around a row tell how its paragraphs are set. */
  private static final int NEAR = 40;

  /** A line of so many words shows how wide the text is. */
  private static final int TEXT_WORDS = 5;

  /** Right edges of justified lines differ by less, in parts of the size. */
  private static final float SAME_EDGE = 0.12f;

  /** So many lines that end in one place are justified. */
  private static final int JUSTIFIED = 3;

  private static final double JUSTIFIED_SHARE = 0.25;

  /** Of ragged lines, so many are shorter than a full one; a few may stick out. */
  private static final double LONG = 0.95;

  private static final byte WRAPPED = 1;

  private static final byte HARD = 2;

  private static final Pattern FACT = Pattern.compile("\\p{Lu}[\\p{L} ]{2,24}:\\s");

  private static final Set<String> SEPARATORS = Set.of("·", "∙", "|", "•");

  /** Where lines begin, and how large they are set. */
  private record Place(float left, float size) {}

  private final List<Row> rows;
  private final float frameRight;
  private final byte[] known;

  /** Lines of text, not rows of cells; found once, as that takes a look at each gap. */
  private final boolean[] oneCell;

  private final Map<Place, Float> limits = new HashMap<>();

  Wrapping(List<Row> rows) {
    this.rows = rows;
    this.known = new byte[rows.size()];
    this.oneCell = new boolean[rows.size()];
    for (int i = 0; i < oneCell.length; i++) {
      oneCell[i] = rows.get(i).isOneCell();
    }
    this.frameRight = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
  }

  /** What stands above a row is known to be something else. */
  void begins(int index) {
    known[index] = HARD;
  }

  /** Asked for each row in order that doesn't begin something else. */
  boolean isWrapped(int index) {
    if (known[index] == 0) {
      known[index] = findWrapped(index) ? WRAPPED : HARD;
    }
    return known[index] == WRAPPED;
  }

  private boolean findWrapped(int index) {
    Row above = rows.get(index - 1);
    Row row = rows.get(index);
    float size = row.size();
    if (row.continued() || isOneText(above, row) || isOpen(above) && row.isOneCell()) {
      return true;
    }
    if (!row.isOneCell()
        || isOtherBlock(above, row)
        || Math.abs(above.last().size() - row.first().size()) > 0.08f * size
        || row.textLeft() > row.left()
        || isOtherCut(above.last().last(), row.first().first(), above)) {
      return false;
    }
    float shift = row.left() - above.lastCellLeft();
    boolean inPlace =
        above.isOneCell()
            ? row.left() - above.left() < HANGING * size && shift > -OUTDENT * size
            : Math.abs(shift) < SAME_LEFT * size;
    return inPlace
        && isFull(above, row)
        && !isNextHanging(index, above, row, size)
        && !isNextFact(above, row);
  }

  /**
   * Whether two facts stand below each other, each behind its label, where the longer of them ends
   * before the text does: {@code Thesis: …} and {@code Advisor: …}.
   */
  private boolean isNextFact(Row above, Row row) {
    return above.right() + row.first().firstWord() + row.size() < frameRight
        && Math.abs(above.left() - row.left()) < SAME_LEFT * row.size()
        && FACT.matcher(above.first().text()).lookingAt()
        && FACT.matcher(row.first().text()).lookingAt();
  }

  /** Whether the first word of a row had no room in the one above. */
  private boolean isFull(Row above, Row row) {
    return limit(above) - above.right() < row.first().firstWord() + 0.25f * row.size();
  }

  /**
   * Whether a row begins the next of several paragraphs whose first lines stand out to the left, as
   * in a list of references: no third line of a paragraph begins left of its second.
   */
  private boolean isNextHanging(int index, Row above, Row row, float size) {
    float shift = row.left() - above.left();
    if (index < 2 || !oneCell[index - 1]) {
      return false;
    }
    if (shift < -SAME_LEFT * size) {
      return isWrapped(index - 1);
    }
    return shift < SAME_LEFT * size && !isWrapped(index - 1) && isHanging(index, row.left(), size);
  }

  /**
   * Whether, of the rows around one, those that begin further right all go on where the one above
   * is full, and there is one.
   */
  private boolean isHanging(int index, float left, float size) {
    int from = index;
    while (from > 1 && index - from < NEAR && isText(from - 1, left, size)) {
      from--;
    }
    int shifted = 0;
    for (int i = from + 1; i < rows.size() && i - index < NEAR; i++) {
      Row row = rows.get(i);
      if (!isText(i, left, size)) {
        break;
      }
      Row above = rows.get(i - 1);
      boolean right =
          row.left() > left + SAME_LEFT * size && above.left() < left + SAME_LEFT * size;
      if (right && !isFull(above, row)) {
        return false;
      }
      shifted += right ? 1 : 0;
    }
    return shifted > 0;
  }

  /** Whether a row is a line of text that begins at an edge or a little right of it. */
  private boolean isText(int index, float left, float size) {
    Row row = rows.get(index);
    float shift = row.left() - left;
    return oneCell[index]
        && row.textLeft() <= row.left()
        && shift > -SAME_LEFT * size
        && shift < HANGING * size;
  }

  /** Whether a dot or bar between items ends the row: the next item had no room. */
  static boolean isOpen(Row row) {
    return row.isOneCell()
        && row.last().glyphs().size() > 1
        && SEPARATORS.contains(row.last().last().text());
  }

  /** Whether the file says that they stand in different paragraphs. */
  private static boolean isOtherBlock(Row above, Row row) {
    Tag last = above.last().last().tag();
    Tag next = row.first().first().tag();
    return last != null && next != null && last.block() != next.block();
  }

  /** Whether the file says that both are one stretch of text. */
  static boolean isOneText(Row above, Row row) {
    Tag last = above.last().last().tag();
    Tag next = row.first().first().tag();
    return last != null && next != null && last.order() == next.order();
  }

  /**
   * After a line in bold or italic type, text in plain type is something else; so is bold text
   * after a line without a bold word.
   */
  private static boolean isOtherCut(Glyph last, Glyph next, Row above) {
    Glyph first = above.first().first();
    if (first.face().italic() && last.face().italic() && !next.face().italic()) {
      return true;
    }
    if (!last.face().italic() && next.face().italic() && last.color() != next.color()) {
      return true;
    }
    return first.face().bold() && last.face().bold() && !next.face().bold()
        || !last.face().bold() && next.face().bold() && !above.hasBold()
        || last.color() != next.color()
            && first.color() == last.color()
            && above.isOneCell()
            && last.face().bold() != next.face().bold();
  }

  /** The right edge of the text that begins where the row does. */
  private float limit(Row above) {
    Place place = new Place(above.lastCellLeft(), above.size());
    float limit = limits.computeIfAbsent(place, this::findLimit);
    return above.isOneCell() || limit > above.right() + 0.1f ? limit : frameRight;
  }

  private float findLimit(Place place) {
    float[] rights = new float[rows.size()];
    int count = 0;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean text = oneCell[i] && words(row) >= TEXT_WORDS;
      if (text && Math.abs(row.textLeft() - place.left()) < SAME_LEFT * row.size()) {
        rights[count++] = row.right();
      }
    }
    return count == 0 ? frameRight : edge(Arrays.copyOf(rights, count), place.size());
  }

  /** Where most lines end if they are justified; otherwise nearly the longest of them. */
  private static float edge(float[] rights, float size) {
    Arrays.sort(rights);
    int most = 0;
    float edge = rights[rights.length - 1];
    int from = 0;
    for (int i = 0; i < rights.length; i++) {
      while (rights[i] - rights[from] > SAME_EDGE * size) {
        from++;
      }
      if (i - from + 1 >= most) {
        most = i - from + 1;
        edge = rights[i];
      }
    }
    boolean justified = most >= JUSTIFIED && most >= JUSTIFIED_SHARE * rights.length;
    return justified ? edge : rights[(int) (LONG * (rights.length - 1))];
  }

  private static int words(Row row) {
    return row.cells().stream().mapToInt(Fragment::words).sum();
  }
}
