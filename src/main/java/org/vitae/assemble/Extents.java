package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vitae.assemble.AttachedValue.Extent;
import org.vitae.assemble.ResumeAssembler.SectionDrafts;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Found;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;

/**
 * Which text belongs to which entry: what the rules found for it, and what is left over between it
 * and the entries around it in its section. Values of one entry are looked for there only, so that
 * one job doesn't get the employer of the next.
 */
final class Extents {
  private final List<Span> sections;
  private final TreeSet<Integer> starts = new TreeSet<>();
  private final TreeSet<Integer> ends = new TreeSet<>();

  private Extents(List<SectionDrafts> sections, List<Span> drafts) {
    this.sections = sections.stream().flatMap(s -> span(s.section()).stream()).toList();
    drafts.forEach(
        span -> {
          starts.add(span.start());
          ends.add(span.end());
        });
  }

  /** One for each entry, then one for each section in which nothing was found. */
  static List<Extent> of(List<SectionDrafts> sections, List<Draft> drafts) {
    List<Draft> entries = drafts.stream().filter(d -> d.kind() != EntryKind.BASICS).toList();
    Extents extents =
        new Extents(sections, entries.stream().flatMap(d -> span(d).stream()).toList());
    List<Extent> out = new ArrayList<>();
    for (Draft draft : entries) {
      span(draft).ifPresent(span -> out.add(new Extent(draft, extents.wide(span))));
    }
    sections.stream()
        .filter(s -> s.drafts().isEmpty())
        .flatMap(s -> span(s.section()).stream())
        .forEach(span -> out.add(new Extent(null, span)));
    return out;
  }

  /** The sections that say who the person is. */
  static List<Extent> ofPerson(List<SectionDrafts> sections) {
    return sections.stream()
        .filter(
            s ->
                s.section().is(SectionType.HEADER)
                    || s.section().is(SectionType.CONTACT)
                    || s.drafts().stream().anyMatch(d -> d.kind() == EntryKind.BASICS))
        .flatMap(s -> span(s.section()).stream())
        .map(span -> new Extent(null, span))
        .toList();
  }

  private Span wide(Span own) {
    Span section = sections.stream().filter(s -> s.contains(own.start())).findFirst().orElse(own);
    Integer before = ends.floor(own.start());
    Integer after = starts.ceiling(own.end());
    int start = Math.max(section.start(), Objects.requireNonNullElse(before, 0));
    int end = Math.min(section.end(), Objects.requireNonNullElse(after, section.end()));
    return own.hull(new Span(start, Math.max(start, end)));
  }

  static Optional<Span> span(Draft draft) {
    return hull(draft.fields().values().stream().flatMap(List::stream).map(Found::span));
  }

  private static Optional<Span> span(Section section) {
    return hull(section.lines().stream().map(line -> line.span()));
  }

  private static Optional<Span> hull(Stream<Span> spans) {
    return spans.reduce(Span::hull);
  }
}
