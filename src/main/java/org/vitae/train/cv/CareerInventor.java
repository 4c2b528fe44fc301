package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.model.Work;
import org.vitae.model.WorkBuilder;

/** Invents jobs, the latest first. */
final class CareerInventor {
  private static final double STILL_THERE = 0.7;
  private static final double SAME_EMPLOYER = 0.16;

  private final Person person;
  private final Pen pen;
  private final CvLayout layout;

  CareerInventor(Person person, Pen pen, CvLayout layout) {
    this.person = person;
    this.pen = pen;
    this.layout = layout;
  }

  List<Work> jobs() {
    List<Work> jobs = new ArrayList<>();
    int count = person.calling().jobs(pen.dice);
    int end = Times.months(person.now(), pen.dice.between(1, 12));
    boolean goesOn = pen.dice.chance(STILL_THERE);
    double terse = pen.dice.oneOf(0.0, 0.1, 0.3, 0.9);
    for (int i = 0; i < count; i++) {
      int months = length(i, count);
      Work job = job(i, count, end - months, goesOn && i == 0 ? null : end);
      Work last = jobs.isEmpty() ? null : jobs.get(jobs.size() - 1);
      if (last != null && last.type() == null && pen.dice.chance(SAME_EMPLOYER)) {
        job = job.with(b -> b.name(last.name()).location(last.location()).department(null));
      }
      jobs.add(pen.dice.chance(terse) ? job : described(job));
      end -= months + pen.dice.oneOf(0, 0, 1, 2, 6);
    }
    return jobs;
  }

  private int length(int index, int count) {
    boolean young = index == count - 1 || person.calling() == Calling.STUDENT;
    return young ? pen.dice.between(2, 14) : pen.dice.between(5, 58);
  }

  private Work job(int index, int count, int start, @Nullable Integer end) {
    String kind = kind(index, count);
    Place employer = employer(kind);
    String role = role(kind, index, count);
    return WorkBuilder.builder()
        .name(employer.city())
        .position(role)
        .location(employer.of().print(layout.place()))
        .department(pen.dice.chance(0.15) ? unit(kind) : null)
        .type(type(role))
        .startDate(Times.month(start, pen.dice))
        .endDate(end == null ? null : Times.month(end, pen.dice))
        .build();
  }

  private String placeKey() {
    return "place." + (pen.dice.chance(0.75) ? person.country() : "us");
  }

  /** Whether a job is research, an internship or of the person's calling. */
  private String kind(int index, int count) {
    Calling calling = person.calling();
    if (calling == Calling.PROFESSOR) {
      return index < count - 2 ? "professor" : "research";
    }
    if (calling.isAcademic()) {
      return pen.dice.chance(0.6) ? "research" : pen.dice.chance(0.6) ? "intern" : "software";
    }
    boolean first = index == count - 1;
    return first && pen.dice.chance(0.35) ? "intern" : calling.key();
  }

  /** The employer's name, in the place of a town, and its town. */
  private Place employer(String kind) {
    return switch (kind) {
      case "research", "professor" ->
          pen.dice.chance(0.7) ? school() : somewhere(pen.write("org.research"));
      case "intern" ->
          somewhere(
              person.calling().isAcademic()
                  ? pen.write("co.tech")
                  : pen.write("org." + person.calling().key()));
      default -> somewhere(pen.write("org." + kind));
    };
  }

  private Place somewhere(String name) {
    return Place.of(name + ";" + pen.write(placeKey()));
  }

  private Place school() {
    return Place.of(pen.write("school." + person.country()));
  }

  private @Nullable String unit(String kind) {
    return switch (kind) {
      case "research", "professor" -> pen.write("unit.academic");
      case "nurse" -> pen.write("unit.nurse");
      case "trade", "hospitality", "teacher" -> null;
      default -> pen.write("unit");
    };
  }

  private String role(String kind, int index, int count) {
    String level = index == 0 && count > 2 ? ".senior" : index == count - 1 ? ".junior" : "";
    return switch (kind) {
      case "intern" -> {
        boolean technical = person.calling() == Calling.SOFTWARE || person.calling().isAcademic();
        yield technical ? pen.write("role.intern.software") : pen.write("role.intern.any");
      }
      case "professor" -> pen.write("role.professor");
      case "research" -> pen.write("role.research" + researchLevel(index, count));
      case "student" -> pen.write("role.student.junior");
      default -> pen.write("role." + kind + level, "role" + level, "role." + kind);
    };
  }

  private String researchLevel(int index, int count) {
    boolean old = person.calling() == Calling.POSTDOC || person.calling() == Calling.PROFESSOR;
    if (old && index < count - 1) {
      return ".senior";
    }
    return index == count - 1 || person.calling() == Calling.MASTER ? ".junior" : "";
  }

  /** The type that a role's words tell, as {@code Work.type}. */
  static @Nullable String type(String role) {
    String words = " " + role.toLowerCase(Locale.ROOT) + " ";
    if (words.matches(
        ".*\\b(intern|internship|trainee|apprentice|praktik.*|stagiaire|becari.|"
            + "prácticas|working student|werkstudent.*|summer associate|summer analyst)\\b.*")) {
      return "internship";
    }
    if (words.matches(
        ".*\\b(teaching|teacher|lecturer|instructor|tutor|grader|recitation|"
            + "course assistant|educator|lehrer|lehrkraft|profesora? de|docente|enseignante?)\\b.*")) {
      return "teaching";
    }
    return words.matches(
            ".*\\b(research|researcher|postdoctoral|wissenschaftlicher|"
                + "wissenschaftliche|chercheur|investigador|doctorant)\\b.*")
        ? "research"
        : null;
  }

  private Work described(Work job) {
    String kind = bulletKind(job);
    int lines = pen.dice.between(1, 5);
    WorkBuilder out = WorkBuilder.builder(job);
    boolean prose = pen.dice.chance(0.12);
    List<String> bullets = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      bullets.add(pen.fresh("bullet." + kind, "bullet"));
    }
    if (prose) {
      out.summary(String.join(". ", bullets.subList(0, Math.min(2, lines))) + ".");
    } else {
      out.highlights(bullets);
      out.summary(pen.dice.chance(0.08) ? pen.fresh("workline") : null);
    }
    if (kind.equals("software") && pen.dice.chance(0.2)) {
      out.keywords(pen.several(pen.dice.between(2, 6), "tool.tags"));
    }
    if (kind.equals("research") && pen.dice.chance(0.3)) {
      out.advisors(List.of(new NameInventor(pen).anyone()));
    }
    return out.build();
  }

  private String bulletKind(Work job) {
    if ("research".equals(job.type()) || person.calling() == Calling.PROFESSOR) {
      return "research";
    }
    if (person.calling().isAcademic()) {
      return "software";
    }
    return person.calling().key();
  }

  /** Assistantships at the person's schools. */
  List<Work> teaching() {
    List<Work> out = new ArrayList<>();
    int count = pen.dice.between(1, 4);
    int end = Times.months(person.now() - 1, pen.dice.between(1, 12));
    Place school = school();
    for (int i = 0; i < count; i++) {
      school = pen.dice.chance(0.3) ? school() : school;
      String role = pen.write("role.teaching");
      PartialDate when = Times.month(end, pen.dice);
      out.add(
          WorkBuilder.builder()
              .name(school.city())
              .position(role)
              .location(school.of().print(layout.place()))
              .type(type(role))
              .startDate(Times.month(end - pen.dice.between(3, 10), pen.dice))
              .endDate(when)
              .summary(pen.dice.chance(0.5) ? pen.fresh("course." + course()) : null)
              .highlights(
                  pen.dice.chance(0.4) ? List.of(pen.fresh("bullet.teaching", "bullet")) : null)
              .build());
      end -= pen.dice.between(8, 16);
    }
    return out;
  }

  private String course() {
    return person.domain().equals("ml") ? "cs" : person.domain();
  }
}
