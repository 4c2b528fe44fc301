package org.vitae.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.pdf.HiddenText.Reason;
import org.vitae.pdf.Scan.Ink;

/** Puts the glyphs of a page that can't be seen together to texts. For one page. */
final class HiddenTexts {
  private final int page;
  private final List<HiddenText> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Reason reason;
  private @Nullable Box hull;
  private float lastY;

  HiddenTexts(int page) {
    this.page = page;
  }

  /** The next glyph; those that are hidden for the same reason belong together. */
  void add(Ink ink, Reason why) {
    if (why != reason) {
      end();
      reason = why;
    }
    float size = ink.glyph().size();
    float width = ink.glyph().width();
    Box box = new Box(ink.centerX() - width / 2, ink.centerY() - size / 2, width, size);
    if (hull != null && Math.abs(lastY - ink.centerY()) > 0.5f * size) {
      text.append(' ');
    }
    hull = hull == null ? box : hull.hull(box);
    lastY = ink.centerY();
    text.append(ink.glyph().text());
  }

  private void end() {
    if (reason != null && hull != null && !text.toString().isBlank()) {
      found.add(new HiddenText(reason, text.toString().strip(), page, hull));
    }
    text.setLength(0);
    hull = null;
  }

  List<HiddenText> all() {
    end();
    return found;
  }
}
