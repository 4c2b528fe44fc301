package org.vitae.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;

/**
 * Keeps the colour, the clip and the path while a content stream is gone through, and notes what is
 * painted. For one stream; a form has one of its own.
 */
final class Painter {
  /** What of the graphics state isn't kept by PDFBox without its colour operators. */
  private record State(int fill, Paint.Space space, @Nullable Box clip) {}

  private final Scan scan;
  private final Placement placement;
  private final PathTrace path;
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State(Paint.BLACK, Paint.Space.GRAY, null);
  private boolean clipping;

  Painter(Scan scan, Placement placement) {
    this.scan = scan;
    this.placement = placement;
    this.path = new PathTrace(placement);
  }

  /** A painter for a form, which starts with the state of the stream that it is drawn in. */
  Painter inside() {
    Painter inside = new Painter(scan, placement);
    inside.state = state;
    return inside;
  }

  /** The colour of text. */
  int ink() {
    return state.fill == Paint.UNKNOWN ? Paint.BLACK : state.fill;
  }

  void save() {
    saved.push(state);
  }

  void restore() {
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  void color(Paint.Space space, List<COSBase> operands) {
    state = new State(Paint.of(space, operands), space, state.clip);
  }

  /** A colour in the space that was set last. */
  void color(List<COSBase> operands) {
    color(state.space, operands);
  }

  void colorSpace(List<COSBase> operands, @Nullable PDResources resources) {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      Paint.Space space = Paint.space(name, resources);
      state = new State(Paint.initial(space), space, state.clip);
    }
  }

  void rectangle(Matrix ctm, List<COSBase> operands) {
    if (operands.size() >= 4) {
      path.rectangle(
          ctm, number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3));
    }
  }

  void points(Matrix ctm, List<COSBase> operands, int count) {
    for (int i = 0; i < count && 2 * i + 1 < operands.size(); i++) {
      path.point(ctm, number(operands, 2 * i), number(operands, 2 * i + 1));
    }
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }

  void clip() {
    clipping = true;
  }

  void fill(boolean opaque) {
    Box box = path.box();
    if (box != null) {
      boolean covers = opaque && state.fill != Paint.UNKNOWN;
      scan.fill(clipped(box), state.fill, path.isRectangle(), covers);
    }
    endPath();
  }

  void stroke() {
    Box box = path.box();
    if (box != null) {
      scan.rule(box);
    }
    endPath();
  }

  void endPath() {
    Box box = path.box();
    if (clipping && box != null) {
      state = new State(state.fill, state.space, clipped(box));
    }
    clipping = false;
    path.clear();
  }

  void shading() {
    Box page = new Box(0, 0, placement.shownWidth(), placement.shownHeight());
    scan.fill(clipped(page), Paint.UNKNOWN, false, false);
  }

  /** A picture: the unit square of the current coordinates (ISO 32000-1, 8.9.5). */
  void picture(Matrix ctm, boolean opaque) {
    PathTrace square = new PathTrace(placement);
    square.point(ctm, 0, 0);
    square.point(ctm, 1, 0);
    square.point(ctm, 0, 1);
    square.point(ctm, 1, 1);
    Box box = square.box();
    if (box != null) {
      boolean upright = ctm.getShearX() == 0 && ctm.getShearY() == 0;
      scan.picture(clipped(box), opaque && upright);
    }
  }

  /** Whether nothing is painted at a point, nor within a distance of it. */
  boolean isClipped(float x, float y, float distance) {
    Box clip = state.clip;
    return clip != null
        && (x < clip.x() - distance
            || x > clip.right() + distance
            || y < clip.y() - distance
            || y > clip.bottom() + distance);
  }

  private Box clipped(Box box) {
    Box clip = state.clip;
    if (clip == null) {
      return box;
    }
    float left = Math.max(box.x(), clip.x());
    float top = Math.max(box.y(), clip.y());
    return Box.between(
        left,
        top,
        Math.max(left, Math.min(box.right(), clip.right())),
        Math.max(top, Math.min(box.bottom(), clip.bottom())));
  }
}
