package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;

/** Invents names of people. */
final class NameInventor {
  private final Pen pen;

  NameInventor(Pen pen) {
    this.pen = pen;
  }

  /** Somebody from anywhere, such as an advisor: given and family name. */
  String anyone() {
    String country = pen.write("country");
    String from = pen.alternatives("country").contains(country) ? namesOf(country) : "us";
    return pen.write("given." + from) + " " + pen.write("family." + from);
  }

  /** The countries without names of their own share those of another. */
  static String namesOf(String country) {
    return switch (country) {
      case "ca", "au" -> "uk";
      case "ch" -> "de";
      default -> country;
    };
  }

  List<String> coAuthors(int count) {
    List<String> out = new ArrayList<>();
    while (out.size() < count) {
      out.add(anyone());
    }
    return out;
  }
}
