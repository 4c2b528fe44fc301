package org.vitae.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest sequence of labels, where each depends on the two before it: of all that may
 * be, the {@value #BEAM} best are followed from token to token. Immutable, thread-safe.
 */
final class LabelSearch {
  private static final int BEAM = 3;
  private static final List<ReferenceLabel> LABELS = List.of(ReferenceLabel.values());

  private final MaxentModel model;

  LabelSearch(MaxentModel model) {
    this.model = model;
  }

  /** A label, and how likely it is after those before it. */
  record Choice(ReferenceLabel label, double probability) {}

  /** Labels up to a token, the last one first, and the logarithm of their probability. */
  private record Path(@Nullable Path before, Choice choice, double logarithm) {
    static @Nullable ReferenceLabel label(@Nullable Path path) {
      return path == null ? null : path.choice.label();
    }

    /** Whether what follows is told by the same labels. */
    boolean isLike(Path other) {
      return choice.label() == other.choice.label() && label(before) == label(other.before);
    }
  }

  /** The labels of a text's tokens, of which there is at least one. */
  List<Choice> best(String[][] features) {
    List<Path> paths = List.of();
    for (String[] seen : features) {
      double[] own = new double[LABELS.size()];
      for (String feature : seen) {
        model.add(feature, own);
      }
      List<Path> longer = new ArrayList<>();
      if (paths.isEmpty()) {
        extend(null, seen, own, longer);
      } else {
        paths.forEach(path -> extend(path, seen, own, longer));
      }
      paths = likeliest(longer);
    }
    LinkedList<Choice> out = new LinkedList<>();
    for (Path at = paths.get(0); at != null; at = at.before) {
      out.addFirst(at.choice);
    }
    return List.copyOf(out);
  }

  private void extend(@Nullable Path path, String[] seen, double[] own, List<Path> longer) {
    double[] sums = own.clone();
    ReferenceLabel last = Path.label(path);
    for (String feature :
        ReferenceFeatures.inContext(seen, last, path == null ? null : Path.label(path.before))) {
      model.add(feature, sums);
    }
    MaxentModel.normalise(sums);
    for (int i = 0; i < sums.length; i++) {
      ReferenceLabel label = LABELS.get(i);
      if (label.mayFollow(last)) {
        double before = path == null ? 0 : path.logarithm;
        longer.add(new Path(path, new Choice(label, Math.exp(sums[i])), before + sums[i]));
      }
    }
  }

  /** The best, of those that tell the same of what follows only one. */
  private static List<Path> likeliest(List<Path> paths) {
    paths.sort(Comparator.comparingDouble(Path::logarithm).reversed());
    List<Path> out = new ArrayList<>();
    for (Path path : paths) {
      if (out.size() < BEAM && out.stream().noneMatch(path::isLike)) {
        out.add(path);
      }
    }
    return out;
  }
}
