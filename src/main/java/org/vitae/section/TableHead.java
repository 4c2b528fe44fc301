package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Section;

/** Finds the row over the columns of a table, which names them and is no entry. Thread-safe. */
final class TableHead {
  private static final Pattern TAB = Pattern.compile("\\t");

  private final Lexicon words = Lexicon.load("table-heads");

  /** The head of the table that a section starts with. */
  Optional<Line> find(Section section) {
    List<Line> lines = section.lines();
    boolean rows = lines.size() > 1 && isRow(lines.get(0)) && isRow(lines.get(1));
    return rows && isHead(section.document().passage(lines.get(0)))
        ? Optional.of(lines.get(0))
        : Optional.empty();
  }

  private static boolean isRow(Line line) {
    return line.kind() == LineKind.TABLE_ROW || line.text().indexOf('\t') > 0;
  }

  private boolean isHead(Passage row) {
    List<Passage> cells = row.split(TAB);
    return cells.size() > 1 && cells.stream().allMatch(c -> words.match(c.raw()).isPresent());
  }

  /** The section without the head. */
  Section without(Section section) {
    Optional<Line> head = find(section);
    if (head.isEmpty()) {
      return section;
    }
    return new Section(
        section.document(),
        section.types(),
        section.headings(),
        section.heading(),
        section.lines().subList(1, section.lines().size()),
        section.blocks().stream().filter(b -> !b.first().equals(head.get())).toList());
  }

  /** Marks the head as understood. */
  void label(Section section, List<Draft> drafts) {
    if (!drafts.isEmpty()) {
      find(section).ifPresent(h -> drafts.get(0).label(section.document().passage(h)));
    }
  }
}
