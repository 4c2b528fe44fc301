package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Spoils a result here and there, the same way for the same seed. */
final class Perturbation {
  private static final List<String> ODDITIES =
      List.of(
          "ß", "İ", "ﬁ", "e\u0301", "𝔸", "Σς", "–", "“", "\u00a0", "½", "_", "C++", "汉", "\u2028");

  private final Random random;

  Perturbation(long seed) {
    this.random = new Random(seed);
  }

  Map<String, Object> of(Map<String, ?> resume) {
    Map<String, Object> out = new LinkedHashMap<>();
    resume.forEach((key, value) -> put(out, key, key.startsWith("_") ? value : spoil(value)));
    return out;
  }

  private void put(Map<String, Object> out, String key, @Nullable Object value) {
    if (!oneIn(25)) {
      out.put(key, value);
    }
  }

  private Object spoil(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      map.forEach((key, item) -> put(out, (String) key, spoil(item)));
      if (oneIn(20)) {
        out.put(List.of("endDate", "summary", "name", "url").get(random.nextInt(4)), "2020-01");
      }
      return out;
    } else if (value instanceof List<?> list) {
      return spoil(list);
    }
    return oneIn(3) ? spoil(value.toString()) : value;
  }

  private Object spoil(List<?> list) {
    List<Object> out = new ArrayList<>();
    for (Object item : list) {
      if (!oneIn(15)) {
        out.add(spoil(item));
      }
      if (oneIn(20)) {
        out.add(spoil(item));
      }
    }
    if (oneIn(4)) {
      Collections.shuffle(out, random);
    }
    return out;
  }

  private String spoil(String text) {
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    return switch (random.nextInt(10)) {
      case 0 -> text.toUpperCase(java.util.Locale.ROOT);
      case 1 -> text.substring(0, middle);
      case 2 -> text.substring(middle) + " " + text.substring(0, middle);
      case 3 -> text.replace(' ', '\u00a0') + " .";
      case 4 -> text.replaceAll("[aeiou]", "");
      case 5 -> "";
      case 6 -> text.replace('0', '1');
      case 7 -> text + " further words that nobody has expected here at all";
      case 8 -> text.replace("a", "A-").replace("https://", "http://www.");
      default ->
          text.substring(0, middle)
              + ODDITIES.get(random.nextInt(ODDITIES.size()))
              + text.substring(middle);
    };
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }
}
