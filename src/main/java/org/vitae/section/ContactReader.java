package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.AddressExtractor;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/** Reads the contact lines of a CV cell by cell. Thread-safe. */
final class ContactReader {
  private static final String EDGES = ",;:.|·•–—-/()✉☎🌐📞📧";
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private final ContactCells cells = new ContactCells();
  private final ContactFindings findings = new ContactFindings();
  private final AddressExtractor addresses = new AddressExtractor();

  /**
   * Adds a line's findings to the draft.
   *
   * @return what is left: cells that may be a place, a headline or nothing
   */
  List<ContactCell> read(Draft draft, Line line, Passage passage) {
    List<ContactCell> rest = new ArrayList<>();
    List<Span> taken = findings.addTo(draft, passage);
    if (taken.isEmpty() && !isDivided(passage, line)) {
      rest.add(whole(passage, line));
      return rest;
    }
    for (ContactCell cell : cells.of(passage, line.index())) {
      rest.addAll(left(draft, cell, taken));
    }
    return rest;
  }

  private ContactCell whole(Passage passage, Line line) {
    return cells
        .labelled(line, passage.trim())
        .orElseGet(
            () ->
                new ContactCell(passage.trim(), Optional.empty(), Optional.empty(), line.index()));
  }

  /** Whether the line's cells are things of their own, as a place and a role. */
  private boolean isDivided(Passage passage, Line line) {
    List<ContactCell> all = cells.of(passage, line.index());
    return all.size() > 1
        && all.stream()
            .anyMatch(c -> c.label().isPresent() || addresses.unlabelled(c.text()).isPresent());
  }

  /** The pieces of a cell around its findings; the labels before these are marked. */
  private List<ContactCell> left(Draft draft, ContactCell cell, List<Span> taken) {
    List<ContactCell> rest = new ArrayList<>();
    boolean found = false;
    int from = cell.text().span().start();
    int end = cell.text().span().end();
    for (Span span : taken) {
      if (cell.text().span().overlaps(span)) {
        found = true;
        keep(draft, cell, from, span.start(), rest);
        from = Math.max(from, span.end());
      }
    }
    keep(draft, cell, from, end, rest);
    if (found) {
      cell.printed().ifPresent(draft::label);
    }
    return rest;
  }

  private void keep(Draft draft, ContactCell cell, int from, int to, List<ContactCell> rest) {
    if (to <= from) {
      return;
    }
    Passage piece = cell.text().document().passage(new Span(from, to));
    Passage trimmed = piece.trim(EDGES);
    if (!WORD.matcher(trimmed.raw()).find()) {
      return;
    }
    boolean beforeFinding = to < cell.text().span().end();
    if (beforeFinding && cells.isLabel(trimmed.text())) {
      draft.label(piece);
    } else if (!cells.isLabel(trimmed.text())) {
      rest.add(cell.with(trimmed));
    }
  }

  /** Whether a line holds anything of a contact block. */
  boolean isContact(Line line, Passage passage) {
    return findings.anyIn(passage) || cells.labelled(line, passage.trim()).isPresent();
  }

  /** Whether a line begins with a label and a colon. */
  boolean isLabelled(Line line, Passage passage) {
    return cells.labelled(line, passage.trim()).isPresent();
  }

  ContactFindings findings() {
    return findings;
  }

  /** Reads what a label other than that of a finding introduces; false if it isn't one of those. */
  boolean labelled(Draft draft, ContactCell cell) {
    if (cell.isLabelled("label")) {
      draft.add(Field.LABEL, cell.text(), "label.label", 0.95);
    } else if (cell.isLabelled("summary")) {
      draft.add(Field.SUMMARY, cell.text(), "summary.label", 0.9);
    } else {
      return false;
    }
    cell.printed().ifPresent(draft::label);
    return true;
  }
}
