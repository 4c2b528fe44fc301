package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vitae.model.PartialDate;
import org.vitae.model.Work;
import org.vitae.model.WorkBuilder;
import org.vitae.segment.SectionType;

/** Sets jobs. */
final class WorkComposer extends Composer {
  private final int labelStyle;
  private final boolean detailBullets;
  private final String techLabel;
  private final String advisorLabel;
  private final boolean fullStops;
  private final boolean grouped;
  private final double nested;

  WorkComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
    this.labelStyle = pen.dice.below(3);
    this.detailBullets = pen.dice.chance(0.3);
    this.techLabel = pen.write("tech.label");
    this.advisorLabel = pen.write("advisor.label");
    this.fullStops = pen.dice.chance(0.4);
    this.grouped = pen.dice.chance(0.5);
    this.nested = pen.dice.chance(0.1) ? 0.3 : 0;
  }

  Composed<Work> compose(SectionType type, String headingKey, List<Work> jobs) {
    List<Map<Slot, String>> values = jobs.stream().map(this::values).toList();
    Form form = form("form.work", values);
    Form banner = Form.of(pen.dice.oneOf(pen.alternatives("form.banner")), separator());
    Form position = Form.of(pen.dice.oneOf(pen.alternatives("form.position")), separator());
    List<SheetEntry> entries = new ArrayList<>();
    List<Work> truth = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      boolean continued = grouped && i > 0 && sameEmployer(jobs.get(i - 1), jobs.get(i));
      boolean opens = grouped && i + 1 < jobs.size() && sameEmployer(jobs.get(i), jobs.get(i + 1));
      List<SheetLine> lines = new ArrayList<>();
      if (continued || opens) {
        Set<Slot> slots = java.util.EnumSet.of(Slot.ORGANISATION, Slot.ROLE, Slot.DATES);
        Form.Printed above = banner.set(values.get(i), Map.of());
        if (!continued) {
          above.lines().forEach(line -> lines.add(line.withRole(LineRole.SUBHEADING)));
        }
        slots.addAll(above.slots());
        lines.addAll(position.set(values.get(i), Map.of()).lines());
        truth.add(truth(jobs.get(i), slots));
      } else {
        Form.Printed head = form.set(values.get(i), Map.of());
        lines.addAll(head.lines());
        truth.add(truth(jobs.get(i), head.slots()));
      }
      lines.addAll(body(jobs.get(i), truth));
      entries.add(new SheetEntry(lines));
    }
    return new Composed<>(section(type, heading(headingKey), entries), truth);
  }

  private static boolean sameEmployer(Work one, Work other) {
    return java.util.Objects.equals(one.name(), other.name())
        && java.util.Objects.equals(one.location(), other.location())
        && one.department() == null
        && other.department() == null;
  }

  private Map<Slot, String> values(Work job) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    put(values, Slot.ORGANISATION, job.name());
    put(values, Slot.ROLE, job.position());
    put(values, Slot.PLACE, job.location());
    put(values, Slot.DEPARTMENT, job.department());
    values.put(Slot.DATES, period(job).text());
    return values;
  }

  static void put(Map<Slot, String> values, Slot slot, @Nullable String value) {
    if (value != null) {
      values.put(slot, value);
    }
  }

  private DateStyle.Period period(Work job) {
    PartialDate start = job.startDate();
    return layout.dates().range(start == null ? PartialDate.of(2000) : start, job.endDate());
  }

  private Work truth(Work job, Set<Slot> printed) {
    DateStyle.Period period = period(job);
    return WorkBuilder.builder(job)
        .location(printed.contains(Slot.PLACE) ? job.location() : null)
        .department(printed.contains(Slot.DEPARTMENT) ? job.department() : null)
        .startDate(period.start())
        .endDate(period.end())
        .build();
  }

  private List<SheetLine> body(Work job, List<Work> truth) {
    List<SheetLine> lines = new ArrayList<>();
    String summary = job.summary();
    if (summary != null) {
      lines.add(SheetLine.text(LineRole.TEXT, summary));
    }
    String advisor = first(job.advisors());
    if (advisor != null) {
      lines.addAll(
          details(List.of(detail(advisorLabel, Slot.PERSON, advisor, labelStyle)), detailBullets));
    }
    List<String> highlights = new ArrayList<>();
    for (String text : job.highlights()) {
      String line = fullStops && !text.endsWith(".") ? text + "." : text;
      highlights.add(line);
      lines.add(SheetLine.bullet(line, highlights.size() > 1 && pen.dice.chance(nested) ? 1 : 0));
    }
    truth.set(truth.size() - 1, truth.get(truth.size() - 1).with(b -> b.highlights(highlights)));
    if (!job.keywords().isEmpty()) {
      lines.add(detail(techLabel, Slot.KEYWORDS, String.join(", ", job.keywords()), labelStyle));
    }
    return lines;
  }
}
