package org.vitae.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;
import org.vitae.pdf.HiddenText.Reason;
import org.vitae.pdf.Scan.Fill;
import org.vitae.pdf.Scan.Ink;

/** Parts what a reader of a page sees from what is there but can't be seen. For one page. */
final class Visibility {
  /** Smaller type, in points, can't be read. */
  private static final float TINY = 2;

  /** Colours that differ by less, in 255 steps, can't be told apart. */
  private static final int SAME_COLOR = 12;

  private static final float TRANSPARENT = 0.06f;

  /** A picture of this share of the page is a scan, and invisible text before it its words. */
  private static final float SCAN = 0.3f;

  private static final int INVISIBLE = 3;
  private static final int CLIP_ONLY = 7;

  private final Scan scan;
  private final Placement page;
  private final Bands fills;
  private final Bands covers;
  private final boolean darkFills;

  Visibility(Scan scan, Placement page) {
    this.scan = scan;
    this.page = page;
    this.fills = new Bands(scan.fills, page.shownHeight());
    this.covers =
        new Bands(
            scan.fills.stream().filter(f -> f.rectangle() && f.opaque()).toList(),
            page.shownHeight());
    this.darkFills = scan.fills.stream().anyMatch(f -> f.color() != Paint.WHITE);
  }

  private static boolean isKnown(Fill fill) {
    return fill.color() != Paint.UNKNOWN;
  }

  /** Why the ink can't be seen, or null. */
  @Nullable Reason hidden(Ink ink) {
    if (ink.layerOff()) {
      return Reason.LAYER_OFF;
    }
    if (ink.mode() == INVISIBLE || ink.mode() == CLIP_ONLY) {
      return isOverScan(ink) ? null : Reason.INVISIBLE_MODE;
    }
    if (ink.glyph().size() < TINY) {
      return Reason.TINY;
    }
    if (ink.centerX() < 0
        || ink.centerY() < 0
        || ink.centerX() > page.shownWidth()
        || ink.centerY() > page.shownHeight()) {
      return Reason.OFF_PAGE;
    }
    if (ink.clipped()) {
      return Reason.CLIPPED;
    }
    if (ink.alpha() < TRANSPARENT) {
      return Reason.TRANSPARENT;
    }
    if (isCovered(ink) && !isOverScan(ink)) {
      return Reason.COVERED;
    }
    return isOnItsColor(ink) ? Reason.SAME_COLOR : null;
  }

  private boolean isOverScan(Ink ink) {
    for (Box picture : scan.pictures) {
      float share = picture.width() * picture.height() / (page.width() * page.height());
      if (share > SCAN && picture.contains(ink.centerX(), ink.centerY())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCovered(Ink ink) {
    List<Fill> near = covers.at(ink.centerY());
    for (int i = near.size() - 1; i >= 0; i--) {
      Fill fill = near.get(i);
      if (fill.order() < ink.glyph().order()) {
        return false;
      }
      if (fill.box().contains(ink.centerX(), ink.centerY())
          && fill.box().height() > 0.8f * ink.glyph().size()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOnItsColor(Ink ink) {
    int color = ink.glyph().color();
    if (!darkFills && Paint.distance(color, Paint.WHITE) >= SAME_COLOR) {
      return false;
    }
    int background = Paint.WHITE;
    List<Fill> near = fills.at(ink.centerY());
    for (int i = near.size() - 1; i >= 0; i--) {
      Fill fill = near.get(i);
      if (fill.order() < ink.glyph().order() && fill.box().contains(ink.centerX(), ink.centerY())) {
        if (!isKnown(fill) || !fill.opaque() || !fill.rectangle() && color != Paint.WHITE) {
          return false;
        }
        background = fill.color();
        break;
      }
    }
    return Paint.distance(color, background) < SAME_COLOR;
  }
}
