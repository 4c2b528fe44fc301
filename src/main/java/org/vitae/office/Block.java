package org.vitae.office;

import java.util.List;

/** A piece of an Office document from margin to margin. */
sealed interface Block {

  /**
   * A paragraph; one without text stands for the empty line that it is.
   *
   * @param heading its level 1–6, otherwise 0
   * @param marker the bullet or number of a list item, otherwise empty
   * @param depth of the list that it stands in, otherwise 0
   */
  record Paragraph(int heading, String marker, int depth, Spacing spacing, List<Piece> pieces)
      implements Block {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }

    boolean isBlank() {
      return pieces.stream().allMatch(p -> p.text().isBlank());
    }
  }

  /**
   * Rows of cells.
   *
   * @param rows each cell is a list of blocks
   */
  record Table(List<List<List<Block>>> rows) implements Block {}

  /**
   * What stands in a box of its own.
   *
   * @param top from where on the page, in points; where it isn't known after what anchors it
   */
  record Box(List<Block> blocks, float top, float left) implements Block {}

  /**
   * Text of one look.
   *
   * @param text with tabs, and newlines for line breaks
   * @param link the address that it points to, otherwise empty
   */
  record Piece(String text, Look look, String link) {}

  /**
   * The room around a paragraph, in twentieths of a point.
   *
   * @param joined whether none is left between it and a neighbour of the same style
   * @param left the indentation of its text
   */
  record Spacing(int before, int after, boolean joined, int left, String style) {
    static final Spacing NONE = new Spacing(0, 0, false, 0, "");
  }
}
