package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.vitae.train.fact.Dice;

/** In which order sections stand. */
final class SectionOrder {
  private static final List<String> ACADEMIC =
      List.of(
          "research interests",
          "education",
          "research",
          "work",
          "publications",
          "talks",
          "projects",
          "awards",
          "teaching",
          "service",
          "volunteer",
          "skills",
          "certificates",
          "languages",
          "interests",
          "references");
  private static final List<String> INDUSTRY =
      List.of(
          "skills",
          "work",
          "projects",
          "education",
          "certificates",
          "research",
          "publications",
          "talks",
          "awards",
          "teaching",
          "service",
          "volunteer",
          "languages",
          "interests",
          "research interests",
          "references");

  private SectionOrder() {}

  /** A usual order with some sections exchanged. */
  static List<String> random(boolean academic, Dice dice) {
    List<String> order = new ArrayList<>(academic ? ACADEMIC : INDUSTRY);
    int swaps = dice.oneOf(0, 1, 2, 4, 8);
    for (int i = 0; i < swaps; i++) {
      int at = dice.below(order.size() - 2);
      Collections.swap(order, at, at + 1);
    }
    if (!academic && dice.chance(0.3)) {
      order.remove("education");
      order.add(0, "education");
    }
    return order;
  }
}
