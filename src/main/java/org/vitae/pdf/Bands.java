package org.vitae.pdf;

import java.util.ArrayList;
import java.util.List;
import org.vitae.pdf.Scan.Fill;

/** Painted areas by their height on the page, to find those behind a glyph among thousands. */
final class Bands {
  /** Of a band, in points: a line of text. */
  private static final float HEIGHT = 16;

  private final List<List<Fill>> bands = new ArrayList<>();

  Bands(List<Fill> fills, float pageHeight) {
    int count = band(Math.max(0, Math.min(pageHeight, 100_000))) + 1;
    for (int i = 0; i < count; i++) {
      bands.add(new ArrayList<>(2));
    }
    for (Fill fill : fills) {
      int last = Math.min(count - 1, band(fill.box().bottom()));
      for (int i = Math.max(0, band(fill.box().y())); i <= last; i++) {
        bands.get(i).add(fill);
      }
    }
  }

  private static int band(float y) {
    return (int) Math.floor(y / HEIGHT);
  }

  /** Those that may contain a point at this height, in the order of painting. */
  List<Fill> at(float y) {
    int band = band(y);
    return band < 0 || band >= bands.size() ? List.of() : bands.get(band);
  }
}
