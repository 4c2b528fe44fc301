package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.model.Basics;
import org.vitae.model.Guess;
import org.vitae.model.Meta;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.model.Unmapped;
import org.vitae.segment.Section;
import org.vitae.text.Span;

/**
 * Drafts as a résumé, with what is left of the document.
 *
 * @param evidence by JSON Pointer
 */
record Composition(Resume resume, SortedMap<String, Found<?>> evidence, Accounting accounting) {

  /**
   * @param doubts what is kept as unmapped, with what it was taken for
   */
  static Composition of(
      LayoutDocument document, List<Section> sections, List<Draft> drafts, List<Doubt> doubts) {
    SortedMap<String, Found<?>> evidence = new TreeMap<>();
    ResumeBuilder resume = resume(drafts, evidence);
    LineAccountant accountant = new LineAccountant(document, evidence.values());
    drafts.forEach(d -> d.labels().forEach(accountant::label));
    List<Found<Unmapped>> rest = accountant.unmapped(sections, doubts);
    return new Composition(
        resume.meta(meta(rest, evidence)).build(), evidence, accountant.accounting());
  }

  private static ResumeBuilder resume(List<Draft> drafts, SortedMap<String, Found<?>> evidence) {
    Optional<Basics> basics = BasicsAssembler.assemble(of(drafts, EntryKind.BASICS), evidence);
    return ResumeBuilder.builder()
        .basics(basics.orElse(null))
        .work(entries(drafts, EntryKind.WORK, EntryAssembler::work, evidence))
        .volunteer(entries(drafts, EntryKind.VOLUNTEER, EntryAssembler::volunteer, evidence))
        .education(entries(drafts, EntryKind.EDUCATION, EntryAssembler::education, evidence))
        .awards(entries(drafts, EntryKind.AWARD, EntryAssembler::award, evidence))
        .certificates(entries(drafts, EntryKind.CERTIFICATE, EntryAssembler::certificate, evidence))
        .publications(entries(drafts, EntryKind.PUBLICATION, EntryAssembler::publication, evidence))
        .skills(entries(drafts, EntryKind.SKILL, EntryAssembler::skill, evidence))
        .languages(entries(drafts, EntryKind.LANGUAGE, EntryAssembler::language, evidence))
        .interests(entries(drafts, EntryKind.INTEREST, EntryAssembler::interest, evidence))
        .references(entries(drafts, EntryKind.REFERENCE, EntryAssembler::reference, evidence))
        .projects(entries(drafts, EntryKind.PROJECT, EntryAssembler::project, evidence));
  }

  private static List<Draft> of(List<Draft> drafts, EntryKind kind) {
    return drafts.stream().filter(d -> d.kind() == kind).toList();
  }

  private static <T> List<T> entries(
      List<Draft> drafts,
      EntryKind kind,
      Function<FieldReader, T> assembler,
      SortedMap<String, Found<?>> evidence) {
    List<T> out = new ArrayList<>();
    for (Draft draft : of(drafts, kind)) {
      String pointer = "/" + kind.key() + "/" + out.size();
      out.add(assembler.apply(new FieldReader(draft, pointer, evidence)));
    }
    return out;
  }

  private static @Nullable Meta meta(
      List<Found<Unmapped>> rest, SortedMap<String, Found<?>> evidence) {
    if (rest.isEmpty()) {
      return null;
    }
    List<Unmapped> unmapped = new ArrayList<>();
    for (Found<Unmapped> found : rest) {
      note("/meta/unmapped/" + unmapped.size(), found, evidence);
      unmapped.add(found.value());
    }
    return new Meta(null, null, null, unmapped);
  }

  /** The heading's span comes before those of the text. */
  private static void note(
      String pointer, Found<Unmapped> found, SortedMap<String, Found<?>> evidence) {
    Unmapped value = found.value();
    List<Span> spans = found.spans();
    String heading = value.heading();
    if (heading != null) {
      evidence.put(
          pointer + "/heading", new Found<>(heading, spans.subList(0, 1), LineAccountant.RULE, 1));
      spans = spans.subList(1, spans.size());
    }
    String text = String.valueOf(value.text());
    evidence.put(pointer + "/text", new Found<>(text, spans, LineAccountant.RULE, 1));
    Guess guess = value.guess();
    if (guess != null) {
      evidence.put(
          pointer + "/guess",
          new Found<>(String.valueOf(guess.value()), spans, found.rule(), found.confidence()));
    }
  }
}
