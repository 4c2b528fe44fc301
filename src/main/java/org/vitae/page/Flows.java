package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Frame.Column;

/**
 * Joins the columns of pages to streams of text: a column goes on in the same place of the next
 * page. For one document.
 */
final class Flows {
  /** Columns whose edges differ by less than this share of the page's width are one. */
  private static final float SAME_EDGE = 0.04f;

  /** A frame and where it was put. */
  record Placed(PageContent page, Frame frame, int flow) {}

  private static final class Flow {
    final Column column;
    final List<Frame> frames = new ArrayList<>();
    final List<PageContent> pages = new ArrayList<>();

    Flow(Column column) {
      this.column = column;
    }

    void add(PageContent page, Frame frame) {
      pages.add(page);
      frames.add(frame);
    }

    int lastPage() {
      return pages.get(pages.size() - 1).number();
    }
  }

  private final List<Flow> flows = new ArrayList<>();

  void add(PageContent page, List<Frame> frames) {
    Flow before = null;
    for (Frame frame : frames) {
      Flow flow = goesOn(page, frame);
      if (flow == null && before != null && before.column.equals(frame.column())) {
        flow = before;
      }
      if (flow == null) {
        flow = new Flow(frame.column());
        flows.add(flow);
      }
      flow.add(page, frame);
      before = flow;
    }
  }

  /** The column of an earlier page that a frame goes on with. */
  private @Nullable Flow goesOn(PageContent page, Frame frame) {
    Extent extent = Extent.of(frame.fragments());
    float edge = SAME_EDGE * page.width();
    for (Flow flow : flows) {
      Column column = flow.column;
      boolean recent = flow.lastPage() >= page.number() - 1 && flow.pages.get(0) != page;
      if (!column.main()
          && recent
          && Math.abs(left(frame, extent) - column.left()) < edge
          && extent.right() < column.right() + edge) {
        return flow;
      }
    }
    return null;
  }

  private static float left(Frame frame, Extent extent) {
    return frame.column().main() ? extent.left() : frame.column().left();
  }

  /** The stream with the name, set in the largest type, goes before a sidebar. */
  List<Placed> ordered() {
    List<Flow> order = new ArrayList<>(flows);
    Flow named = null;
    float largest = 0;
    for (Flow flow : flows) {
      if (flow.pages.get(0).number() == 1) {
        float size = largest(flow);
        if (size > largest * 1.05f) {
          largest = size;
          named = flow;
        }
      }
    }
    if (named != null && order.indexOf(named) > 0 && !order.get(0).column.main()) {
      order.remove(named);
      order.add(0, named);
    }
    List<Placed> out = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < order.size(); i++) {
      Flow flow = order.get(i);
      number += i > 0 && !flow.column.main() ? 1 : 0;
      for (int f = 0; f < flow.frames.size(); f++) {
        out.add(new Placed(flow.pages.get(f), flow.frames.get(f), number));
      }
    }
    return out;
  }

  private static float largest(Flow flow) {
    float largest = 0;
    for (int i = 0; i < flow.frames.size(); i++) {
      if (flow.pages.get(i).number() == 1) {
        for (Fragment fragment : flow.frames.get(i).fragments()) {
          largest = Math.max(largest, fragment.text().length() > 2 ? fragment.size() : 0);
        }
      }
    }
    return largest;
  }
}
