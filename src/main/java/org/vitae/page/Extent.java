package org.vitae.page;

import java.util.List;

/** The rectangle that fragments take up. */
record Extent(float left, float top, float right, float bottom) {
  static Extent of(List<Fragment> fragments) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (Fragment f : fragments) {
      left = Math.min(left, f.left());
      top = Math.min(top, f.top());
      right = Math.max(right, f.right());
      bottom = Math.max(bottom, f.bottom());
    }
    return new Extent(left, top, right, bottom);
  }

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }
}
