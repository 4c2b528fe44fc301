package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vitae.model.Award;
import org.vitae.model.AwardBuilder;
import org.vitae.model.Certificate;
import org.vitae.model.CertificateBuilder;
import org.vitae.model.Interest;
import org.vitae.model.Language;
import org.vitae.model.PartialDate;
import org.vitae.model.Project;
import org.vitae.model.ProjectBuilder;
import org.vitae.model.Reference;
import org.vitae.model.Skill;
import org.vitae.model.Volunteer;
import org.vitae.model.VolunteerBuilder;

/** Invents what stands in lists: awards, certificates, skills, languages and so on. */
final class ListInventor {
  private final Person person;
  private final Pen pen;
  private final CvLayout layout;

  ListInventor(Person person, Pen pen, CvLayout layout) {
    this.person = person;
    this.pen = pen;
    this.layout = layout;
  }

  List<Award> awards() {
    List<Award> out = new ArrayList<>();
    int count = pen.dice.between(1, 8);
    String given =
        person.calling().isAcademic() || person.calling() == Calling.STUDENT
            ? "award.academic"
            : "award.any";
    boolean noted = pen.dice.chance(0.3);
    boolean awarded = pen.dice.chance(0.5);
    for (int i = 0; i < count; i++) {
      boolean contest = person.calling().isAcademic() && pen.dice.chance(0.2);
      out.add(
          AwardBuilder.builder()
              .title(pen.fresh(contest ? "award.contest" : given))
              .date(past(110))
              .awarder(!contest && awarded && pen.dice.chance(0.7) ? pen.write("awarder") : null)
              .summary(contest ? pen.write("award.rank") : noted ? pen.write("award.note") : null)
              .build());
    }
    out.sort(Comparator.comparing(Award::date, Comparator.nullsLast(Comparator.reverseOrder())));
    return out;
  }

  private PartialDate past(int months) {
    return Times.month(Times.months(person.now(), 1) - pen.dice.between(1, months), pen.dice);
  }

  List<Certificate> certificates() {
    List<Certificate> out = new ArrayList<>();
    boolean issuers = pen.dice.chance(0.6);
    for (String name : pen.several(pen.dice.between(1, 5), certificateKey())) {
      out.add(
          CertificateBuilder.builder()
              .name(name)
              .issuer(issuers ? pen.write("cert.issuer") : null)
              .date(past(90))
              .build());
    }
    return out;
  }

  private String certificateKey() {
    return switch (person.calling()) {
      case SOFTWARE, DATA, PHD, MASTER, STUDENT -> "cert.software";
      case NURSE, TEACHER, FINANCE, ENGINEER, TRADE -> "cert." + person.calling().key();
      default -> "cert.any";
    };
  }

  /** Groups with a label, {@code name} and {@code keywords}; a list without has names alone. */
  List<Skill> skills() {
    List<String> rows =
        pen.several(
            pen.dice.between(2, 5), "skillgroup." + person.calling().skills(), "skillgroup");
    List<Skill> groups = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (String row : rows) {
      String label = row.substring(0, row.indexOf('='));
      List<String> items = pen.several(pen.dice.between(3, 8), row.substring(row.indexOf('=') + 1));
      items.removeIf(used::contains);
      used.addAll(items);
      if (items.size() > 1 && groups.stream().noneMatch(s -> label.equals(s.name()))) {
        groups.add(new Skill(label, null, items));
      }
    }
    return groups;
  }

  List<Language> languages() {
    List<Language> out = new ArrayList<>();
    boolean levels = pen.dice.chance(0.85);
    String mother = pen.write("lang.native." + person.country());
    out.add(new Language(mother, levels ? pen.write("fluency.native") : null));
    for (String other : pen.several(pen.dice.between(1, 3), "lang.other")) {
      if (!other.equals(mother)) {
        out.add(new Language(other, levels ? fluency(other) : null));
      }
    }
    return out;
  }

  private String fluency(String language) {
    String fluency = pen.write("fluency.other");
    boolean test = fluency.startsWith("TOEFL") || fluency.startsWith("IELTS");
    return test && !language.equals("English") ? "B2" : fluency;
  }

  List<Interest> hobbies() {
    return pen.several(pen.dice.between(2, 6), "hobby").stream()
        .map(name -> new Interest(name, List.of(), null))
        .toList();
  }

  List<Interest> researchInterests() {
    return pen.several(pen.dice.between(2, 6), "topic." + person.domain()).stream()
        .map(
            name ->
                new Interest(
                    layout.headingCase() == CvLayout.HeadingCase.AS_IS
                        ? PaperInventor.titleCase(name)
                        : name,
                    List.of(),
                    null))
        .toList();
  }

  List<Project> projects() {
    List<Project> out = new ArrayList<>();
    boolean technical =
        person.calling() == Calling.SOFTWARE
            || person.calling() == Calling.STUDENT
            || person.calling() == Calling.DATA
            || person.domain().equals("ml");
    String key =
        person.calling().isAcademic() && pen.dice.chance(0.5)
            ? "project.research"
            : technical ? "project.software" : "project.any";
    int style = pen.dice.below(4);
    boolean links = technical && pen.dice.chance(0.3);
    boolean tools = technical && pen.dice.chance(0.4);
    for (int i = 0, count = pen.dice.between(1, 5); i < count; i++) {
      out.add(project(key, style, links, tools));
    }
    return out;
  }

  private Project project(String key, int style, boolean links, boolean tools) {
    String name = PaperInventor.titleCase(pen.fresh(key));
    PartialDate start = past(80);
    ProjectBuilder out =
        ProjectBuilder.builder()
            .name(name)
            .startDate(start)
            .endDate(
                Times.month(
                    Times.months(start.year(), start.month().orElse(1)) + pen.dice.between(0, 14),
                    pen.dice))
            .roles(pen.dice.chance(0.15) ? List.of(pen.write("role.project")) : null)
            .keywords(tools ? pen.several(pen.dice.between(2, 5), "tool.tags") : null);
    if (links) {
      out.url("https://github.com/" + person.handle() + "/" + slug(name));
    }
    if (style == 0 || style == 1) {
      out.description(pen.fresh("desc.project"));
    }
    if (style != 0) {
      List<String> bullets = new ArrayList<>();
      for (int i = 0, count = pen.dice.between(1, 3); i < count; i++) {
        bullets.add(pen.fresh("bullet.project"));
      }
      out.highlights(bullets);
    }
    return out.build();
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  List<Volunteer> volunteering() {
    List<Volunteer> out = new ArrayList<>();
    boolean details = pen.dice.chance(0.5);
    for (int i = 0, count = pen.dice.between(1, 4); i < count; i++) {
      int end = Times.months(person.now(), 1) - pen.dice.between(0, 60);
      out.add(
          VolunteerBuilder.builder()
              .organization(pen.write("institute.volunteer"))
              .position(pen.write("role.volunteer"))
              .location(
                  pen.dice.chance(0.3)
                      ? Place.of(pen.write("place." + person.country())).print(layout.place())
                      : null)
              .startDate(Times.month(end - pen.dice.between(2, 40), pen.dice))
              .endDate(i == 0 && pen.dice.chance(0.3) ? null : Times.month(end, pen.dice))
              .highlights(details ? List.of(pen.fresh("bullet.volunteer")) : null)
              .build());
    }
    return out;
  }

  List<Volunteer> service() {
    List<Volunteer> out = new ArrayList<>();
    for (int i = 0, count = pen.dice.between(1, 6); i < count; i++) {
      PartialDate year = PartialDate.of(person.now() - pen.dice.between(0, 8));
      out.add(
          VolunteerBuilder.builder()
              .organization(pen.fresh("service.venue"))
              .position(pen.write("role.service"))
              .startDate(year)
              .endDate(year)
              .build());
    }
    return out;
  }

  List<Reference> referees() {
    List<Reference> out = new ArrayList<>();
    for (int i = 0, count = pen.dice.between(2, 4); i < count; i++) {
      String name = new NameInventor(pen).anyone();
      String of = person.calling().isAcademic() ? pen.write("schoolname") : pen.write("co.any");
      String mail = Person.ascii(name.substring(name.lastIndexOf(' '))) + "@example.org";
      out.add(new Reference(name, pen.write("referee.role") + ", " + of + ", " + mail));
    }
    return out;
  }
}
