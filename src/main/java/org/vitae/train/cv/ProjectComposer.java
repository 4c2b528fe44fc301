package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitae.model.PartialDate;
import org.vitae.model.Project;
import org.vitae.model.ProjectBuilder;
import org.vitae.model.Volunteer;
import org.vitae.model.VolunteerBuilder;
import org.vitae.segment.SectionType;

/** Sets projects, volunteering and service. */
final class ProjectComposer extends Composer {
  private final DateStyle years;
  private final String techLabel;
  private final int labelStyle;

  ProjectComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
    this.techLabel = pen.write("tech.label");
    this.labelStyle = pen.dice.below(3);
    this.years = new DateStyle(PointForm.YEAR, layout.language(), "–", "Present", "", false, '\'');
  }

  Composed<Project> projects(List<Project> projects) {
    List<Map<Slot, String>> all = projects.stream().map(this::values).toList();
    Form form = form("form.project", all);
    List<SheetEntry> entries = new ArrayList<>();
    List<Project> truth = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      Form.Printed head = form.set(all.get(i), links(project));
      List<SheetLine> lines = new ArrayList<>(head.lines());
      boolean tools = !head.slots().contains(Slot.KEYWORDS) && !project.keywords().isEmpty();
      lines.addAll(body(project, tools));
      entries.add(new SheetEntry(lines));
      truth.add(truth(project, head.slots()));
    }
    return new Composed<>(section(SectionType.PROJECTS, heading("PROJECTS"), entries), truth);
  }

  private static Map<Slot, String> links(Project project) {
    String url = project.url();
    return url == null ? Map.of() : Map.of(Slot.URL, url);
  }

  private Map<Slot, String> values(Project project) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.TITLE, project.name());
    WorkComposer.put(values, Slot.ROLE, first(project.roles()));
    String url = project.url();
    WorkComposer.put(values, Slot.URL, url == null ? null : url.replace("https://", ""));
    if (!project.keywords().isEmpty()) {
      values.put(Slot.KEYWORDS, String.join(", ", project.keywords()));
    }
    values.put(Slot.DATES, period(project.startDate(), project.endDate(), layout.dates()).text());
    return values;
  }

  private static DateStyle.Period period(
      @org.jspecify.annotations.Nullable PartialDate start,
      @org.jspecify.annotations.Nullable PartialDate end,
      DateStyle style) {
    return style.range(start == null ? PartialDate.of(2000) : start, end);
  }

  private List<SheetLine> body(Project project, boolean tools) {
    List<SheetLine> lines = new ArrayList<>();
    String description = project.description();
    if (description != null) {
      lines.add(SheetLine.text(LineRole.TEXT, description));
    }
    project.highlights().forEach(text -> lines.add(SheetLine.bullet(text, 0)));
    if (tools) {
      String items = String.join(", ", project.keywords());
      lines.add(detail(techLabel, Slot.KEYWORDS, items, labelStyle));
    }
    return lines;
  }

  private Project truth(Project project, Set<Slot> slots) {
    DateStyle.Period period = period(project.startDate(), project.endDate(), layout.dates());
    boolean dated = slots.contains(Slot.DATES);
    return ProjectBuilder.builder(project)
        .startDate(dated ? period.start() : null)
        .endDate(dated ? period.end() : null)
        .roles(slots.contains(Slot.ROLE) ? project.roles() : null)
        .url(slots.contains(Slot.URL) ? project.url() : null)
        .build();
  }

  Composed<Volunteer> volunteering(List<Volunteer> all, boolean service) {
    DateStyle style = service ? years : layout.dates();
    List<Map<Slot, String>> values = all.stream().map(v -> values(v, style)).toList();
    Form form = form(service ? "form.service" : "form.volunteer", values);
    List<SheetEntry> entries = new ArrayList<>();
    List<Volunteer> truth = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Form.Printed head = form.set(values.get(i), Map.of());
      List<SheetLine> lines = new ArrayList<>();
      for (SheetLine line : head.lines()) {
        boolean item = service && line.role() == LineRole.HEAD;
        lines.add(item ? line.withRole(LineRole.ITEM) : line);
      }
      all.get(i).highlights().forEach(text -> lines.add(SheetLine.bullet(text, 0)));
      entries.add(new SheetEntry(lines));
      truth.add(truth(all.get(i), head.slots(), style));
    }
    String heading = heading(service ? "SERVICE" : "VOLUNTEER");
    String mark = service ? itemMark() : "";
    return new Composed<>(
        new SheetSection(SectionType.VOLUNTEER, heading, entries, mark, false), truth);
  }

  private static Map<Slot, String> values(Volunteer volunteer, DateStyle style) {
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    WorkComposer.put(values, Slot.ORGANISATION, volunteer.organization());
    WorkComposer.put(values, Slot.ROLE, volunteer.position());
    WorkComposer.put(values, Slot.PLACE, volunteer.location());
    values.put(Slot.DATES, period(volunteer.startDate(), volunteer.endDate(), style).text());
    return values;
  }

  private static Volunteer truth(Volunteer volunteer, Set<Slot> slots, DateStyle style) {
    DateStyle.Period period = period(volunteer.startDate(), volunteer.endDate(), style);
    boolean dated = slots.contains(Slot.DATES);
    return VolunteerBuilder.builder(volunteer)
        .location(slots.contains(Slot.PLACE) ? volunteer.location() : null)
        .startDate(dated ? period.start() : null)
        .endDate(dated ? period.end() : null)
        .build();
  }
}
