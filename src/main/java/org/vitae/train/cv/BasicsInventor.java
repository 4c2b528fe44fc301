package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Basics;
import org.vitae.model.BasicsBuilder;
import org.vitae.model.Location;
import org.vitae.model.LocationBuilder;
import org.vitae.model.Profile;

/** Invents how to reach a person, and what they say of themselves. */
final class BasicsInventor {
  private final Person person;
  private final Pen pen;

  BasicsInventor(Person person, Pen pen) {
    this.person = person;
    this.pen = pen;
  }

  Basics basics() {
    boolean summary = pen.dice.chance(person.calling().isAcademic() ? 0.25 : 0.5);
    return BasicsBuilder.builder()
        .name(person.fullName())
        .label(pen.dice.chance(0.45) ? pen.write("label." + person.calling().key(), "label") : null)
        .email(pen.dice.chance(0.95) ? email() : null)
        .phone(pen.dice.chance(0.75) ? pen.write(phoneKey()) : null)
        .url(pen.dice.chance(0.3) ? "https://" + homepage() : null)
        .summary(summary ? pen.write(summaryKey(), "summary") : null)
        .location(pen.dice.chance(0.75) ? location() : null)
        .profiles(profiles())
        .build();
  }

  private String summaryKey() {
    return person.calling().isAcademic()
        ? "summary.research"
        : person.calling() == Calling.SOFTWARE ? "summary.software" : "summary.any";
  }

  private String email() {
    String given = Person.ascii(person.given());
    String family = Person.ascii(person.family());
    String user =
        pen.dice.oneOf(
            given + "." + family,
            person.handle(),
            given + family,
            family + pen.dice.between(1, 99),
            given + "_" + family,
            given + pen.dice.between(70, 99));
    return user + "@" + pen.write("email.host");
  }

  private String phoneKey() {
    return switch (person.country()) {
      case "us", "ca" -> "phone.us";
      case "uk", "de", "fr", "es", "cn", "in" -> "phone." + person.country();
      default -> "phone.any";
    };
  }

  private String homepage() {
    String family = Person.ascii(person.family());
    return pen.dice.oneOf(
        person.handle() + ".github.io",
        "www." + family + ".net",
        family + ".example.org",
        "people.example.edu/~" + person.handle(),
        Person.ascii(person.given()) + family + ".com");
  }

  private @Nullable Location location() {
    Place place = Place.of(pen.write("place." + person.country()));
    LocationBuilder out = LocationBuilder.builder().city(place.city());
    boolean street = pen.dice.chance(0.3);
    if (street) {
      out.address(pen.write("street"));
      boolean us = person.country().equals("us");
      if (us || person.country().equals("uk")) {
        out.postalCode(pen.write("postcode." + person.country()));
      }
    }
    boolean us = person.country().equals("us");
    if (!place.region().isEmpty() && (us || pen.dice.chance(0.3))) {
      out.region(place.region());
    }
    if (!place.code().isEmpty() && pen.dice.chance(us ? 0.15 : 0.6)) {
      out.countryCode(place.code());
    }
    return out.build();
  }

  private List<Profile> profiles() {
    List<Profile> out = new ArrayList<>();
    String handle = person.handle();
    boolean technical =
        person.calling() == Calling.SOFTWARE
            || person.calling() == Calling.DATA
            || person.calling() == Calling.STUDENT
            || person.domain().equals("ml");
    if (pen.dice.chance(0.6)) {
      String name =
          pen.dice.chance(0.5)
              ? handle
              : Person.ascii(person.given()) + "-" + Person.ascii(person.family());
      out.add(new Profile("LinkedIn", name, "https://www.linkedin.com/in/" + name));
    }
    if (technical && pen.dice.chance(0.7)) {
      out.add(new Profile("GitHub", handle, "https://github.com/" + handle));
    }
    if (person.calling().isAcademic() && pen.dice.chance(0.3)) {
      String id =
          "0000-000"
              + pen.dice.between(1, 3)
              + "-"
              + pen.dice.between(1000, 9999)
              + "-"
              + pen.dice.between(1000, 9999);
      out.add(new Profile("ORCID", id, "https://orcid.org/" + id));
    }
    if (pen.dice.chance(0.1)) {
      out.add(new Profile("Twitter", handle, "https://twitter.com/" + handle));
    }
    return out;
  }
}
