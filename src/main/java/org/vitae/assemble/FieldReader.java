package org.vitae.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.AuthorMark;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.Author;
import org.vitae.model.PartialDate;
import org.vitae.text.Span;

/**
 * Takes the values of one draft's fields and notes their evidence under the entry's pointer. For
 * one thread.
 */
final class FieldReader {
  private final Draft draft;
  private final String pointer;
  private final SortedMap<String, Found<?>> evidence;

  FieldReader(Draft draft, String pointer, SortedMap<String, Found<?>> evidence) {
    this.draft = draft;
    this.pointer = pointer;
    this.evidence = evidence;
  }

  /** The surest finding; the first among equals. */
  @Nullable String text(Field field) {
    return best(field).map(found -> note(field.key(), found).value().toString()).orElse(null);
  }

  /** All findings together: fragments that aren't adjacent on the page are joined with "; ". */
  @Nullable String joined(Field field) {
    return joined(field, "; ");
  }

  @Nullable String joined(Field field, String separator) {
    Set<String> texts = new LinkedHashSet<>();
    List<Found<?>> parts =
        draft.get(field).stream()
            .filter(f -> !f.value().toString().isBlank() && texts.add(f.value().toString()))
            .toList();
    if (parts.isEmpty()) {
      return null;
    }
    List<Span> spans = parts.stream().flatMap(f -> f.spans().stream()).toList();
    double confidence = parts.stream().mapToDouble(Found::confidence).min().orElse(0);
    return note(
            field.key(),
            new Found<>(String.join(separator, texts), spans, parts.get(0).rule(), confidence))
        .value();
  }

  @Nullable PartialDate date(Field field) {
    return draft.get(field).stream()
        .filter(f -> f.value() instanceof PartialDate)
        .findFirst()
        .map(f -> (PartialDate) note(field.key(), f).value())
        .orElse(null);
  }

  List<String> list(Field field) {
    return values(field, String.class);
  }

  /** The findings of a list field in order, without repetitions of the same place. */
  <T> List<T> values(Field field, Class<T> type) {
    List<T> out = new ArrayList<>();
    Set<Span> seen = new LinkedHashSet<>();
    for (Found<?> found : draft.get(field)) {
      if (type.isInstance(found.value())
          && !found.value().toString().isBlank()
          && (seen.add(found.span()) || !out.contains(found.value()))) {
        note(field.key() + "/" + out.size(), found);
        out.add(type.cast(found.value()));
      }
    }
    return out;
  }

  /** What is known of the authors besides their names; no evidence of its own. */
  List<Author> byline() {
    return draft.get(Field.AUTHORS).stream()
        .map(
            found ->
                new Author(
                    found.value().toString(),
                    draft.isMarked(AuthorMark.OWNER, found.span()),
                    false,
                    draft.isMarked(AuthorMark.CORRESPONDING, found.span())))
        .toList();
  }

  private Optional<Found<?>> best(Field field) {
    Found<?> best = null;
    for (Found<?> found : draft.get(field)) {
      if (!found.value().toString().isBlank()
          && (best == null || found.confidence() > best.confidence() + 1e-9)) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private <T> Found<T> note(String key, Found<T> found) {
    evidence.put(pointer + "/" + key, found);
    return found;
  }

  /** The fields that are set, for messages. */
  @Override
  public String toString() {
    return pointer
        + draft.fields().keySet().stream()
            .map(Field::key)
            .collect(Collectors.joining(",", "{", "}"));
  }
}
