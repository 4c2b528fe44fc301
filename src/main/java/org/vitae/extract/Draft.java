package org.vitae.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/**
 * An entry of the résumé in the making: for each field what was found for it, in order. A field
 * that holds one value may have several findings (fragments, rivals); what becomes of them is
 * decided by the assembler. Mutable, for one thread.
 */
public final class Draft {
  private final EntryKind kind;
  private final Map<Field, List<Found<?>>> fields = new EnumMap<>(Field.class);
  private final List<Span> labels = new ArrayList<>();
  private final Map<AuthorMark, List<Span>> marks = new EnumMap<>(AuthorMark.class);

  public Draft(EntryKind kind) {
    this.kind = kind;
  }

  public EntryKind kind() {
    return kind;
  }

  public Draft add(Field field, Found<?> found) {
    fields.computeIfAbsent(field, f -> new ArrayList<>()).add(found);
    return this;
  }

  /** Adds the passage's own text, unless it is empty. */
  public Draft add(Field field, Passage passage, String rule, double confidence) {
    return passage.isEmpty() ? this : add(field, Found.text(passage, rule, confidence));
  }

  /**
   * Marks text that is understood but is no value, such as {@code "GPA:"} or {@code "Advisor:"}: it
   * need not be kept as unmapped.
   */
  public Draft label(Passage passage) {
    labels.add(passage.span());
    return this;
  }

  /** Notes something of the author whose name stands at a place. */
  void mark(AuthorMark mark, Span author) {
    marks.computeIfAbsent(mark, m -> new ArrayList<>()).add(author);
  }

  /** Whether it was noted of the author whose name stands at a place. */
  public boolean isMarked(AuthorMark mark, Span author) {
    return marks.getOrDefault(mark, List.of()).contains(author);
  }

  public boolean has(Field field) {
    return fields.containsKey(field);
  }

  public List<Found<?>> get(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The first finding's value as text. */
  public Optional<String> first(Field field) {
    return get(field).stream().findFirst().map(f -> f.value().toString());
  }

  public void remove(Field field) {
    fields.remove(field);
  }

  public Map<Field, List<Found<?>>> fields() {
    return fields;
  }

  public List<Span> labels() {
    return labels;
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  @Override
  public String toString() {
    return kind + " " + fields;
  }
}
