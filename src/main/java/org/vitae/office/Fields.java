package org.vitae.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open in a text: an instruction and the text that it results in. */
final class Fields {
  private static final Pattern ADDRESS =
      Pattern.compile("HYPERLINK\\s{1,9}\"([^\"]{1,2000})\"", Pattern.CASE_INSENSITIVE);

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  private final Deque<Field> open = new ArrayDeque<>();

  void begin() {
    open.push(new Field());
  }

  void instruction(String text) {
    Field field = open.peek();
    if (field != null) {
      field.instruction.append(text);
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null) {
      field.result = true;
    }
  }

  void end() {
    open.poll();
  }

  /** Whether text that comes now is seen: it is a result, and no page number. */
  boolean isSeen() {
    return open.stream().allMatch(f -> f.result && !isPageNumber(f.instruction.toString()));
  }

  /** The address that text points to which comes now, otherwise empty. */
  String link() {
    return open.stream()
        .map(f -> link(f.instruction.toString()))
        .filter(link -> !link.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String link(String instruction) {
    Matcher m = ADDRESS.matcher(instruction);
    return m.find() ? m.group(1) : "";
  }

  private static boolean isPageNumber(String instruction) {
    String word = instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    return word.equals("PAGE") || word.equals("NUMPAGES") || word.equals("SECTIONPAGES");
  }
}
