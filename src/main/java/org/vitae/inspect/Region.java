package org.vitae.inspect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Box;

/**
 * A stretch of a page that a section or an entry of the JSON takes.
 *
 * @param key the pointer of the section or entry, such as {@code /work} or {@code /work/0}
 * @param firstLine an index of the document's lines
 * @param lastLine included
 * @param box null for a format without geometry
 */
record Region(Level level, String key, int page, int firstLine, int lastLine, @Nullable Box box) {
  private static final Pattern ENTRY = Pattern.compile("/[^/]++/\\d++");

  /** What takes it. */
  enum Level {
    SECTION,
    ENTRY
  }

  /** The key of the section that a pointer leads into, such as {@code work}. */
  static String section(String pointer) {
    int end = pointer.indexOf('/', 1);
    return pointer.substring(1, end < 0 ? pointer.length() : end);
  }

  /** The pointer of the entry that a pointer leads into; of the section if it has no entries. */
  static String entry(String pointer) {
    Matcher entry = ENTRY.matcher(pointer);
    return entry.lookingAt() ? entry.group() : "/" + section(pointer);
  }
}
