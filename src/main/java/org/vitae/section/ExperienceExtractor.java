package org.vitae.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.segment.Entry;
import org.vitae.segment.EntrySplitter;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.tagging.Models;
import org.vitae.text.Normalizer;

/**
 * Reads sections of jobs, research, teaching and projects. Whether an entry is a job or a project
 * is decided by what its head holds, not by the heading: an employer or host and a role make a job,
 * a title of its own makes a project. Immutable, thread-safe.
 */
public final class ExperienceExtractor implements SectionExtractor {
  private static final Set<SectionType> TYPES =
      EnumSet.of(
          SectionType.WORK, SectionType.RESEARCH, SectionType.TEACHING, SectionType.PROJECTS);

  /** Sections whose entries are often set as those of the others. */
  private static final Set<SectionType> ALIKE =
      EnumSet.of(
          SectionType.WORK, SectionType.RESEARCH, SectionType.TEACHING, SectionType.VOLUNTEER);

  /** A longer section isn't read once more. */
  private static final int MOST_LINES = 400;

  private final EntrySplitter splitter;
  private final HeadReader heads = new HeadReader();
  private final PartDecider decider;
  private final TitledProjects titled = new TitledProjects();
  private final DashedProjects dashed = new DashedProjects();
  private final TaughtCourses taught = new TaughtCourses();
  private final HostBullets hosts = new HostBullets();
  private final ProseTitle prosed = new ProseTitle();
  private final ExperienceDrafts drafts = new ExperienceDrafts();

  /**
   * @param models what is asked where rules don't tell, if there are any
   */
  ExperienceExtractor(Optional<Models> models) {
    this.splitter = new EntrySplitter(models.map(Models::lines));
    this.decider = new PartDecider(models.map(Models::cells));
  }

  @Override
  public boolean accepts(Section section) {
    return TYPES.contains(section.type()) && !InterestsExtractor.isResearchProse(section)
        || (section.type() == SectionType.OTHER && looksLikeJobs(section));
  }

  /** Under a heading of unknown words: dated lines that name a role and an organisation. */
  private boolean looksLikeJobs(Section section) {
    if (section.blocks().stream().noneMatch(b -> Normalizer.hasDigit(b.text(), 0))) {
      return false;
    }
    List<Entry> entries = splitter.split(section);
    return !entries.isEmpty()
        && entries.stream()
            .map(e -> heads.read(e.head()))
            .allMatch(
                h ->
                    !h.dates().isEmpty()
                        && h.cells().stream().anyMatch(c -> c.wording().isRole())
                        && h.cells().stream().anyMatch(ExperienceExtractor::isEmployer));
  }

  @Override
  public List<Draft> extract(Section section, Owner owner) {
    return extract(section, owner, List.of());
  }

  @Override
  public List<Draft> extract(Section section, Owner owner, List<Section> all) {
    boolean work = section.is(SectionType.WORK) || section.is(SectionType.OTHER);
    return extract(section, work ? SectionType.WORK : section.type(), all);
  }

  List<Draft> extract(Section section, SectionType type, List<Section> all) {
    Optional<List<Draft>> projects =
        type == SectionType.PROJECTS
            ? titled.read(section).or(() -> dashed.read(section))
            : Optional.empty();
    if (projects.isPresent()) {
      return projects.get();
    }
    Optional<List<Draft>> courses = taught.read(section);
    if (courses.isPresent()) {
      return courses.get();
    }
    List<Entry> split = splitter.split(section);
    List<Entry> entries = type == SectionType.PROJECTS ? split : hosts.apply(split);
    List<Head> read = PlaceSlots.complete(entries.stream().map(e -> heads.read(e.head())).toList());
    List<HeadParts> parts =
        decider.decide(read, type, i -> isNested(entries, read, i), () -> alike(section, all));
    List<Draft> out = new ArrayList<>();
    List<Draft> titles = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Draft> prose =
          PartDecider.isTitled(type) ? prosed.read(entries.get(i)) : Optional.empty();
      if (prose.isPresent()) {
        out.add(drafts.withBody(prose.get(), entries.get(i)));
        continue;
      }
      Draft draft =
          drafts.draft(entries.get(i), read.get(i), parts.get(i), kind(parts.get(i), type), type);
      if (isNested(entries, read, i) && !out.isEmpty()) {
        inherit(draft, out.get(out.size() - 1));
      }
      if (!draft.isEmpty()) {
        titles.forEach(title -> inherit(title, draft));
        titles.clear();
        out.add(draft);
        if (isTitleAbove(entries, read, parts, i)) {
          titles.add(draft);
        }
      }
    }
    return out;
  }

  /** The heads of the other sections about what somebody did somewhere. */
  private List<Head> alike(Section section, List<Section> all) {
    return all.stream()
        .filter(s -> s != section && ALIKE.contains(s.type()) && s.lines().size() <= MOST_LINES)
        .flatMap(s -> splitter.split(s).stream())
        .map(e -> heads.read(e.head()))
        .toList();
  }

  /**
   * A title with its dates and nothing else, above another one that names the employer below it.
   */
  private static boolean isTitleAbove(
      List<Entry> entries, List<Head> heads, List<HeadParts> parts, int i) {
    boolean bare =
        entries.get(i).body().isEmpty()
            && entries.get(i).head().size() == 1
            && !heads.get(i).dates().isEmpty()
            && heads.get(i).place().isEmpty()
            && parts.get(i).has(Part.ROLE)
            && heads.get(i).cells().stream().allMatch(c -> c.wording().isRole());
    if (!bare || i + 1 == entries.size()) {
      return false;
    }
    Entry next = entries.get(i + 1);
    boolean close = !next.head().get(0).first().gapBefore() && !next.head().get(0).isBullet();
    boolean further = isTitleAbove(entries, heads, parts, i + 1);
    boolean employed =
        startsWith(heads.get(i + 1), c -> c.wording().isRole())
            && parts.get(i + 1).get(Part.ORGANISATION).stream().anyMatch(c -> c.line() > 0);
    return close && (further || employed);
  }

  /**
   * A further position under an organisation that stands on a line of its own, with the entry
   * before.
   */
  private static boolean isNested(List<Entry> entries, List<Head> heads, int i) {
    if (entries.get(i).nested()) {
      return true;
    }
    boolean bare =
        heads.get(i).cells().stream().noneMatch(ExperienceExtractor::isEmployer)
            && startsWith(heads.get(i), c -> c.wording().isRole());
    for (int j = i - 1; bare && j >= 0; j--) {
      if (startsWith(heads.get(j), ExperienceExtractor::isEmployer)) {
        return heads.get(j).cells().stream().noneMatch(c -> c.line() == 0 && c.wording().isRole());
      }
    }
    return false;
  }

  private static boolean isEmployer(Cell cell) {
    return cell.wording().isOrganisation() && !cell.wording().isUnit();
  }

  private static boolean startsWith(Head head, Predicate<Cell> quality) {
    return !head.cells().isEmpty()
        && head.cells().get(0).line() == 0
        && quality.test(head.cells().get(0));
  }

  private static EntryKind kind(HeadParts parts, SectionType type) {
    boolean volunteer =
        parts.get(Part.ROLE).stream()
            .anyMatch(c -> c.text().toLowerCase(java.util.Locale.ROOT).contains("volunteer"));
    boolean job = parts.has(Part.ORGANISATION) && !parts.has(Part.TITLE);
    return switch (type) {
      case VOLUNTEER -> EntryKind.VOLUNTEER;
      case PROJECTS -> EntryKind.PROJECT;
      default ->
          volunteer
              ? EntryKind.VOLUNTEER
              : job || (parts.has(Part.ROLE) && !parts.has(Part.TITLE))
                  ? EntryKind.WORK
                  : EntryKind.PROJECT;
    };
  }

  /** A further position at the same organisation doesn't repeat its name. */
  private static void inherit(Draft draft, Draft outer) {
    for (Field field : List.of(Field.NAME, Field.LOCATION)) {
      if (draft.kind() == EntryKind.WORK && !draft.has(field)) {
        outer.get(field).forEach(found -> draft.add(field, found));
      }
    }
  }
}
