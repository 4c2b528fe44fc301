package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitae.model.Education;
import org.vitae.model.EducationBuilder;
import org.vitae.model.Grade;
import org.vitae.model.PartialDate;
import org.vitae.segment.SectionType;

/** Sets programmes. */
final class SchoolComposer extends Composer {
  private final boolean endOnly;
  private final boolean bulleted;
  private final boolean together;
  private final int labelStyle;
  private final String gpaLabel;
  private final String rankLabel;
  private final String courseLabel;
  private final String thesisLabel;
  private final String advisorLabel;

  SchoolComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
    this.endOnly = pen.dice.chance(0.3);
    this.bulleted = pen.dice.chance(0.55);
    this.together = pen.dice.chance(0.3);
    this.labelStyle = pen.dice.below(3);
    this.gpaLabel = pen.write("gpa.label");
    this.rankLabel = pen.write("rank.label");
    this.courseLabel = pen.write("course.label");
    this.thesisLabel = pen.write("thesis.label");
    this.advisorLabel = pen.write("advisor.label");
  }

  Composed<Education> compose(List<Education> programmes) {
    List<Map<Slot, String>> values = programmes.stream().map(this::values).toList();
    Form form = form("form.education", values);
    List<SheetEntry> entries = new ArrayList<>();
    List<Education> truth = new ArrayList<>();
    for (int i = 0; i < programmes.size(); i++) {
      Education programme = programmes.get(i);
      Form.Printed head = form.set(values.get(i), Map.of());
      List<SheetLine> lines = new ArrayList<>(head.lines());
      lines.addAll(details(body(programme, head.slots()), bulleted));
      entries.add(new SheetEntry(lines));
      truth.add(truth(programme, head.slots()));
    }
    SheetSection section = section(SectionType.EDUCATION, heading("EDUCATION"), entries);
    return new Composed<>(section, truth);
  }

  private Map<Slot, String> values(Education programme) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.SCHOOL, programme.institution());
    WorkComposer.put(values, Slot.DEGREE, programme.studyType());
    WorkComposer.put(values, Slot.FIELD, programme.area());
    WorkComposer.put(values, Slot.PLACE, programme.location());
    WorkComposer.put(values, Slot.SCORE, programme.score());
    values.put(Slot.DATES, period(programme).text());
    return values;
  }

  private DateStyle.Period period(Education programme) {
    PartialDate start = programme.startDate();
    PartialDate end = programme.endDate();
    PartialDate from = start == null ? PartialDate.of(2000) : start;
    if (!endOnly) {
      DateStyle.Period range = layout.dates().range(from, end);
      boolean single = end != null && range.text().equals(layout.dates().print(end));
      return single ? new DateStyle.Period(range.text(), null, range.end()) : range;
    }
    PartialDate last = end == null ? later(from) : end;
    String text = layout.dates().print(last);
    String printed = end == null ? pen.alternatives("expected").get(0) + " " + text : text;
    return new DateStyle.Period(printed, null, layout.dates().truth(last));
  }

  /** When a programme that goes on will be finished. */
  private static PartialDate later(PartialDate start) {
    return PartialDate.of(start.year() + 4, 6, 15);
  }

  private Education truth(Education programme, Set<Slot> printed) {
    DateStyle.Period period = period(programme);
    return EducationBuilder.builder(programme)
        .location(printed.contains(Slot.PLACE) ? programme.location() : null)
        .startDate(period.start())
        .endDate(period.end())
        .area(printed.contains(Slot.FIELD) ? programme.area() : null)
        .build();
  }

  private List<SheetLine> body(Education programme, Set<Slot> inHead) {
    List<SheetLine> lines = new ArrayList<>();
    boolean scored = programme.score() != null && !inHead.contains(Slot.SCORE);
    String score = scored ? programme.score() : null;
    String rank = programme.rank();
    if (score != null && rank != null && together) {
      lines.add(
          SheetLine.of(
              LineRole.DETAIL,
              Piece.plain(gpaLabel + " "),
              Piece.of(Slot.SCORE, score),
              Piece.plain(", " + rankLabel + " "),
              Piece.of(Slot.RANK, rank)));
    } else {
      if (score != null) {
        lines.add(detail(gpaLabel, Slot.SCORE, score, labelStyle));
      }
      if (rank != null) {
        lines.add(detail(rankLabel, Slot.RANK, rank, labelStyle));
      }
    }
    for (Grade grade : programme.scores()) {
      lines.add(detail(grade.label() + ":", Slot.SCORE, "" + grade.value(), labelStyle));
    }
    programme.honors().forEach(honor -> lines.add(detail("", Slot.HONOR, honor, 0)));
    people(programme, lines);
    if (!programme.courses().isEmpty()) {
      String courses = String.join(", ", programme.courses());
      lines.add(detail(courseLabel, Slot.COURSES, courses, labelStyle));
    }
    programme.highlights().forEach(text -> lines.add(SheetLine.text(LineRole.DETAIL, text)));
    return lines;
  }

  private void people(Education programme, List<SheetLine> lines) {
    String thesis = programme.thesis();
    if (thesis != null) {
      lines.add(detail(thesisLabel, Slot.THESIS, thesis, labelStyle));
    }
    String advisor = first(programme.advisors());
    if (advisor != null) {
      lines.add(detail(advisorLabel, Slot.PERSON, advisor, labelStyle));
    }
  }
}
