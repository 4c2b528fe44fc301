package org.vitae.segment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * A part of a document under one heading. A subheading of a known kind ("Journal articles" under
 * "Publications") starts a section of its own, with both headings in its path.
 *
 * @param types what the heading says that it holds, at least one, in the order of its words
 *     ("Skills and Interests" has two)
 * @param headings the headings above it, as printed and from the outermost to its own; empty for
 *     the lines before the first heading
 * @param heading the line of its own heading, if it has one
 * @param lines its lines without the heading, in order; perhaps none
 * @param blocks the same lines, wrapped lines together
 */
public record Section(
    LayoutDocument document,
    Set<SectionType> types,
    List<String> headings,
    Optional<Line> heading,
    List<Line> lines,
    List<Block> blocks) {
  public Section {
    types = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(types));
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
    blocks = List.copyOf(blocks);
  }

  /** What it is about in the first place. */
  public SectionType type() {
    return types.iterator().next();
  }

  public boolean is(SectionType type) {
    return types.contains(type);
  }

  /** Its own heading as printed, or an empty string. */
  public String title() {
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1);
  }

  /** The same section, about other things. */
  Section as(Set<SectionType> others) {
    return new Section(document, others, headings, heading, lines, blocks);
  }
}
