package org.vitae.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.layout.Run;
import org.vitae.layout.Style;

/**
 * Knows short running text by what is above it: a head that is whole, with a date and two names, is
 * followed by a sentence, or by a line in the type of the section's running text. A name that ends
 * with an abbreviation is no sentence.
 */
final class HeadText {
  private static final int WHOLE = 2;
  private static final int SENTENCE_WORDS = 3;
  private static final int HEAD_LINES = 4;
  private static final double TELLING = 0.9;
  private static final Pattern PARTS =
      Pattern.compile("\\t|\\n|\\s[|\u2013\u2014\u00b7-]\\s|\\s(?:at|@)\\s|,\\s");

  /** The last word of a sentence, rather than {@code Corp.}, {@code Ltd.} or {@code D.C.}. */
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?:\\p{Ll}[\\p{Ll}\\p{M}'\u2019-]{2,30}|\\p{L}{5,30}|[\\p{L}\\d)]{1,30}\\))[.!]$");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?i)\\b(?:corp|univ|univers|dept|assoc|bros|intl|pvt|tech|engg?|elec|mech)\\.$");

  private static final Pattern MONTH =
      Pattern.compile("\\P{L}{0,6}\\p{L}{3,10}\\.?,?\\s\\d{2,4}\\s?");

  private HeadText() {}

  static List<BlockLook> apply(List<BlockLook> looks) {
    Set<Style> text = styles(looks, true);
    text.removeAll(styles(looks, false));
    List<BlockLook> out = new ArrayList<>(looks.size());
    for (BlockLook look : looks) {
      boolean below = isPlain(look) && isWhole(headAbove(out));
      out.add(below && (isSentence(look, out) || isInTypeOf(look, text)) ? look.asProse() : look);
    }
    return out;
  }

  /** Whether a head that is whole ends with the last of these lines. */
  static boolean isBelowWhole(List<BlockLook> before) {
    return isWhole(headAbove(before));
  }

  /** The type of what is surely running text, or of what is surely part of a head. */
  private static Set<Style> styles(List<BlockLook> looks, boolean ofText) {
    Set<Style> out = new HashSet<>();
    for (BlockLook look : looks) {
      boolean text = look.prose() || look.isBullet();
      boolean head = !text && (isTitle(look) || look.isDated());
      if (ofText ? text : head) {
        look.block().passage().runs().forEach(r -> out.add(r.style()));
      }
    }
    return out;
  }

  private static boolean isPlain(BlockLook look) {
    return look.isHeadLike()
        && !look.isBullet()
        && !look.isDated()
        && !look.isDetached()
        && !isTitle(look)
        && look.level() == 0;
  }

  private static boolean isTitle(BlockLook look) {
    return look.block().first().isHeading() || look.startsBold();
  }

  /** The lines since the last body, or since the title that the last of them stands under. */
  private static List<BlockLook> headAbove(List<BlockLook> before) {
    int from = before.size();
    boolean titled = false;
    boolean anyDate = false;
    while (from > 0 && before.size() - from < HEAD_LINES && !(titled && anyDate)) {
      BlockLook look = before.get(from - 1);
      if (!look.isHeadLike() || look.isBullet()) {
        break;
      }
      from--;
      anyDate |= look.isDated();
      boolean dated = look.isDated() && !look.dateOnly();
      boolean underTitle = from > 0 && isTitle(before.get(from - 1)) && !isTitle(look);
      titled = (isTitle(look) || dated) && !underTitle && !isTitled(before, from);
    }
    return before.subList(from, before.size());
  }

  /** Whether the title goes on from a title line right above. */
  private static boolean isTitled(List<BlockLook> before, int at) {
    return at > 0
        && isTitle(before.get(at - 1))
        && !before.get(at).block().first().gapBefore()
        && before.get(at - 1).isHeadLike();
  }

  private static boolean isWhole(List<BlockLook> head) {
    int names = 0;
    boolean dated = false;
    for (BlockLook look : head) {
      dated |= look.isDated();
      if (!look.isDetached()) {
        names +=
            (int)
                PARTS.splitAsStream(look.block().passage().raw()).filter(HeadText::isName).count();
      }
    }
    return dated && names >= WHOLE;
  }

  /** Words, rather than a date. */
  private static boolean isName(String part) {
    long letters = part.chars().filter(Character::isLetter).count();
    long digits = part.chars().filter(Character::isDigit).count();
    return letters > 1 && letters > digits && !MONTH.matcher(part).matches();
  }

  private static boolean isSentence(BlockLook look, List<BlockLook> before) {
    String text = look.block().text();
    boolean sentence =
        Sentences.isEnded(text)
            && Sentences.words(text) >= SENTENCE_WORDS
            && (text.codePointAt(text.length() - 1) > 0xff
                || LAST_WORD.matcher(text).find() && !ABBREVIATION.matcher(text).find());
    BlockLook above = before.get(before.size() - 1);
    return sentence
        && (look.block().first().gapBefore()
            || look.block().first().box() == null
            || !runs(look).equals(runs(above)));
  }

  private static Set<Style> runs(BlockLook look) {
    Set<Style> out = new HashSet<>();
    for (Run run : look.block().passage().runs()) {
      out.add(run.style());
    }
    return out;
  }

  private static boolean isInTypeOf(BlockLook look, Set<Style> text) {
    return look.block().first().box() != null
        && look.block().first().gapBefore()
        && look.wording().role() < TELLING
        && look.wording().organisation() < TELLING
        && look.wording().degree() < TELLING
        && !runs(look).isEmpty()
        && text.containsAll(runs(look));
  }
}
