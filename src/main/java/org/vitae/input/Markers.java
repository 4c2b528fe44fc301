package org.vitae.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of a document start with a bullet or number. A number counts only in a sequence, a
 * letter that may be a bullet of a symbol font only if several lines start so.
 */
final class Markers {
  /** So far apart may the neighbours of a numbered list stand, in lines. */
  private static final int NEIGHBOURHOOD = 60;

  /** Lines that must start with the same odd sign. */
  private static final int ODD_LINES = 2;

  private final Map<Integer, Marker> found = new HashMap<>();

  private Markers() {}

  /**
   * @param lines as they stand, without their indentation
   * @param indents the columns before each
   */
  static Markers in(List<String> lines, List<Integer> indents) {
    Markers markers = new Markers();
    Map<String, Integer> odd = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Marker marker = Marker.at(lines.get(i)).orElse(null);
      if (marker != null) {
        markers.found.put(i, marker);
        odd.merge(marker.text(), 1, Integer::sum);
      }
    }
    markers.keepOdd(odd, indents);
    markers.keepSequences(lines.size(), last);
    return markers;
  }

  Optional<Marker> at(int line) {
    return Optional.ofNullable(found.get(line));
  }

  private void keepOdd(Map<String, Integer> counts, List<Integer> indents) {
    found
        .entrySet()
        .removeIf(
            e -> {
              Marker marker = e.getValue();
              boolean indented = marker.text().equals("o") && indents.get(e.getKey()) > 0;
              return marker.kind() == Marker.Kind.ODD
                  && !indented
                  && counts.getOrDefault(marker.text(), 0) < ODD_LINES;
            });
  }

  /** Drops numbers that neither follow nor precede their neighbour in a list of the same form. */
  private void keepSequences(int lines, Map<String, Integer> last) {
    Map<Integer, Boolean> confirmed = new HashMap<>();
    for (int i = 0; i < lines; i++) {
      Marker marker = found.get(i);
      if (marker == null || marker.kind() != Marker.Kind.NUMBER) {
        continue;
      }
      Integer before = last.put(marker.look(), i);
      Marker neighbour = before == null ? null : found.get(before);
      if (before != null
          && neighbour != null
          && i - before <= NEIGHBOURHOOD
          && Math.abs(neighbour.number() - marker.number()) == 1) {
        confirmed.put(i, true);
        confirmed.put(before, true);
      }
    }
    found
        .entrySet()
        .removeIf(
            e ->
                e.getValue().kind() == Marker.Kind.NUMBER
                    && e.getValue().number() != 1
                    && !confirmed.containsKey(e.getKey()));
  }
}
