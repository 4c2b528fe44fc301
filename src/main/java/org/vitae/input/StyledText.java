package org.vitae.input;

import java.util.ArrayList;
import java.util.List;

/**
 * Text whose pieces are set in styles, before it has a place in a document. Immutable.
 *
 * @param pieces in order, without holes, as long as the text together
 */
record StyledText(String text, List<Piece> pieces) {
  /**
   * A stretch of one {@link Mark}.
   *
   * @param end the position after it; it starts where the piece before it ends
   */
  record Piece(int end, Mark mark) {}

  StyledText {
    pieces = List.copyOf(pieces);
  }

  static StyledText plain(String text) {
    return new Builder().append(text, Mark.PLAIN).build();
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return text.isBlank();
  }

  StyledText from(int start) {
    return sub(start, length());
  }

  StyledText sub(int start, int end) {
    if (start == 0 && end == length()) {
      return this;
    }
    Builder out = new Builder();
    int from = 0;
    for (Piece piece : pieces) {
      int low = Math.max(start, from);
      int high = Math.min(end, piece.end);
      if (low < high) {
        Mark mark = piece.mark.part(text.substring(from, piece.end), low - from, high - from);
        out.append(text.substring(low, high), mark);
      }
      from = piece.end;
    }
    return out.build();
  }

  /** Collects pieces; neighbours with the same mark become one. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private Mark current = Mark.PLAIN;

    Builder append(CharSequence more, Mark mark) {
      if (more.length() > 0) {
        text.append(more);
        mark(mark, more.length());
      }
      return this;
    }

    Builder append(StyledText more) {
      int from = 0;
      for (Piece piece : more.pieces) {
        append(more.text.substring(from, piece.end), piece.mark);
        from = piece.end;
      }
      return this;
    }

    Builder append(char c, Mark mark) {
      text.append(c);
      mark(mark, 1);
      return this;
    }

    Builder appendCodePoint(int codePoint, Mark mark) {
      text.appendCodePoint(codePoint);
      mark(mark, Character.charCount(codePoint));
      return this;
    }

    /** Closes the piece before the last {@code added} characters if they are marked differently. */
    private void mark(Mark mark, int added) {
      if (!mark.equals(current) && text.length() > added) {
        pieces.add(new Piece(text.length() - added, current));
      }
      current = mark;
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    boolean isBlank() {
      return text.chars().allMatch(c -> org.vitae.text.Normalizer.isSpace((char) c));
    }

    /** The last character, or a blank if there is none. */
    char last() {
      return isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    StyledText build() {
      List<Piece> all = new ArrayList<>(pieces);
      if (!isEmpty()) {
        all.add(new Piece(text.length(), current));
      }
      return new StyledText(text.toString(), all);
    }
  }
}
