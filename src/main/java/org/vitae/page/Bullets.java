package org.vitae.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins a bullet or number that stands apart from its item to it, so that it makes no column. */
final class Bullets {
  private static final Pattern MARKER =
      Pattern.compile(
          "[^\\p{L}\\p{N}\\s(\\[]{1,2}|[o\u00d8\u00a7]|\\[\\p{Lu}{0,2}\\d{1,4}\\]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)]");

  /** So far is an item from its bullet at most, in parts of the size. */
  private static final float REACH = 3.5f;

  private Bullets() {}

  static List<Fragment> join(List<Fragment> fragments, TimeLimit time) {
    List<Fragment> markers = new ArrayList<>(fragments.stream().filter(Bullets::isMarker).toList());
    if (markers.isEmpty()) {
      return fragments;
    }
    List<Fragment> out = new ArrayList<>(fragments);
    markers.sort(Comparator.comparingDouble(Fragment::left).reversed());
    for (Fragment marker : markers) {
      time.check();
      Fragment item = item(marker, out);
      if (item != null) {
        out.remove(marker);
        out.set(out.indexOf(item), marker.join(item));
      }
    }
    return out;
  }

  static boolean isMarker(Fragment fragment) {
    return isMarker(fragment.text());
  }

  static boolean isMarker(CharSequence word) {
    return word.length() <= 7 && MARKER.matcher(word).matches();
  }

  private static @Nullable Fragment item(Fragment marker, List<Fragment> fragments) {
    Fragment nearest = null;
    for (Fragment other : fragments) {
      float gap = other.left() - marker.right();
      boolean near =
          other != marker
              && gap >= -0.2f * marker.size()
              && gap < REACH * Math.max(10, other.size());
      if (near && isOnLine(marker, other) && (nearest == null || other.left() < nearest.left())) {
        nearest = other;
      }
    }
    return nearest;
  }

  private static boolean isOnLine(Fragment marker, Fragment other) {
    float middle = (marker.top() + marker.bottom()) / 2;
    return marker.isBeside(other) || middle > other.top() && middle < other.bottom();
  }
}
