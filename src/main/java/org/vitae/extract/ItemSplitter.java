package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;

/**
 * Splits lists: {@code "AWS (EC2, S3), Git and Go"} has three items. Separators within brackets
 * don't count. Immutable, thread-safe.
 */
public final class ItemSplitter {
  private static final String MARKS = ",;\t|\u2022\u00b7\u25cf\u25aa\u30fb\u3001\uff0c\uff1b";
  private static final String OPENING = "([{\uff08";
  private static final String CLOSING = ")]}\uff09";

  /** Space around an item, and what is left of separators. */
  private static final String EDGES = MARKS + ":";

  private static final Pattern CONJUNCTION =
      Pattern.compile("(?i)\\s(?:and|und|y|et|or)\\s|\\sas well as\\s");
  private static final Pattern LEADING =
      Pattern.compile("(?i)(?:and|&|und|et|y|or|as well as|including)\\s+(?=\\S)");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)(?:etc|and more|among others|and others|u\\.a|usw)\\.*|and so on\\.?");

  private static final Pattern ABBREVIATED =
      Pattern.compile("\\b(?:etc|Inc|Ltd|Co|Corp|Jr|Sr|Univ|Dept|al)\\.$");

  private ItemSplitter() {}

  /** The items between the separators. */
  public static List<Passage> split(Passage passage) {
    return split(passage, MARKS);
  }

  /** The items between the separators; the last one is split at its "and" if there are several. */
  public static List<Passage> list(Passage passage) {
    List<Passage> items = new ArrayList<>(split(passage));
    if (items.size() > 1) {
      Passage last = items.remove(items.size() - 1);
      items.addAll(atConjunction(last, passage));
    }
    items.removeIf(i -> NOTHING.matcher(i.raw()).matches());
    return items;
  }

  /** Splits at characters, brackets apart; the pieces without "and" before and a dot after. */
  public static List<Passage> split(Passage passage, String separators) {
    List<Passage> out = new ArrayList<>();
    String text = passage.raw();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 && closes(text, i)) {
        depth++;
      } else if (depth > 0 && CLOSING.indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && separators.indexOf(c) >= 0 && !isWithinNumber(text, i)) {
        add(out, passage.sub(from, i));
        from = i + 1;
      }
    }
    add(out, passage.from(from));
    return out;
  }

  /** Whether a bracket is closed within reach; one that isn't protects nothing. */
  private static boolean closes(String text, int opening) {
    char wanted = CLOSING.charAt(OPENING.indexOf(text.charAt(opening)));
    int end = Math.min(text.length(), opening + 400);
    for (int i = opening + 1; i < end; i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  /** {@code 10,000}. */
  private static boolean isWithinNumber(String text, int i) {
    return text.charAt(i) == ','
        && i > 0
        && Character.isDigit(text.charAt(i - 1))
        && i + 3 < text.length()
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3));
  }

  private static void add(List<Passage> out, Passage piece) {
    Passage item = withoutConjunction(tidy(piece));
    if (item.raw().chars().anyMatch(Character::isLetterOrDigit)) {
      out.add(item);
    }
  }

  /** Without separators at either end, and without the dot that closes a list. */
  public static Passage tidy(Passage piece) {
    Passage item = piece.trim(EDGES);
    boolean dot =
        item.length() > 2 && item.raw().endsWith(".") && !ABBREVIATED.matcher(item.raw()).find();
    return dot && item.raw().indexOf('.') == item.length() - 1
        ? item.to(item.length() - 1).trim(EDGES)
        : item;
  }

  private static Passage withoutConjunction(Passage item) {
    Matcher m = LEADING.matcher(item.raw());
    return m.lookingAt() ? item.from(m.end()) : item;
  }

  private static List<Passage> atConjunction(Passage last, Passage whole) {
    boolean isSplitAlready = last.span().start() > whole.span().start() && startedByAnd(last);
    Matcher m = CONJUNCTION.matcher(last.raw());
    if (isSplitAlready || !m.find() || isBracketed(last.raw(), m.start())) {
      return List.of(last);
    }
    return List.of(last.to(m.start()).trim(), last.from(m.end()).trim());
  }

  /** Whether "and" stands right before the item. */
  private static boolean startedByAnd(Passage item) {
    int start = item.span().start();
    String before = item.document().text().substring(Math.max(0, start - 12), start);
    return before.matches("(?is).*\\b(?:and|und|et|y|or|as well as)\\s+|.*&\\s+");
  }

  private static boolean isBracketed(String text, int at) {
    int open = text.lastIndexOf('(', at);
    return open >= 0 && text.indexOf(')', open) > at;
  }
}
