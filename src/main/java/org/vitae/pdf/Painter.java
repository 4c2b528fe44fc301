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
  private record State(Color fill, Color stroke, @Nullable Box clip) {}

  private record Color(int rgb, Paint.Space space) {
    static final Color BLACK = new Color(Paint.BLACK, Paint.Space.GRAY);
  }

  private final Scan scan;
  private final Placement placement;
  private final PathTrace path;
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State(Color.BLACK, Color.BLACK, null);
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

  /** A painter that paints in this area only, and starts anew. */
  Painter within(Box area) {
    Painter within = new Painter(scan, placement);
    within.state = new State(Color.BLACK, Color.BLACK, area);
    return within;
  }

  /** The colour of text that is drawn in this mode: its outline's if that is all one sees. */
  int ink(int mode) {
    int fill = state.fill.rgb;
    boolean outlined = mode % 4 == 1 || mode % 4 == 2 && fill == Paint.WHITE;
    int color = outlined ? state.stroke.rgb : fill;
    return color == Paint.UNKNOWN ? Paint.BLACK : color;
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
    fill(new Color(Paint.of(space, operands), space));
  }

  /** A colour in the space that was set last. */
  void color(List<COSBase> operands) {
    color(state.fill.space, operands);
  }

  void colorSpace(List<COSBase> operands, @Nullable PDResources resources) {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      Paint.Space space = Paint.space(name, resources);
      fill(new Color(Paint.initial(space), space));
    }
  }

  private void fill(Color color) {
    state = new State(color, state.stroke, state.clip);
  }

  void strokeColor(Paint.Space space, List<COSBase> operands) {
    stroke(new Color(Paint.of(space, operands), space));
  }

  void strokeColor(List<COSBase> operands) {
    strokeColor(state.stroke.space, operands);
  }

  void strokeSpace(List<COSBase> operands, @Nullable PDResources resources) {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      Paint.Space space = Paint.space(name, resources);
      stroke(new Color(Paint.initial(space), space));
    }
  }

  private void stroke(Color color) {
    state = new State(state.fill, color, state.clip);
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
      boolean covers = opaque && state.fill.rgb != Paint.UNKNOWN;
      scan.fill(clipped(box), state.fill.rgb, path.isRectangle(), covers);
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
      state = new State(state.fill, state.stroke, clipped(box));
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
