package org.vitae.train.references;

import java.util.List;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.train.fact.Dice;
import org.vitae.train.references.ReferenceStyle.Order;

/** Prints where a work appeared, and when. Made for one reference. */
final class StyledVenue {
  private static final List<String> STATUSES =
      List.of(
          "In preparation",
          "Submitted",
          "Under review",
          "Accepted",
          "in press",
          "to appear",
          "forthcoming",
          "In Press");

  private final Work work;
  private final ReferenceStyle style;
  private final Dice dice;
  private final ReferenceWriter out;

  StyledVenue(Work work, ReferenceStyle style, Dice dice, ReferenceWriter out) {
    this.work = work;
    this.style = style;
    this.dice = dice;
    this.out = out;
  }

  void write() {
    boolean dated =
        style.order() == Order.AUTHORS_DATE_TITLE || style.order() == Order.DATE_AUTHORS_TITLE;
    if (dice.chance(0.05)) {
      unpublished();
      return;
    }
    switch (work.kind()) {
      case ARTICLE -> article(dated);
      case PAPER -> paper(dated);
      case PREPRINT -> out.add(ReferenceLabel.CONTAINER, work.venue());
      case CHAPTER -> chapter();
      case BOOK -> house();
      case THESIS -> thesis();
      case REPORT -> report();
    }
    if (!dated && !isDated()) {
      date();
    }
  }

  private boolean isDated() {
    return out.has(ReferenceLabel.DATE);
  }

  private void unpublished() {
    String status = dice.oneOf(STATUSES);
    boolean brackets = dice.chance(0.4);
    boolean venue = dice.chance(0.5);
    if (venue && brackets) {
      out.add(ReferenceLabel.CONTAINER, work.venue()).add(" ");
    }
    out.add(brackets ? "(" : "").add(ReferenceLabel.STATUS, status).add(brackets ? ")" : "");
    if (venue && !brackets) {
      out.add(status.startsWith("Submitted") ? " to " : dice.oneOf(" at ", ", ", " in "))
          .add(ReferenceLabel.CONTAINER, work.venue());
    }
    if (dice.chance(0.5) && !isDated()) {
      date();
    }
  }

  private void date() {
    if (dice.chance(0.02)) {
      return;
    }
    boolean brackets = DateStyle.inBrackets(style.date());
    out.add(
            brackets
                ? " ("
                : style.breaks() && dice.chance(0.3) ? " " : dice.oneOf(", ", ", ", ". "))
        .add(ReferenceLabel.DATE, DateStyle.date(work, style.months() && dice.chance(0.6), dice))
        .add(brackets ? ")" : "");
  }

  private void article(boolean dated) {
    out.add(ReferenceLabel.CONTAINER, work.venue());
    if (!dated && dice.chance(0.3)) {
      yearInside();
      return;
    }
    if (dice.chance(0.85)) {
      NumberStyle.article(out, work, style.numbers(), dice.chance(0.6), dice);
    }
  }

  /** {@code 1998; 14:137-166}, {@code 38 (1983), 133-134}, {@code 2015}. */
  private void yearInside() {
    String year = Integer.toString(work.year());
    String volume = Integer.toString(work.volume());
    String pages = NumberStyle.pages(work, dice);
    switch (dice.below(5)) {
      case 0 ->
          out.add(dice.oneOf(" ", ". ", ", "))
              .add(ReferenceLabel.DATE, year)
              .add(dice.oneOf(";", "; ", ", "))
              .add(ReferenceLabel.VOLUME, volume)
              .add(dice.oneOf(":", ": ", ", "))
              .add(ReferenceLabel.PAGES, pages);
      case 1 ->
          out.add(dice.oneOf(" ", ", ", ", vol. "))
              .add(ReferenceLabel.VOLUME, volume)
              .add(" (")
              .add(ReferenceLabel.DATE, year)
              .add(dice.oneOf("), ", ") ", "): ", "), no. "))
              .add(ReferenceLabel.PAGES, pages);
      case 2 ->
          out.add(dice.oneOf(" ", ", "))
              .add(ReferenceLabel.DATE, year)
              .add("; ")
              .add(ReferenceLabel.VOLUME, volume)
              .add("(")
              .add(ReferenceLabel.ISSUE, Integer.toString(work.issue()))
              .add("):")
              .add(ReferenceLabel.PAGES, pages);
      case 3 -> out.add(" ").add(ReferenceLabel.DATE, year);
      default ->
          out.add(" (")
              .add(ReferenceLabel.DATE, year)
              .add(") ")
              .add(ReferenceLabel.VOLUME, volume)
              .add(dice.oneOf(":", ", "))
              .add(ReferenceLabel.PAGES, pages);
    }
  }

  private void paper(boolean dated) {
    out.add(style.breaks() && dice.chance(0.7) ? "" : style.in());
    if (style.breaks() && !dated && dice.chance(0.6)) {
      out.add(ReferenceLabel.CONTAINER, work.acronym().isEmpty() ? work.venue() : work.acronym())
          .add(" ")
          .add(ReferenceLabel.DATE, Integer.toString(work.year()));
      return;
    }
    boolean editors = !work.editors().isEmpty() && dice.chance(0.5);
    if (editors) {
      editors();
      out.add(dice.oneOf(", editors, ", ", eds., ", " (Eds.), "));
    }
    out.add(ReferenceLabel.CONTAINER, work.venue());
    if (!work.acronym().isEmpty() && work.venue().indexOf('(') < 0 && dice.chance(0.15)) {
      out.add(", ").add(ReferenceLabel.PLACE, work.place());
    } else if (dice.chance(0.2)) {
      out.add(", ")
          .add(
              ReferenceLabel.PLACE,
              work.place() + dice.oneOf("", ", USA", ", CA", ", Germany", ", China", ", UK"));
    }
    if (dice.chance(0.08)) {
      out.add(", ")
          .add("volume ")
          .add(ReferenceLabel.VOLUME, Integer.toString(work.volume()))
          .add(dice.oneOf(" of Lecture Notes in Computer Science", " of LNCS", ""));
    }
    if (dice.chance(0.55)) {
      out.add(NumberStyle.pageWord(style.numbers(), dice))
          .add(ReferenceLabel.PAGES, NumberStyle.pages(work, dice));
    }
    if (dice.chance(0.2)) {
      out.add(dice.oneOf(". ", ", ")).add(ReferenceLabel.PUBLISHER, work.publisher());
    }
    if (!dated && dice.chance(0.03)) {
      out.add(".");
    }
  }

  private void chapter() {
    out.add(dice.oneOf("In ", "In: ", "in ", "In "));
    boolean before = !work.editors().isEmpty() && dice.chance(0.6);
    if (before) {
      editors();
      out.add(
          dice.oneOf(
              " (Eds.), ",
              " (eds.), ",
              ", editors, ",
              " (Hrsg.): ",
              " (Ed.), ",
              ", eds., ",
              " (Hg.), "));
    }
    out.add(ReferenceLabel.CONTAINER, work.venue());
    if (!before && !work.editors().isEmpty()) {
      out.add(dice.oneOf(", edited by ", ", ed. ", ", eds. "));
      editors();
    }
    boolean pages = dice.chance(0.75);
    boolean brackets = dice.chance(0.3);
    if (pages && brackets) {
      out.add(" (pp. ").add(ReferenceLabel.PAGES, NumberStyle.pages(work, dice)).add(")");
    }
    out.add(dice.oneOf(". ", ", ", ". "));
    place();
    if (pages && !brackets) {
      out.add(NumberStyle.pageWord(style.numbers(), dice))
          .add(ReferenceLabel.PAGES, NumberStyle.pages(work, dice));
    }
  }

  private void editors() {
    for (int i = 0; i < work.editors().size(); i++) {
      out.add(i == 0 ? "" : i == work.editors().size() - 1 ? style.last() : style.between());
      out.add(ReferenceLabel.EDITOR, style.names().print(work.editors().get(i), false));
    }
  }

  private void house() {
    if (dice.chance(0.1)) {
      out.add(dice.oneOf("2nd ed. ", "3rd edition, ", "2. Aufl. ", "(2nd ed.). "));
    }
    place();
  }

  private void place() {
    switch (dice.below(4)) {
      case 0 ->
          out.add(ReferenceLabel.PLACE, work.place())
              .add(": ")
              .add(ReferenceLabel.PUBLISHER, work.publisher());
      case 1 ->
          out.add(ReferenceLabel.PUBLISHER, work.publisher())
              .add(", ")
              .add(ReferenceLabel.PLACE, work.place());
      default -> out.add(ReferenceLabel.PUBLISHER, work.publisher());
    }
  }

  private void thesis() {
    String kind =
        dice.oneOf(
            "PhD thesis",
            "Ph.D. thesis",
            "Ph.D. dissertation",
            "Master's thesis",
            "Doctoral dissertation",
            "PhD dissertation",
            "Dissertation",
            "Bachelor thesis",
            "MSc thesis");
    boolean brackets = dice.chance(0.25);
    out.add(brackets ? "(" : "")
        .add(ReferenceLabel.KIND, kind)
        .add(brackets ? "). " : dice.oneOf(", ", ". ", ", "));
    out.add(ReferenceLabel.CONTAINER, work.venue());
    if (dice.chance(0.3)) {
      out.add(", ").add(ReferenceLabel.PLACE, work.place());
    }
  }

  private void report() {
    out.add(
        ReferenceLabel.KIND,
        dice.oneOf(
            "Technical report",
            "Technical Report",
            "Tech. Rep.",
            "Working Paper",
            "Discussion Paper",
            "Research Report"));
    if (dice.chance(0.6)) {
      out.add(" " + dice.oneOf("TR-", "No. ", "CS-", "", "UCB/") + work.firstPage());
    }
    out.add(", ").add(ReferenceLabel.CONTAINER, work.venue());
    if (dice.chance(0.2)) {
      out.add(", ").add(ReferenceLabel.PLACE, work.place());
    }
  }
}
