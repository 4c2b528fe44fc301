package org.vitae.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a letterhead, which is a part of the text, from a header that repeats on every page. */
final class Letterhead {
  private static final Pattern CONTACT =
      Pattern.compile("[\\w.]@[\\w-]{1,60}\\.|www\\.|https?:|\\d[\\d ().-]{6,20}\\d");

  private Letterhead() {}

  /** Whether a header holds a contact, or words that the text below doesn't. */
  static boolean is(List<Block> header, List<Block> body) {
    String text = text(header).strip();
    if (text.isEmpty()) {
      return false;
    }
    if (CONTACT.matcher(text).find()) {
      return true;
    }
    String below = text(body);
    return text.lines().map(String::strip).anyMatch(line -> !isIn(line, below));
  }

  private static boolean isIn(String line, String text) {
    return line.isEmpty() || !hasWord(line) || text.contains(line);
  }

  /** Numbers, and what is written before those of pages, are no words. */
  private static boolean hasWord(String line) {
    return line.codePoints().filter(Character::isLetter).count() > 5;
  }

  static String text(Block block) {
    return text(List.of(block));
  }

  private static String text(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    BodySize.eachParagraph(
        blocks,
        p -> {
          StringBuilder line = new StringBuilder();
          p.pieces().forEach(piece -> line.append(piece.text()));
          lines.add(line.toString());
        });
    return String.join("\n", lines);
  }
}
