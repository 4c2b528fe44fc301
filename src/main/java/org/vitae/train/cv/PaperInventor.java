package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;

/** Invents papers and talks, the latest first. Authors are full names; styles shorten them. */
final class PaperInventor {
  private final Person person;
  private final Pen pen;
  private final NameInventor names;
  private final List<String> group;

  PaperInventor(Person person, Pen pen) {
    this.person = person;
    this.pen = pen;
    this.names = new NameInventor(pen);
    this.group = names.coAuthors(pen.dice.between(4, 10));
  }

  List<Publication> papers(int count) {
    List<Publication> out = new ArrayList<>();
    boolean dois = pen.dice.chance(0.25);
    for (int i = 0; i < count; i++) {
      out.add(paper(dois));
    }
    out.sort(Comparator.comparing(this::year).reversed());
    return out;
  }

  private int year(Publication paper) {
    PartialDate date = paper.releaseDate();
    return date == null ? 0 : date.year();
  }

  private Publication paper(boolean dois) {
    int chance = pen.dice.below(100);
    PublicationBuilder out = base();
    if (chance < 4) {
      return out.type("thesis").authors(List.of(person.fullName())).publisher(school()).build();
    }
    if (chance < 8 && !person.domain().equals("ml")) {
      return out.type("book").publisher(pen.write("publisher")).build();
    }
    if (chance < 20) {
      String number =
          "arXiv:"
              + (pen.dice.between(14, 25))
              + "0"
              + pen.dice.between(1, 9)
              + "."
              + pen.dice.between(10000, 19999);
      return out.type("article")
          .publisher(pen.dice.chance(0.5) ? "arXiv preprint " + number : "arXiv")
          .build();
    }
    boolean conference = pen.dice.chance(person.domain().equals("ml") ? 0.7 : 0.15);
    out.type(conference ? "paper-conference" : "article-journal");
    out.publisher(venue(conference));
    numbers(out, conference);
    if (dois) {
      out.doi("10." + pen.dice.between(1000, 1999) + "/x" + pen.dice.between(100000, 999999));
    }
    return out.build();
  }

  private PublicationBuilder base() {
    return PublicationBuilder.builder()
        .name(title())
        .authors(authors())
        .releaseDate(PartialDate.of(person.now() - pen.dice.between(0, 9)));
  }

  private String title() {
    String title = pen.fresh("papertitle." + person.domain());
    return pen.dice.chance(0.35) ? titleCase(title) : capital(title);
  }

  private static String capital(String text) {
    return org.vitae.train.fact.Grammar.capital(text);
  }

  /** Capital letters for all words but the small ones. */
  static String titleCase(String title) {
    StringBuilder out = new StringBuilder();
    for (String word : title.split(" ")) {
      boolean small =
          List.of("of", "in", "on", "for", "the", "and", "with", "via", "by", "a", "from", "to")
              .contains(word);
      out.append(out.isEmpty() ? "" : " ").append(small && !out.isEmpty() ? word : capital(word));
    }
    return out.toString();
  }

  private List<String> authors() {
    int others = pen.dice.oneOf(0, 1, 1, 2, 2, 3, 3, 4, 5, 7);
    List<String> all = new ArrayList<>(pen.dice.some(group, others));
    int place = pen.dice.chance(0.5) ? 0 : pen.dice.between(0, all.size());
    all.add(place, person.fullName());
    return all;
  }

  private String school() {
    String row = pen.write("school." + person.country());
    return row.substring(0, row.indexOf(';'));
  }

  private String venue(boolean conference) {
    if (conference) {
      return pen.write(person.domain().equals("ml") ? "venue.conf.ml" : "venue.conf.any");
    }
    return pen.write("venue.jour." + person.domain());
  }

  private void numbers(PublicationBuilder out, boolean conference) {
    if (pen.dice.chance(0.6)) {
      int first = pen.dice.between(1, 1800);
      out.pages(first + pen.dice.oneOf("-", "–", "--") + (first + pen.dice.between(6, 28)));
    }
    if (!conference && pen.dice.chance(0.85)) {
      out.volume(Integer.toString(pen.dice.between(2, 190)));
      out.issue(pen.dice.chance(0.6) ? Integer.toString(pen.dice.between(1, 12)) : null);
    }
  }

  List<Publication> talks(int count) {
    List<Publication> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Place place = Place.of(pen.write("place." + pen.write("country")));
      out.add(
          PublicationBuilder.builder()
              .type("speech")
              .name(title())
              .publisher(pen.write("talk.event"))
              .summary(place.print(CvLayout.PlaceStyle.CITY_COUNTRY))
              .releaseDate(
                  Times.month(Times.months(person.now(), 1) - pen.dice.between(1, 70), pen.dice))
              .build());
    }
    return out;
  }
}
