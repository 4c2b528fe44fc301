package org.vitae.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.assemble.AttachedValue.Extent;
import org.vitae.assemble.ResumeAssembler.SectionDrafts;
import org.vitae.attached.AttachedResume;
import org.vitae.attached.AttachedResumeReader;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.LayoutDocument;

/**
 * Puts what a file inside the document states, and the page confirms, in the place of what the
 * rules found. Whatever the page doesn't confirm is left out and reported. For one document.
 */
final class AttachedMerger {
  /** Of a document's data more stands on its page; less is a template's, or another CV's. */
  private static final double OURS = 0.5;

  /** From this share of confirmed values on, an entry of the page is the attached one. */
  private static final double SAME_ENTRY = 0.5;

  /** For an entry that the rules missed, or took for something else. */
  private static final double CERTAIN = 0.8;

  private static final int ENOUGH_VALUES = 2;
  private static final int MOST_NAMED = 20;

  private static final Set<Field> ANYWHERE =
      EnumSet.of(Field.NAME, Field.EMAIL, Field.PHONE, Field.URL, Field.NETWORK);

  private static final Set<Field> PLACE =
      EnumSet.of(Field.ADDRESS, Field.POSTAL_CODE, Field.CITY, Field.COUNTRY_CODE, Field.REGION);

  /**
   * The outcome.
   *
   * @param drafts the page's with the attached values in them
   */
  record Merged(List<Draft> drafts, Diagnostic diagnostic) {}

  /** A claim on what the rules made of a place, if anything. */
  private record Match(Claim claim, @Nullable Draft draft, boolean takesOver) {}

  private final PageText page;
  private final List<Extent> person;
  private final List<Extent> extents;
  private final List<Draft> drafts;
  private final Set<Draft> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Match> matches = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private AttachedMerger(PageText page, List<SectionDrafts> sections, List<Draft> drafts) {
    this.page = page;
    this.person = Extents.ofPerson(sections);
    this.extents = Extents.of(sections, drafts);
    this.drafts = new ArrayList<>(drafts);
  }

  static Merged merge(
      LayoutDocument document,
      List<SectionDrafts> sections,
      List<Draft> drafts,
      AttachedResume attached) {
    PageText page = new PageText(document);
    AttachedMerger merger = new AttachedMerger(page, sections, drafts);
    AttachedEntries.of(attached, page, drafts).forEach(merger::match);
    return merger.finish(attached.file());
  }

  private void match(AttachedEntry entry) {
    if (entry.kind() == EntryKind.BASICS) {
      matchPerson(entry);
      return;
    }
    Predicate<Extent> sameKind = e -> e.draft() != null && e.draft().kind() == entry.kind();
    Optional<Extent> own = best(entry, sameKind.and(e -> !taken.contains(e.draft())), SAME_ENTRY);
    Optional<Extent> place =
        own.or(() -> best(entry, sameKind, SAME_ENTRY))
            .or(
                () ->
                    entry.values().size() < ENOUGH_VALUES
                        ? Optional.empty()
                        : best(entry, sameKind.negate(), CERTAIN));
    if (place.isEmpty()) {
      entry.values().forEach(v -> missing.add(v.pointer()));
      return;
    }
    add(Claim.of(entry, List.of(place.get())), place.get().draft(), own.isPresent());
    own.ifPresent(extent -> taken.add(extent.draft()));
  }

  private Optional<Extent> best(AttachedEntry entry, Predicate<Extent> wanted, double share) {
    return extents.stream()
        .filter(wanted)
        .filter(extent -> entry.isConfirmed(extent, share))
        .min(
            Comparator.<Extent>comparingInt(extent -> -entry.likeness(extent))
                .thenComparingInt(extent -> extent.span().length()));
  }

  /** Names and addresses stand anywhere; what else is said of the person stands with them. */
  private void matchPerson(AttachedEntry entry) {
    List<AttachedValue> values = entry.values();
    List<AttachedValue> known = values.stream().filter(v -> ANYWHERE.contains(v.field())).toList();
    List<AttachedValue> rest = values.stream().filter(v -> !ANYWHERE.contains(v.field())).toList();
    List<AttachedValue> place = rest.stream().filter(v -> PLACE.contains(v.field())).toList();
    List<AttachedValue> others = rest.stream().filter(v -> !PLACE.contains(v.field())).toList();
    List<Extent> everywhere = Stream.concat(person.stream(), Stream.of(all())).toList();
    add(claim(known, everywhere), personDraft(Set.of()), true);
    add(claim(others, person), personDraft(Set.of()), true);
    add(claim(place, person), personDraft(PLACE), true);
  }

  private Extent all() {
    return new Extent(null, page.all());
  }

  private static Claim claim(List<AttachedValue> values, List<Extent> extents) {
    return Claim.of(new AttachedEntry(EntryKind.BASICS, values), extents);
  }

  /** The fields of a place stay together in the draft that the assembler takes it from. */
  private Draft personDraft(Set<Field> having) {
    List<Draft> all = drafts.stream().filter(d -> d.kind() == EntryKind.BASICS).toList();
    Optional<Draft> fitting =
        all.stream().filter(d -> having.stream().anyMatch(d::has)).findFirst();
    if (fitting.isPresent() || !all.isEmpty()) {
      return fitting.orElseGet(() -> all.get(0));
    }
    Draft draft = new Draft(EntryKind.BASICS);
    drafts.add(0, draft);
    return draft;
  }

  private void add(Claim claim, @Nullable Draft draft, boolean takesOver) {
    matches.add(new Match(claim, draft, takesOver));
    missing.addAll(claim.missing());
  }

  private Merged finish(String file) {
    int confirmed = matches.stream().mapToInt(m -> m.claim().confirmed()).sum();
    int all = confirmed + missing.size();
    boolean ours = confirmed > 0 && confirmed >= OURS * all;
    if (ours) {
      matches.forEach(this::apply);
    }
    return new Merged(drafts, diagnostic(file, confirmed, all, ours));
  }

  private void apply(Match match) {
    Draft draft = match.draft();
    Claim claim = match.claim();
    if (draft == null) {
      drafts.add(claim.draft());
    } else if (!match.takesOver()) {
      claim.removeFrom(draft);
      drafts.add(drafts.indexOf(draft) + 1, claim.draft());
    } else if (draft.kind() == EntryKind.BASICS) {
      claim.removeOthers(drafts.stream().filter(d -> d.kind() == EntryKind.BASICS).toList(), draft);
      claim.replaceIn(draft);
    } else {
      claim.replaceIn(draft);
    }
  }

  private Diagnostic diagnostic(String file, int confirmed, int all, boolean ours) {
    String found =
        "The document carries its data in %s: the page confirms %,d of %,d values"
            .formatted(file, confirmed, all);
    if (!ours) {
      return Diagnostic.warning(
          AttachedResumeReader.CODE, found + ", too few to be this CV's; the page alone was read.");
    }
    if (missing.isEmpty()) {
      return Diagnostic.info(AttachedResumeReader.CODE, found + ".");
    }
    String named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
    String more = missing.size() > MOST_NAMED ? " and others" : "";
    return Diagnostic.warning(
        AttachedResumeReader.CODE, found + ", which were taken. Left out: " + named + more + ".");
  }
}
