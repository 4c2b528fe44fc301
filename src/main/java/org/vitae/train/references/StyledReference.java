package org.vitae.train.references;

import java.util.List;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.train.fact.Dice;
import org.vitae.train.references.ReferenceStyle.Order;

/** Prints a work in a style. Made for one reference. */
final class StyledReference {
  private static final List<String> NOTES =
      List.of(
          "Oral",
          "Spotlight",
          "Best Paper Award",
          "Best Student Paper",
          "Poster",
          "acceptance rate 21%",
          "invited paper",
          "Oral presentation");

  private final Work work;
  private final ReferenceStyle style;
  private final Dice dice;
  private final ReferenceWriter out = new ReferenceWriter();

  StyledReference(Work work, ReferenceStyle style, Dice dice) {
    this.work = work;
    this.style = style;
    this.dice = dice;
  }

  LabelledReference write() {
    number();
    switch (style.order()) {
      case AUTHORS_TITLE -> authors().add(style.afterAuthors());
      case AUTHORS_DATE_TITLE -> authors().add(dateBehindNames());
      case DATE_AUTHORS_TITLE -> {
        out.add(ReferenceLabel.DATE, DateStyle.date(work, false, dice))
            .add(dice.oneOf(". ", " ", ": "));
        authors().add(style.afterAuthors());
      }
      case TITLE_AUTHORS -> {}
    }
    title();
    if (style.order() == Order.TITLE_AUTHORS) {
      authors()
          .add(
              style.breaks()
                  ? dice.oneOf("\n", ".\n", "\n", ". ", ", ")
                  : dice.oneOf(". ", ", ", ". "));
    }
    new StyledVenue(work, style, dice, out).write();
    extras();
    out.add(out.endsWith("\n") ? "" : style.end());
    return out.done();
  }

  private void number() {
    if (!style.number().isEmpty()) {
      String number = style.number();
      int at = number.indexOf("%d");
      if (at < 0) {
        out.add(number);
      } else {
        int start = number.startsWith("[J") ? 1 : at;
        out.add(number.substring(0, start))
            .add(ReferenceLabel.NUMBER, number.substring(start, at) + dice.between(1, 99))
            .add(number.substring(at + 2));
      }
    }
  }

  private ReferenceWriter authors() {
    List<Person> people = work.authors();
    int shown = style.most() > 0 ? Math.min(style.most(), people.size()) : people.size();
    for (int i = 0; i < shown; i++) {
      boolean last = i == people.size() - 1;
      if (i > 0) {
        out.add(last ? style.last() : style.between());
      }
      out.add(ReferenceLabel.AUTHOR, style.names().print(people.get(i), i == 0));
      if (!style.marks().isEmpty() && dice.chance(0.4)) {
        out.add(style.marks());
      }
    }
    return shown < people.size() ? out.add(style.etAl()) : out;
  }

  private String dateBehindNames() {
    boolean month = style.months() && dice.chance(0.3);
    boolean brackets = style.date() < 4;
    out.add(brackets ? dice.oneOf(" (", " (", ". (") : ", ")
        .add(ReferenceLabel.DATE, DateStyle.date(work, month, dice));
    return brackets ? dice.oneOf("). ", "), ", "): ", ") ") : dice.oneOf(". ", ", ", ": ");
  }

  private void title() {
    String title = work.title();
    boolean ends = title.endsWith("?") || title.endsWith("!");
    String sign = style.afterTitle();
    boolean labelled = !style.labels().isEmpty() && dice.chance(0.7);
    boolean inside =
        !style.close().isEmpty()
            && style.signInside()
            && !ends
            && ".,".indexOf(sign.charAt(0)) >= 0;
    out.add(style.open()).add(ReferenceLabel.TITLE, title);
    if (labelled) {
      out.add(style.close()).add(style.labels()).add(sign);
    } else if (inside) {
      out.add(sign.substring(0, 1) + style.close() + sign.substring(1));
    } else {
      out.add(style.close()).add(style.close().isEmpty() || !ends ? sign : " ");
    }
  }

  private void extras() {
    if (dice.chance(0.07)) {
      boolean brackets = dice.chance(0.5);
      out.add(brackets ? " (" : dice.oneOf(". ", ", ", " "))
          .add(ReferenceLabel.NOTE, dice.oneOf(NOTES))
          .add(brackets ? ")" : "");
    }
    if (style.links() && dice.chance(0.6)) {
      out.add(dice.oneOf(". doi:", ". https://doi.org/", ". DOI: ", ", doi: ", ". "))
          .add(ReferenceLabel.DOI, work.doi());
    } else if (style.links() && dice.chance(0.4)) {
      out.add(dice.oneOf(". ", ". URL ", ". Available at ", ", ", ". Retrieved from "))
          .add(ReferenceLabel.URL, work.url());
    } else if (dice.chance(0.04)) {
      out.add(dice.oneOf(" [PDF]", " [PDF] [Code]", " [pdf] [code] [slides]", ". [Link]"));
    }
  }
}
