package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * What is seen of a line by itself.
 *
 * @param form how it is set, one word: lines of one form look alike
 * @param shown what its neighbours see of it, too
 * @param own what only matters for the line itself
 * @param dated it has a year, or a month
 */
record LineSigns(String form, List<String> shown, List<String> own, boolean dated) {
  LineSigns {
    shown = List.copyOf(shown);
    own = List.copyOf(own);
  }

  /** Collects signs. */
  static final class Collector {
    private final List<String> signs = new ArrayList<>();

    void add(String sign) {
      signs.add(sign);
    }

    void add(boolean is, String sign) {
      if (is) {
        signs.add(sign);
      }
    }

    List<String> all() {
      return signs;
    }
  }
}
