package org.vitae.input;

import org.vitae.text.Normalizer;

/**
 * A line's text as a reader sees it: icons gone, white space collapsed to one blank, a wide gap to
 * one tab. No-break spaces count as blanks.
 */
final class CellText {
  /** A gap that is wide whatever stands before it. */
  private static final int WIDE = 3;

  /** A gap of two blanks is wide too, unless a sentence or a label ends before it. */
  private static final int DOUBLE = 2;

  /** More double blanks than this in one line come from justified setting and mean nothing. */
  private static final int JUSTIFIED = 4;

  /** Shapes in a row that rate a skill. */
  private static final int RATING = 3;

  private final StyledText source;
  private final int doubleIsWide;
  private final StyledText.Builder out = new StyledText.Builder();
  private int gap;
  private boolean afterPicture;
  private Mark gapMark = Mark.PLAIN;

  private CellText(StyledText source) {
    this.source = source;
    this.doubleIsWide = doubleGaps(source.text()) > JUSTIFIED ? WIDE : DOUBLE;
  }

  static StyledText tidy(StyledText source) {
    CellText cells = new CellText(source);
    int from = 0;
    for (StyledText.Piece piece : source.pieces()) {
      cells.piece(from, piece.end(), piece.mark());
      from = piece.end();
    }
    return cells.out.build();
  }

  /** Whether nothing but white space and icons is in it. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> isSpace(c) || Glyphs.isPicture(c));
  }

  static boolean isSpace(int c) {
    return c <= 0xffff && Normalizer.isSpace((char) c);
  }

  private void piece(int from, int end, Mark mark) {
    String text = source.text();
    int i = from;
    while (i < end) {
      int word = wordEnd(text, i, end);
      if (word > i) {
        flushGap();
        out.append(text.substring(i, word), mark);
        i = word;
        continue;
      }
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isSpace(c)) {
        space(width(c), mark);
      } else if (isRating(i, c)) {
        next = ratingEnd(i, end);
        space(1, mark);
      } else if (Glyphs.isParting(c) && parts(i)) {
        flushGap();
        out.append("\u2022", mark);
      } else if (Glyphs.isPicture(c) && !joinsLetters(i)) {
        picture(c, mark);
      } else {
        flushGap();
        out.appendCodePoint(c, mark);
      }
      i = next;
    }
  }

  /** The end of the characters from here that are plain text beyond doubt. */
  private static int wordEnd(String text, int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) > ' ' && text.charAt(i) <= '~') {
      i++;
    }
    return i;
  }

  private static int width(int c) {
    return switch (c) {
      case '\t' -> WIDE;
      case 0x2001, 0x2003, 0x3000 -> DOUBLE;
      default -> 1;
    };
  }

  private void space(int width, Mark mark) {
    if (gap == 0) {
      gapMark = mark;
    }
    // The blanks on both sides of a picture are one gap, not a wide one.
    if (!afterPicture || gap == 0 || width > 1) {
      gap = Math.min(gap + width, WIDE);
    }
    afterPicture = false;
  }

  /** An icon in the middle parts two cells; anywhere else it is nothing. */
  private void picture(int c, Mark mark) {
    if (gap > 0 && Glyphs.isContact(c) && endsCell(out.last())) {
      space(WIDE, mark);
    }
    afterPicture = true;
  }

  private static boolean endsCell(char c) {
    return Character.isLetterOrDigit(c) || c == ')' || c == '/';
  }

  private void flushGap() {
    if (gap > 0 && !out.isEmpty()) {
      boolean wide = gap >= WIDE || gap >= doubleIsWide && ".!?:,;".indexOf(out.last()) < 0;
      out.append(wide ? '\t' : ' ', wide ? Mark.PLAIN : gapMark);
    }
    gap = 0;
    afterPicture = false;
  }

  private boolean isRating(int i, int c) {
    return Glyphs.isRating(c) && ratingEnd(i, source.length()) - i >= RATING;
  }

  private int ratingEnd(int from, int end) {
    int i = from;
    while (i < end && Glyphs.isRating(source.text().charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a picture stands between blanks and text on both sides. */
  private boolean parts(int i) {
    String text = source.text();
    return gap > 0
        && !out.isEmpty()
        && i + 2 < text.length()
        && isSpace(text.charAt(i + 1))
        && Character.isLetterOrDigit(out.last())
        && Character.isLetterOrDigit(text.charAt(i + 2));
  }

  /** A zero-width joiner inside a word of a script that needs it. */
  private boolean joinsLetters(int i) {
    String text = source.text();
    return text.charAt(i) == '\u200d'
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  private static long doubleGaps(String text) {
    int count = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Normalizer.isSpace(text.charAt(i));
      if (!space && run == DOUBLE && i > run) {
        count++;
      }
      run = space ? run + 1 : 0;
    }
    return count;
  }
}
