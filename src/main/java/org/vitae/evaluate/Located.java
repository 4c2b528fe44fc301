package org.vitae.evaluate;

import org.jspecify.annotations.Nullable;

/** What may know where in a parse it stands. */
interface Located {
  /** A JSON Pointer; null if it isn't known, or it is an expected value. */
  @Nullable String pointer();
}
