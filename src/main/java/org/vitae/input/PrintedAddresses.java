package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitae.layout.LineKind;
import org.vitae.lexicon.Lexicon;

/**
 * The address of a résumé that its site prints at the foot of each page. In text without pages it
 * stands in the middle of an entry, where it is nobody's address and no name.
 */
final class PrintedAddresses {
  /** The owner's own line with it is among the first. */
  private static final int HEAD = 12;

  private static final Pattern SCHEME = Pattern.compile("(?:https?://)?(?:www\\.)?");

  /** An address and nothing else, not longer than they are. */
  private static final Pattern ADDRESS = Pattern.compile("\\S{1,130}");

  private PrintedAddresses() {}

  /** The lines with these at the end, as footers. */
  static List<LineDraft> last(List<LineDraft> lines) {
    List<LineDraft> out = new ArrayList<>(lines.size());
    List<LineDraft> footers = new ArrayList<>();
    for (LineDraft line : lines) {
      boolean footer = out.size() >= HEAD && isPrinted(line.text().text());
      (footer ? footers : out).add(footer ? line.withKind(LineKind.RUNNING) : line);
    }
    out.addAll(footers);
    return out;
  }

  private static boolean isPrinted(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return false;
    }
    String address = SCHEME.matcher(text).replaceFirst("");
    return Lexicon.load("printed-addresses").rows().stream()
        .flatMap(row -> row.forms().stream())
        .anyMatch(start -> address.startsWith(start) && address.length() > start.length());
  }
}
