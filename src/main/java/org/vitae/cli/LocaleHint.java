package org.vitae.cli;

import java.nio.charset.Charset;

/**
 * What to do when a file's name got lost between the system and Java, which decodes names with the
 * locale's encoding: in bare containers, ASCII.
 */
final class LocaleHint {
  private static final String HINT = "; the locale can't encode its name, set LC_ALL=C.UTF-8";

  private LocaleHint() {}

  /** A half-sentence to go after a message, or nothing. */
  static String of(String name) {
    return name.indexOf('\uFFFD') >= 0 || !canEncode(name) ? HINT : "";
  }

  private static boolean canEncode(String name) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return !Charset.isSupported(encoding) || Charset.forName(encoding).newEncoder().canEncode(name);
  }
}
