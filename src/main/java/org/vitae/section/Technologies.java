package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Knows lists of technologies ({@code "Python, Go and Docker"}), as they stand beside a project's
 * title or close its description. Immutable, thread-safe.
 */
final class Technologies {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;|•·、，]\\s*|\\s+(?:and|&|und|et|y)\\s+|\\s/\\s");

  /** A remark or a version behind the name. */
  private static final Pattern REMARK =
      Pattern.compile("\\s*\\([^()]{1,40}+\\)$|\\s+v?\\d[\\d.]*$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。]\\s+(?=[\\p{Lu}\\d.])");

  /** So many of the items of a list must be known. */
  private static final double MOST = 0.6;

  /** As {@link #SEPARATOR}, with the colon of a label. */
  private static final Pattern ITEM_SEPARATOR =
      Pattern.compile("\\s*[:,;|•·、，]\\s*|\\s+(?:and|&|und|et|y)\\s+");

  private static final int SEVERAL = 2;

  private static final int LONGEST_ITEM = 40;

  private final Lexicon clear = Lexicon.load("technologies");
  private final Lexicon ambiguous = Lexicon.load("technologies-ambiguous");

  /** The items, if the text is a list of technologies and nothing else. */
  Optional<List<Passage>> list(Passage text) {
    List<Passage> items = text.trim(" .:").split(SEPARATOR);
    return isList(items) ? Optional.of(items) : Optional.empty();
  }

  /** Whether most items are known; one that is an everyday word as well needs others beside it. */
  boolean isList(List<Passage> items) {
    if (items.isEmpty()) {
      return false;
    }
    int sure = 0;
    int known = 0;
    for (Passage item : items) {
      if (item.length() > LONGEST_ITEM) {
        return false;
      }
      boolean isClear = isClear(item.text());
      sure += isClear ? 1 : 0;
      known += isClear || isAmbiguous(item.text()) ? 1 : 0;
    }
    return (sure > 0 || known > 2) && known >= MOST * items.size();
  }

  /** Whether several of the items are known. */
  boolean occur(List<Passage> parts) {
    return parts.stream()
            .flatMap(part -> part.split(ITEM_SEPARATOR).stream())
            .filter(item -> isClear(item.text()))
            .limit(SEVERAL)
            .count()
        == SEVERAL;
  }

  /** The list of technologies that closes running text, with its first sentence apart from it. */
  Optional<Passage> closing(Passage text) {
    Matcher m = SENTENCE_END.matcher(text.raw());
    int from = -1;
    while (m.find()) {
      from = m.end();
    }
    if (from < 0) {
      return Optional.empty();
    }
    Passage last = text.from(from);
    List<Passage> items = last.trim(" .").split(SEPARATOR);
    boolean known =
        items.size() > 1
            ? isList(items)
            : items.size() == 1
                && (isClear(items.get(0).text()) || isAmbiguous(items.get(0).text()));
    return known ? Optional.of(last) : Optional.empty();
  }

  private boolean isClear(String item) {
    return clear.match(item).isPresent()
        || REMARK.matcher(item).find()
            && clear.match(REMARK.matcher(item).replaceFirst("")).isPresent();
  }

  private boolean isAmbiguous(String item) {
    return ambiguous.match(item).isPresent();
  }
}
