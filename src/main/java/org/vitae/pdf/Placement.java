package org.vitae.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vitae.layout.Box;

/**
 * Where points of a page's own coordinates stand on the page as it is shown: from its top left
 * corner, turned as the page asks for.
 */
record Placement(float left, float bottom, float width, float height, int turn) {
  static Placement of(PDPage page) {
    PDRectangle box = page.getCropBox();
    int turn = Math.floorMod(page.getRotation() / 90, 4);
    return new Placement(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), turn);
  }

  float shownWidth() {
    return turn % 2 == 0 ? width : height;
  }

  float shownHeight() {
    return turn % 2 == 0 ? height : width;
  }

  float x(float px, float py) {
    return switch (turn) {
      case 1 -> py - bottom;
      case 2 -> left + width - px;
      case 3 -> bottom + height - py;
      default -> px - left;
    };
  }

  float y(float px, float py) {
    return switch (turn) {
      case 1 -> px - left;
      case 2 -> py - bottom;
      case 3 -> left + width - px;
      default -> bottom + height - py;
    };
  }

  /** The rectangle between two corners in the page's own coordinates. */
  Box box(float x1, float y1, float x2, float y2) {
    float ax = x(x1, y1);
    float ay = y(x1, y1);
    float bx = x(x2, y2);
    float by = y(x2, y2);
    return Box.between(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }

  /** Where a point of the shown page is on the page turned so that text is upright on it. */
  float turnedX(float x, float y, int direction) {
    return switch (direction) {
      case 1 -> y;
      case 2 -> shownWidth() - x;
      case 3 -> shownHeight() - y;
      default -> x;
    };
  }

  float turnedY(float x, float y, int direction) {
    return switch (direction) {
      case 1 -> shownWidth() - x;
      case 2 -> shownHeight() - y;
      case 3 -> x;
      default -> y;
    };
  }

  /** How far a point is from another along the shown page's x axis, for text of a direction. */
  static float shift(int direction, float along, float up) {
    return switch (direction) {
      case 0 -> along;
      case 1 -> up;
      case 2 -> -along;
      default -> -up;
    };
  }

  /** Quarter turns, clockwise, of text whose baseline runs along this vector of the page. */
  int direction(float dx, float dy) {
    float shownX = x(left + dx, bottom + dy) - x(left, bottom);
    float shownY = y(left + dx, bottom + dy) - y(left, bottom);
    if (Math.abs(shownX) >= Math.abs(shownY)) {
      return shownX >= 0 ? 0 : 2;
    }
    return shownY >= 0 ? 1 : 3;
  }
}
