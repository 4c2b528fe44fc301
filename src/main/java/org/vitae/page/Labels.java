package org.vitae.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;

/** Tells labels that name a section from those that belong to one line. Immutable. */
final class Labels {
  /** So much of a heading is known words. */
  private static final double KNOWN = 0.6;

  /** So many known headings make a rail of labels a rail of headings. */
  private static final int ENOUGH = 2;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private final Lexicon headings = Lexicon.load("headings");

  boolean isHeading(String text) {
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    int known = headings.findIn(text).stream().mapToInt(h -> h.span().length()).sum();
    return letters > 0 && known >= KNOWN * letters && text.length() < 60;
  }

  /**
   * Which of the labels of a rail are headings: the known ones, and those set like them. Where
   * dates are set like it, a known name ("Programming") is a label of its line.
   */
  List<Boolean> headings(List<Fragment> labels) {
    List<Fragment> dates = labels.stream().filter(l -> hasYear(l.text())).toList();
    List<Fragment> known =
        labels.stream()
            .filter(l -> isHeading(l.text()) && dates.stream().noneMatch(d -> isSetAs(d, l)))
            .toList();
    List<Boolean> out = new ArrayList<>();
    boolean enough = known.size() >= ENOUGH || known.size() * 2 > labels.size();
    for (Fragment label : labels) {
      out.add(
          known.contains(label)
              || enough
                  && label.text().chars().noneMatch(Character::isDigit)
                  && known.stream().anyMatch(k -> isSetLike(k, label)));
    }
    return out;
  }

  private static boolean isSetLike(Fragment a, Fragment b) {
    return isSetAs(a, b) && isCapitals(a.text()) == isCapitals(b.text());
  }

  private static boolean isSetAs(Fragment a, Fragment b) {
    Glyph g = a.first();
    Glyph h = b.first();
    return Math.abs(a.size() - b.size()) < 0.5f
        && g.color() == h.color()
        && g.face().equals(h.face());
  }

  static boolean hasYear(String text) {
    return YEAR.matcher(text).find();
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }
}
