package org.vitae.office;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells an e-mail from a text that starts with labels. */
final class MailHead {
  private static final Set<String> ENVELOPE =
      Set.of(
          "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type");

  private static final Set<String> LETTER = Set.of("from", "to", "subject", "date");

  /** Lines of the head that are looked at. */
  private static final int LINES = 200;

  private MailHead() {}

  static boolean is(String head) {
    Set<String> envelope = new TreeSet<>();
    Set<String> letter = new TreeSet<>();
    boolean first = true;
    for (String line : (Iterable<String>) head.lines().limit(LINES)::iterator) {
      if (line.isEmpty()) {
        break;
      }
      String name = name(line);
      boolean folded = !first && Character.isWhitespace(line.charAt(0));
      boolean mailbox = first && line.startsWith("From ");
      if (name.isEmpty() && !folded && !mailbox) {
        return false;
      }
      collect(name, ENVELOPE, envelope);
      collect(name, LETTER, letter);
      first = false;
    }
    return !envelope.isEmpty() && letter.size() >= 2;
  }

  private static void collect(String name, Set<String> known, Set<String> found) {
    if (known.contains(name)) {
      found.add(name);
    }
  }

  private static String name(String line) {
    int colon = line.indexOf(':');
    if (colon <= 0 || colon > 60) {
      return "";
    }
    String name = line.substring(0, colon);
    boolean valid = name.chars().allMatch(c -> c > ' ' && c < 127);
    return valid ? name.toLowerCase(Locale.ROOT) : "";
  }
}
