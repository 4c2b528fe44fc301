package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows lines of their own within a job, each above its list: projects, tools and subjects ({@code
 * "Search Team (Summer 2003)"}). Where all jobs begin bold and with a date, a plain line between
 * two lists begins none.
 */
final class Topics {
  private static final int WORDS = 9;
  private static final double ROLE = 0.5;

  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:GmbH|Ltd|Limited|Inc|LLC|LLP|AG|Corp|Corporation|PLC|plc|B\\.V|S\\.A|Pty|University|College|Hospital)\\b");

  /** So many topics, or jobs, show how the section is set. */
  private static final int SEVERAL = 2;

  private static final Pattern OWN_DATE =
      Pattern.compile("\\([^()]{0,40}\\d{2}[^()]{0,40}\\)\\s?$");

  private Topics() {}

  static List<BlockLook> apply(List<BlockLook> looks) {
    if (looks.isEmpty() || !isTitle(looks.get(0))) {
      return looks;
    }
    int titles = 0;
    int topics = 0;
    int between = 0;
    for (int i = 0; i < looks.size(); i++) {
      BlockLook look = looks.get(i);
      if (isTitle(look)) {
        titles++;
        if (!isDated(looks, i)) {
          return looks;
        }
      } else if (isEmployer(looks, i)) {
        return looks;
      } else if (isTopic(looks, i)) {
        topics++;
        between += looks.get(i - 1).isBullet() ? 1 : 0;
      } else if (!look.isBullet() && look.isDated() && look.isHeadLike() && isBelowList(looks, i)) {
        return looks;
      }
    }
    return between > 0 && titles + topics > SEVERAL ? marked(looks) : looks;
  }

  /** A plain line above a list that surely names an employer begins a job, dated or not. */
  private static boolean isEmployer(List<BlockLook> looks, int i) {
    return isTopic(looks, i) && EMPLOYER.matcher(looks.get(i).block().text()).find();
  }

  private static List<BlockLook> marked(List<BlockLook> looks) {
    List<BlockLook> out = new ArrayList<>(looks.size());
    for (int i = 0; i < looks.size(); i++) {
      out.add(isTopic(looks, i) ? looks.get(i).asTopic() : looks.get(i));
    }
    return out;
  }

  private static boolean isTitle(BlockLook look) {
    return !look.isBullet()
        && look.level() == 0
        && (look.startsBold() || look.block().first().isHeading());
  }

  /** Whether a job has its date in its first line or one of the two below it. */
  private static boolean isDated(List<BlockLook> looks, int title) {
    for (int i = title; i < looks.size() && i <= title + 2; i++) {
      BlockLook look = looks.get(i);
      if (look.isBullet() || i > title && isTitle(look)) {
        return false;
      }
      if (look.isDated()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelowList(List<BlockLook> looks, int i) {
    return i > 0 && looks.get(i - 1).isBullet();
  }

  /** A short plain line above a list, below another list or below a head that is whole. */
  private static boolean isTopic(List<BlockLook> looks, int i) {
    BlockLook look = looks.get(i);
    if (i == 0
        || i + 1 == looks.size()
        || !looks.get(i + 1).isBullet()
        || isTitle(look)
        || !isNameLike(look)) {
      return false;
    }
    return looks.get(i - 1).isBullet() || HeadText.isBelowWhole(looks.subList(0, i));
  }

  private static boolean isNameLike(BlockLook look) {
    String text = look.block().text();
    String raw = look.block().passage().raw();
    boolean undated = !look.isDated() || OWN_DATE.matcher(raw).find();
    return !look.isBullet()
        && look.level() == 0
        && look.isHeadLike()
        && !look.isDetached()
        && undated
        && look.wording().role() < ROLE
        && raw.indexOf('\t') < 0
        && OWN_DATE.matcher(raw).replaceFirst("").indexOf(',') < 0
        && Sentences.words(text) <= WORDS
        && !Sentences.isEnded(text);
  }
}
