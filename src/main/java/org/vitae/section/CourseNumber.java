package org.vitae.section;

import java.util.regex.Pattern;

/** Knows a course by the number that its school gave it: {@code "CS-101"}, {@code "18.06:"}. */
final class CourseNumber {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\p{Lu}{2,6}[ -]?\\d{2,4}[\\p{L}\\d/.-]{0,12}|\\p{Lu}\\p{L}{1,8}[ -]?\\d{3}\\p{L}?|\\d{1,2}\\.\\d{2,4}\\p{L}?|\\d{5})(?=\\s|:)");

  private CourseNumber() {}

  /** Whether the text is such a number and then goes on. */
  static boolean leads(String text) {
    return NUMBER.matcher(text).find();
  }
}
