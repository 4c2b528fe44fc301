package org.vitae.section;

import java.util.regex.Pattern;

/** Tells what the document says of itself: "Curriculum Vitae – 2", "Last updated: May 2020". */
final class DocumentNote {
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)\\W{0,3}(?:page\\s\\d{1,3}(?:\\s?(?:of|/)\\s?\\d{1,3})?|(?:last\\s)?(?:updated?|modified|revised|revision)\\b[^,;]{0,40}\\d.{0,12})\\W{0,3}");

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\b(?:curriculum vit(?:ae|æ)|r[eé]sum[eé]|lebenslauf)\\b");

  /** Addresses and nothing else, as in the footer of a job site's print. */
  private static final Pattern ADDRESSES =
      Pattern.compile(
          "(?i)(?:\\s*+(?:https?://|www\\.)\\S{1,300}+){1,20}+\\s*|\\s*[^\\s@]{1,64}+@\\S{1,200}\\s*");

  /** Who made the template. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:designed|made|built|created|generated|powered)\\s(?:with|by|using)\\b.{0,40}?\\b(?:template|theme|latex|json\\s?resume|jsonresume|r[eé]sum[eé]|cv|overleaf|canva|love)\\b.{0,40}");

  private static final int MAX_WORDS = 7;

  private DocumentNote() {}

  static boolean isNote(String line) {
    return NOTE.matcher(line).matches()
        || CREDIT.matcher(line).matches() && Prose.count(line) <= 2 * MAX_WORDS
        || Prose.count(line) <= MAX_WORDS && TITLE.matcher(line).find();
  }

  static boolean isAddress(String line) {
    return ADDRESSES.matcher(line).matches();
  }
}
