package org.vitae.train;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.LineRole;

/** Looks for the values of a truth in the text that is said to print them. */
final class PrintedTruth {
  /** What is concluded from the text and doesn't stand in it. */
  private static final Set<String> DERIVED =
      Set.of(
          "startDate",
          "endDate",
          "date",
          "releaseDate",
          "countryCode",
          "network",
          "type",
          "username",
          "heading",
          "equalContribution");

  private PrintedTruth() {}

  static List<String> notPrinted(Resume truth, List<LabelledLine> lines) {
    String text =
        fold(
            lines.stream()
                .filter(line -> line.role() != LineRole.NOISE)
                .map(LabelledLine::text)
                .collect(Collectors.joining(" ")));
    List<String> missing = new ArrayList<>();
    collect("", JsonResume.toTree(truth), text, missing);
    return missing;
  }

  private static void collect(String key, Object value, String text, List<String> missing) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> collect(k.toString(), v, text, missing));
    } else if (value instanceof List<?> list) {
      list.forEach(item -> collect(key, item, text, missing));
    } else if (!DERIVED.contains(key)) {
      String wanted = fold(key.equals("url") ? address(value.toString()) : value.toString());
      if (!text.contains(wanted)) {
        missing.add(key + ": " + value);
      }
    }
  }

  private static String address(String url) {
    return url.replace("https://", "").replace("www.", "");
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("www.", "")
        .replaceAll("\\s+", "")
        .replace("*", "");
  }
}
