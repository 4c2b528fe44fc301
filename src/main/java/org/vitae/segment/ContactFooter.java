package org.vitae.segment;

import java.util.List;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * Finds contact data at the foot of the page in documents that have none at the top: the last lines
 * of the last section, set apart and about an address of mail.
 */
final class ContactFooter {
  /** Lines that contact data takes at the foot. */
  private static final int LINES = 4;

  /** Digits of a phone number or a postal code. */
  private static final int DIGITS = 3;

  private ContactFooter() {}

  /**
   * The index of its first line, or the end of the body if there is none.
   *
   * @param header how many lines stand before the first heading
   */
  static int start(
      LayoutDocument document, int header, List<HeadingFinder.Heading> headings, int body) {
    if (headings.isEmpty() || hasMail(document.lines().subList(0, header))) {
      return body;
    }
    HeadingFinder.Heading under = headings.get(headings.size() - 1);
    if (under.types().contains(SectionType.REFERENCES)) {
      return body;
    }
    Line last = under.line();
    for (int i = body - 1; i > last.index() + 1 && i >= body - LINES; i--) {
      Line line = document.lines().get(i);
      boolean otherLook = !isSetLike(line, document.lines().get(i - 1));
      if (line.gapBefore() && otherLook && isContact(document.lines().subList(i, body))) {
        return i;
      }
    }
    return body;
  }

  /** An address of mail with a phone number or a postal address, or alone. */
  private static boolean isContact(List<Line> lines) {
    long digits =
        lines.stream().flatMapToInt(l -> l.text().chars()).filter(Character::isDigit).count();
    boolean alone = lines.size() == 1 && lines.get(0).text().strip().indexOf(' ') < 0;
    return hasMail(lines) && (digits >= DIGITS || alone);
  }

  private static boolean hasMail(List<Line> lines) {
    return lines.stream().anyMatch(l -> l.text().indexOf('@') > 0);
  }

  private static boolean isSetLike(Line a, Line b) {
    return a.runs().isEmpty()
        || b.runs().isEmpty()
        || a.runs().get(0).style().color() == b.runs().get(0).style().color()
            && a.runs().get(0).style().italic() == b.runs().get(0).style().italic();
  }
}
