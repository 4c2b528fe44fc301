package org.vitae.train.cv;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Who a CV is about. Immutable.
 *
 * @param domain what an academic works on: {@code ml}, {@code bio}, {@code phys}, {@code hum},
 *     {@code soc} or {@code eng}
 * @param country the key of the grammar's rules for names, places and schools
 * @param now the year in which the CV is written
 */
record Person(
    Calling calling,
    String domain,
    String country,
    String language,
    String given,
    String middle,
    String family,
    int now) {

  String fullName() {
    return given + " " + (middle.isEmpty() ? "" : middle + " ") + family;
  }

  /** A name for accounts and addresses. */
  String handle() {
    return ascii(given).substring(0, 1) + ascii(family);
  }

  static String ascii(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("ı", "i")
        .replace("ø", "o")
        .replaceAll("[^a-z]", "");
  }
}
