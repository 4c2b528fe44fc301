package org.vitae.train.references;

import org.vitae.tagging.ReferenceLabel;
import org.vitae.train.fact.Dice;

/** Volume, issue and pages in one of several forms. */
final class NumberStyle {
  static final int KINDS = 12;

  private NumberStyle() {}

  /** Of an article. */
  static void article(ReferenceWriter out, Work work, int kind, boolean issue, Dice dice) {
    String volume = Integer.toString(work.volume());
    String number = issue ? Integer.toString(work.issue()) : "";
    boolean article = dice.chance(0.1);
    String pages =
        article
            ? dice.oneOf("e", "", "") + work.firstPage() + "0" + work.pages()
            : pages(work, dice);
    switch (kind) {
      case 0 -> write(out, ", ", volume, "(", number, "), ", pages);
      case 1 -> write(out, ", vol. ", volume, ", no. ", number, ", pp. ", pages);
      case 2 -> write(out, " ", volume, " (", number, "): ", pages);
      case 3 -> write(out, ", ", volume, ", ", "", ", ", pages);
      case 4 -> write(out, ", Vol. ", volume, ", Issue ", number, ", ", pages);
      case 5 -> write(out, ", ", volume, "(", number, "):", pages);
      case 6 -> write(out, " ", volume, "(", number, "), pp. ", pages);
      case 7 -> write(out, ", ", volume, ", ", "", " p. ", pages);
      case 8 -> write(out, " ", volume, ":", "", "", pages);
      case 9 ->
          write(
              out,
              dice.oneOf(", Bd. ", ", Jg. ", ", t. "),
              volume,
              dice.oneOf(", H. ", ", Nr. ", ", n° "),
              number,
              ", S. ",
              pages);
      case 10 -> write(out, ", Volume ", volume, ", Number ", number, ", Pages ", pages);
      default -> write(out, ". ", volume, ";", "", ":", pages);
    }
  }

  private static void write(
      ReferenceWriter out,
      String before,
      String volume,
      String beforeIssue,
      String issue,
      String beforePages,
      String pages) {
    out.add(before).add(ReferenceLabel.VOLUME, volume);
    if (!issue.isEmpty()) {
      out.add(beforeIssue).add(ReferenceLabel.ISSUE, issue).add(beforePages);
    } else {
      out.add(
          beforePages.startsWith(")")
              ? beforePages.substring(1)
              : beforePages.isEmpty() ? beforeIssue : beforePages);
    }
    out.add(ReferenceLabel.PAGES, pages);
  }

  static String pages(Work work, Dice dice) {
    int last = work.firstPage() + work.pages();
    String end = Integer.toString(last);
    String first = Integer.toString(work.firstPage());
    boolean shortened = first.length() == end.length() && first.length() > 2 && dice.chance(0.12);
    return first
        + dice.oneOf("-", "-", "–", "–", "--", " - ", "—")
        + (shortened ? end.substring(1) : end);
  }

  static String pageWord(int kind, Dice dice) {
    return switch (kind % 5) {
      case 0 -> ", pp. ";
      case 1 -> ", pages ";
      case 2 -> ", ";
      case 3 -> dice.oneOf(", p. ", ", S. ", " pp. ");
      default -> ": ";
    };
  }
}
