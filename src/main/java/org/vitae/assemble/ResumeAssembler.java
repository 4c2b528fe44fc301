package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vitae.assemble.AttachedMerger.Merged;
import org.vitae.attached.AttachedResume;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.model.Basics;
import org.vitae.model.Meta;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Unmapped;
import org.vitae.segment.Section;

/**
 * Findings to one résumé. Conflicts are decided here and only here, and every line is accounted
 * for: what no field holds goes to {@code meta.unmapped}. Immutable, thread-safe.
 */
public final class ResumeAssembler {

  /**
   * The outcome.
   *
   * @param evidence by JSON Pointer
   * @param diagnostics what became of attached data, if there was any
   */
  public record Assembled(
      Resume resume,
      SortedMap<String, Found<?>> evidence,
      Accounting accounting,
      List<Diagnostic> diagnostics) {}

  /** A section with what was found in it. */
  public record SectionDrafts(Section section, List<Draft> drafts) {}

  /**
   * @param attached what the document carries as data; only what the page confirms is taken of it
   */
  public Assembled assemble(
      LayoutDocument document, List<SectionDrafts> sections, Optional<AttachedResume> attached) {
    List<Draft> found =
        LanguageMerger.merge(
            AwardMerger.merge(
                CourseMerger.merge(sections.stream().flatMap(s -> s.drafts().stream()).toList())));
    Optional<Merged> merged =
        attached.map(data -> AttachedMerger.merge(document, sections, found, data));
    List<Draft> drafts = DraftCleaner.clean(merged.map(Merged::drafts).orElse(found));
    SortedMap<String, Found<?>> evidence = new TreeMap<>();
    Optional<Basics> basics = BasicsAssembler.assemble(of(drafts, EntryKind.BASICS), evidence);
    ResumeBuilder resume =
        ResumeBuilder.builder()
            .basics(basics.orElse(null))
            .work(entries(drafts, EntryKind.WORK, EntryAssembler::work, evidence))
            .volunteer(entries(drafts, EntryKind.VOLUNTEER, EntryAssembler::volunteer, evidence))
            .education(entries(drafts, EntryKind.EDUCATION, EntryAssembler::education, evidence))
            .awards(entries(drafts, EntryKind.AWARD, EntryAssembler::award, evidence))
            .certificates(
                entries(drafts, EntryKind.CERTIFICATE, EntryAssembler::certificate, evidence))
            .publications(
                entries(drafts, EntryKind.PUBLICATION, EntryAssembler::publication, evidence))
            .skills(entries(drafts, EntryKind.SKILL, EntryAssembler::skill, evidence))
            .languages(entries(drafts, EntryKind.LANGUAGE, EntryAssembler::language, evidence))
            .interests(entries(drafts, EntryKind.INTEREST, EntryAssembler::interest, evidence))
            .references(entries(drafts, EntryKind.REFERENCE, EntryAssembler::reference, evidence))
            .projects(entries(drafts, EntryKind.PROJECT, EntryAssembler::project, evidence));
    LineAccountant accountant = new LineAccountant(document, evidence.values());
    drafts.forEach(d -> d.labels().forEach(accountant::label));
    List<Found<Unmapped>> rest =
        accountant.unmapped(sections.stream().map(SectionDrafts::section).toList());
    return new Assembled(
        resume.meta(meta(rest, evidence)).build(),
        evidence,
        accountant.accounting(),
        merged.map(Merged::diagnostic).stream().toList());
  }

  private static @org.jspecify.annotations.Nullable Meta meta(
      List<Found<Unmapped>> rest, SortedMap<String, Found<?>> evidence) {
    if (rest.isEmpty()) {
      return null;
    }
    List<Unmapped> unmapped = new ArrayList<>();
    for (Found<Unmapped> found : rest) {
      String pointer = "/meta/unmapped/" + unmapped.size();
      if (found.value().heading() != null) {
        evidence.put(
            pointer + "/heading",
            new Found<>(found.value().heading(), found.spans().subList(0, 1), found.rule(), 1));
      }
      Found<Unmapped> text =
          found.value().heading() == null
              ? found
              : new Found<>(
                  found.value(), found.spans().subList(1, found.spans().size()), found.rule(), 1);
      evidence.put(pointer + "/text", text.map(u -> String.valueOf(u.text())));
      unmapped.add(found.value());
    }
    return new Meta(null, null, null, unmapped);
  }

  private static List<Draft> of(List<Draft> drafts, EntryKind kind) {
    return drafts.stream().filter(d -> d.kind() == kind).toList();
  }

  private static <T> List<T> entries(
      List<Draft> drafts,
      EntryKind kind,
      Function<FieldReader, T> assembler,
      SortedMap<String, Found<?>> evidence) {
    BiFunction<Draft, Integer, T> assemble =
        (draft, i) -> assembler.apply(new FieldReader(draft, "/" + kind.key() + "/" + i, evidence));
    List<T> out = new ArrayList<>();
    for (Draft draft : of(drafts, kind)) {
      out.add(assemble.apply(draft, out.size()));
    }
    return out;
  }
}
