package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Basics;
import org.vitae.model.Meta;
import org.vitae.model.Publication;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Unmapped;
import org.vitae.model.Volunteer;
import org.vitae.model.Work;
import org.vitae.segment.SectionType;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/**
 * Sets a whole CV: orders its sections and collects what they say. What one section prints stands
 * in the truth in the order in which it is printed. Mutable; for one CV.
 */
final class CvComposer {
  private static final double WITHOUT_HEADINGS = 0.02;

  private final Person person;
  private final CvLayout layout;
  private final Grammar grammar;
  private final Dice dice;
  private final List<Part> parts = new ArrayList<>();

  /** A section that waits for its place, and where its truth goes. */
  private record Part(String kind, SheetSection section, List<Unmapped> unmapped, Runnable truth) {}

  CvComposer(Person person, CvLayout layout, Grammar grammar, Dice dice) {
    this.person = person;
    this.layout = layout;
    this.grammar = grammar;
    this.dice = dice;
  }

  private Pen pen(String purpose) {
    return new Pen(grammar, layout.language(), person.domain(), dice.forPurpose(purpose));
  }

  InventedCv compose(Resume facts) {
    ResumeBuilder truth = ResumeBuilder.builder();
    CollectedTruth collected = new CollectedTruth();
    boolean doctor = person.calling() == Calling.POSTDOC || person.calling() == Calling.PROFESSOR;
    Basics basics =
        facts.basics() == null
            ? new Basics(null, null, null, null, null, null, null, null, List.of())
            : facts.basics();
    HeaderComposer.Header header =
        new HeaderComposer(layout, pen("header")).compose(basics, doctor);
    collect(facts, collected);
    List<SheetLine> top = new ArrayList<>(header.lines());
    List<Part> ordered = ordered();
    boolean sidebar =
        layout.columns() == CvLayout.Columns.LEFT_SIDEBAR
            || layout.columns() == CvLayout.Columns.RIGHT_SIDEBAR;
    List<SheetSection> sections = new ArrayList<>();
    if (sidebar && !header.contact().isEmpty()) {
      String heading =
          dice.chance(0.7) ? layout.heading(pen("contact").write("heading.CONTACT")) : null;
      List<SheetEntry> lines =
          header.contact().stream().map(l -> new SheetEntry(List.of(l))).toList();
      sections.add(new SheetSection(SectionType.CONTACT, heading, lines, "", true));
    } else {
      top.addAll(header.contact());
    }
    List<Unmapped> unmapped = new ArrayList<>(header.unmapped());
    summary(basics, sections);
    for (Part part : ordered) {
      sections.add(sidebar && isSmall(part) ? part.section().aside() : part.section());
    }
    // The sidebar is read as a whole, before or after the main column.
    for (Part part : inReadingOrder(ordered, sidebar)) {
      part.truth().run();
      unmapped.addAll(part.unmapped());
    }
    collected.into(truth);
    truth.basics(basics).meta(unmapped.isEmpty() ? null : new Meta(null, null, null, unmapped));
    List<SheetSection> set =
        dice.chance(WITHOUT_HEADINGS)
            ? sections.stream().map(SheetSection::withoutHeading).toList()
            : sections;
    return new InventedCv(layout, new Sheet(top, set), truth.build());
  }

  private List<Part> inReadingOrder(List<Part> ordered, boolean sidebar) {
    if (!sidebar) {
      return ordered;
    }
    List<Part> out = new ArrayList<>();
    boolean sideFirst = layout.columns() == CvLayout.Columns.LEFT_SIDEBAR;
    Predicate<Part> first = sideFirst ? this::isSmall : p -> !isSmall(p);
    ordered.stream().filter(first).forEach(out::add);
    ordered.stream().filter(first.negate()).forEach(out::add);
    return out;
  }

  /** What fits into a sidebar. */
  private boolean isSmall(Part part) {
    return List.of("skills", "languages", "interests", "certificates").contains(part.kind());
  }

  private void summary(Basics basics, List<SheetSection> sections) {
    String summary = basics.summary();
    if (summary != null) {
      boolean headed = dice.chance(0.75);
      Pen pen = pen("summary");
      sections.add(
          new SheetSection(
              SectionType.SUMMARY,
              headed ? layout.heading(pen.write("heading.SUMMARY")) : null,
              List.of(new SheetEntry(List.of(SheetLine.text(LineRole.TEXT, summary)))),
              "",
              false));
    }
  }

  private List<Part> ordered() {
    List<String> order = SectionOrder.random(person.calling().isAcademic(), dice);
    List<Part> out = new ArrayList<>(parts);
    out.sort(java.util.Comparator.comparingInt(part -> order.indexOf(part.kind())));
    return out;
  }

  private <T> void part(String kind, @Nullable Composed<T> composed, List<T> into) {
    if (composed != null) {
      parts.add(
          new Part(
              kind, composed.section(), composed.unmapped(), () -> into.addAll(composed.truth())));
    }
  }

  private void collect(Resume facts, CollectedTruth truth) {
    SkillComposer lists = new SkillComposer(layout, pen("skills"));
    AwardComposer awards = new AwardComposer(layout, pen("awards"));
    ProjectComposer projects = new ProjectComposer(layout, pen("projects"));
    part(
        "education",
        new SchoolComposer(layout, pen("education")).compose(facts.education()),
        truth.education);
    work(facts.work(), truth);
    papers(facts, truth);
    part("skills", some(facts.skills(), lists::skills), truth.skills);
    part("languages", some(facts.languages(), lists::languages), truth.languages);
    boolean research = person.calling().isAcademic();
    part(
        research ? "research interests" : "interests",
        some(facts.interests(), list -> lists.interests(list, research)),
        truth.interests);
    part("references", some(facts.references(), lists::referees), truth.references);
    part("awards", some(facts.awards(), awards::awards), truth.awards);
    part("certificates", some(facts.certificates(), awards::certificates), truth.certificates);
    part("projects", some(facts.projects(), projects::projects), truth.projects);
    List<Volunteer> service =
        filtered(facts.volunteer(), v -> v.highlights().isEmpty() && isService(v));
    List<Volunteer> others = filtered(facts.volunteer(), v -> !service.contains(v));
    part("service", some(service, list -> projects.volunteering(list, true)), truth.volunteer);
    part("volunteer", some(others, list -> projects.volunteering(list, false)), truth.volunteer);
  }

  private boolean isService(Volunteer volunteer) {
    return grammar.alternatives("role.service").contains("" + volunteer.position());
  }

  private interface Setting<T> {
    Composed<T> set(List<T> facts);
  }

  private static <T> @Nullable Composed<T> some(List<T> facts, Setting<T> setting) {
    return facts.isEmpty() ? null : setting.set(facts);
  }

  private static <T> List<T> filtered(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).toList();
  }

  /** One section for all jobs, or one for each kind. */
  private void work(List<Work> jobs, CollectedTruth truth) {
    WorkComposer composer = new WorkComposer(layout, pen("work"));
    boolean split = person.calling().isAcademic() && dice.chance(0.7);
    List<Work> teaching = filtered(jobs, job -> split && "teaching".equals(job.type()));
    List<Work> research = filtered(jobs, job -> split && "research".equals(job.type()));
    List<Work> others = filtered(jobs, job -> !teaching.contains(job) && !research.contains(job));
    part(
        "teaching",
        some(teaching, l -> composer.compose(SectionType.TEACHING, "TEACHING", l)),
        truth.work);
    part(
        "research",
        some(research, l -> composer.compose(SectionType.RESEARCH, "RESEARCH", l)),
        truth.work);
    part("work", some(others, l -> composer.compose(SectionType.WORK, "WORK", l)), truth.work);
  }

  private void papers(Resume facts, CollectedTruth truth) {
    PaperComposer composer = new PaperComposer(layout, pen("papers"), person.fullName());
    List<Publication> talks = filtered(facts.publications(), p -> "speech".equals(p.type()));
    List<Publication> papers = filtered(facts.publications(), p -> !"speech".equals(p.type()));
    part("publications", some(papers, composer::papers), truth.publications);
    part("talks", some(talks, composer::talks), truth.publications);
  }
}
