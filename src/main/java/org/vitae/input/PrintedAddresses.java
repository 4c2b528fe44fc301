package org.vitae.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitae.layout.LineKind;

/**
 * The address of a résumé that its site prints at the foot of each page. In text without pages it
 * stands in the middle of an entry, where it is nobody's address and no name.
 */
final class PrintedAddresses {
  /** The owner's own line with it is among the first. */
  private static final int HEAD = 12;

  /** The one site whose printouts have been seen with it. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?(?:www\\.)?indeed\\.com/r/\\S{1,100}");

  private PrintedAddresses() {}

  /** The lines with these at the end, as footers. */
  static List<LineDraft> last(List<LineDraft> lines) {
    List<LineDraft> out = new ArrayList<>(lines.size());
    List<LineDraft> footers = new ArrayList<>();
    for (LineDraft line : lines) {
      boolean footer = out.size() >= HEAD && ADDRESS.matcher(line.text().text()).matches();
      (footer ? footers : out).add(footer ? line.withKind(LineKind.RUNNING) : line);
    }
    out.addAll(footers);
    return out;
  }
}
