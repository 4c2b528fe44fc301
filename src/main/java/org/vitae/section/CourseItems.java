package org.vitae.section;

import java.util.List;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;

/** Tells a list of courses that no label introduces, as themes print it below a programme. */
final class CourseItems {
  private static final int SEVERAL = 2;
  private static final int LONGEST = 8;
  private static final int SHORT_WORD = 3;

  /** {@code KPR 210: }, before the title. */
  private static final Pattern CODE =
      Pattern.compile("^[A-Z]{2,5}[ -]?\\d{2,4}[A-Z]?\\s?(?:[:.–—-]\\s?)?");

  private static final Pattern NO_TITLE = Pattern.compile("[.:;!?/@]|\\d{2}");

  private static final Lexicon ROLES = Lexicon.load("roles");
  private static final Lexicon AWARDS = Lexicon.load("award-words");
  private static final Lexicon HONORS = Lexicon.load("honors");

  private CourseItems() {}

  /** Whether the body of an entry is such a list and nothing else. */
  static boolean are(List<Block> body) {
    return body.size() >= SEVERAL && body.stream().allMatch(b -> b.isBullet() && isTitle(b.text()));
  }

  private static boolean isTitle(String item) {
    String title = CODE.matcher(item).replaceFirst("");
    String[] words = title.split(" ");
    long small = 0;
    for (String word : words) {
      small += word.length() > SHORT_WORD && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return !title.isEmpty()
        && words.length <= LONGEST
        && !Character.isLowerCase(title.charAt(0))
        && 2 * small <= words.length
        && !NO_TITLE.matcher(title).find()
        && !ROLES.occursIn(title)
        && !AWARDS.occursIn(title)
        && !HONORS.occursIn(title);
  }
}
