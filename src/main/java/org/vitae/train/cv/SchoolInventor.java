package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Education;
import org.vitae.model.EducationBuilder;
import org.vitae.model.Grade;

/** Invents programmes at schools, the latest first. */
final class SchoolInventor {
  private final Person person;
  private final Pen pen;
  private final CvLayout layout;

  SchoolInventor(Person person, Pen pen, CvLayout layout) {
    this.person = person;
    this.pen = pen;
    this.layout = layout;
  }

  List<Education> programmes() {
    List<Education> out = new ArrayList<>();
    double details = pen.dice.oneOf(0.0, 0.3, 0.7);
    int end = Times.months(person.now() - yearsSince(), 6);
    boolean goesOn = studies();
    for (String level : levels()) {
      int years = level.equals("phd") ? pen.dice.between(3, 6) : level.equals("master") ? 2 : 4;
      int start = end - years * 12 + 3;
      out.add(programme(level, start, goesOn ? null : end, details));
      goesOn = false;
      end = start - pen.dice.oneOf(2, 2, 3, 14);
    }
    return out;
  }

  private boolean studies() {
    Calling calling = person.calling();
    return calling == Calling.PHD || calling == Calling.MASTER || calling == Calling.STUDENT;
  }

  private int yearsSince() {
    return studies() ? 0 : person.calling() == Calling.PROFESSOR ? pen.dice.between(5, 20) : 3;
  }

  private List<String> levels() {
    List<String> out = new ArrayList<>();
    Calling calling = person.calling();
    if (calling == Calling.PHD || calling == Calling.POSTDOC || calling == Calling.PROFESSOR) {
      out.add("phd");
    }
    boolean master = calling == Calling.MASTER || calling == Calling.LAW;
    if (master || pen.dice.chance(calling.isAcademic() ? 0.6 : 0.25)) {
      out.add("master");
    }
    out.add(manual() ? "associate" : "bachelor");
    boolean school = manual() || calling == Calling.STUDENT;
    if (pen.dice.chance(school ? 0.5 : 0.05)) {
      out.add("school");
    }
    return manual() && pen.dice.chance(0.6) ? out.subList(out.size() - 1, out.size()) : out;
  }

  private boolean manual() {
    return person.calling() == Calling.TRADE || person.calling() == Calling.HOSPITALITY;
  }

  private Education programme(String level, int start, @Nullable Integer end, double details) {
    Place school = school(level);
    EducationBuilder out =
        EducationBuilder.builder()
            .institution(school.city())
            .location(school.of().print(layout.place()))
            .studyType(degree(level))
            .area(level.equals("school") ? null : area())
            .startDate(Times.month(start, pen.dice))
            .endDate(end == null ? null : Times.month(end, pen.dice));
    if (pen.dice.chance(details)) {
      detail(level, out);
    }
    return out.build();
  }

  private Place school(String level) {
    if (level.equals("school")) {
      return Place.of(pen.write("highschool") + ";" + withoutCode(placeRow()));
    }
    if (level.equals("associate")) {
      return Place.of(pen.write("college.us"));
    }
    boolean abroad = level.equals("phd") && pen.dice.chance(0.4);
    return Place.of(pen.write("school." + (abroad ? pen.write("country") : person.country())));
  }

  private String placeRow() {
    return pen.write("place." + person.country());
  }

  private static String withoutCode(String row) {
    return row.substring(0, row.lastIndexOf(';'));
  }

  private String degree(String level) {
    boolean arts = person.domain().equals("hum") || person.domain().equals("soc");
    return switch (level) {
      case "master" ->
          switch (person.calling()) {
            case LAW -> pen.write("degree.law", "degree.master");
            case SALES, FINANCE, MARKETING -> pen.write("degree.mba", "degree.master");
            default ->
                pen.write(arts ? "degree.master.arts" : "degree.master.sci", "degree.master");
          };
      case "bachelor" ->
          person.calling() == Calling.NURSE
              ? pen.write("degree.bachelor.nurse", "degree.bachelor")
              : pen.write(arts ? "degree.bachelor.arts" : "degree.bachelor.sci", "degree.bachelor");
      default -> pen.write("degree." + level);
    };
  }

  private String area() {
    return pen.write("field." + fieldKey(), "field");
  }

  private String fieldKey() {
    return switch (person.calling()) {
      case SOFTWARE, DATA -> "cs";
      case NURSE -> "nurse";
      case TEACHER -> "teach";
      case LAW -> "law";
      case DESIGN -> "design";
      case ENGINEER -> "eng";
      case TRADE, HOSPITALITY -> "trade";
      case SALES, MARKETING, FINANCE, ADMIN -> "biz";
      case MEDIA -> "hum";
      default -> domainField();
    };
  }

  private String domainField() {
    return person.domain().equals("ml") ? "cs" : person.domain();
  }

  private void detail(String level, EducationBuilder out) {
    boolean doctorate = level.equals("phd");
    if (doctorate || pen.dice.chance(0.2)) {
      if (pen.dice.chance(0.6)) {
        out.advisors(List.of(new NameInventor(pen).anyone()));
      }
      out.thesis(pen.dice.chance(0.5) ? thesis() : null);
    }
    if (!doctorate && pen.dice.chance(0.6)) {
      out.score(pen.write("gpa"));
    }
    if (!doctorate && pen.dice.chance(0.15)) {
      out.rank(pen.write("rank"));
    }
    if (!doctorate && pen.dice.chance(0.3)) {
      out.courses(pen.several(pen.dice.between(3, 7), "course." + course()));
    }
    if (pen.dice.chance(0.2)) {
      out.honors(List.of(pen.write("honor")));
    }
    if (pen.dice.chance(0.15)) {
      out.highlights(List.of(pen.fresh("minor")));
    }
    if (out.score() != null && pen.dice.chance(0.1)) {
      out.scores(List.of(new Grade("Major GPA", "3." + pen.dice.between(60, 99) + "/4.0")));
    }
  }

  private String thesis() {
    return pen.fresh("papertitle." + person.domain());
  }

  private String course() {
    return switch (fieldKey()) {
      case "cs", "bio", "phys", "hum", "soc", "eng", "biz" -> fieldKey();
      default -> "any";
    };
  }
}
