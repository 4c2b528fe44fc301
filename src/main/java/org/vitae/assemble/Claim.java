package org.vitae.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitae.assemble.AttachedValue.Extent;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Span;

/** The values of an attached entry that the text of one entry confirms. For one thread. */
final class Claim {
  /** What is concluded from text that may also be another value. */
  private static final Set<Field> CONCLUDED =
      EnumSet.of(
          Field.START_DATE,
          Field.END_DATE,
          Field.DATE,
          Field.DATES,
          Field.RELEASE_DATE,
          Field.TYPE,
          Field.STATUS,
          Field.COUNTRY_CODE,
          Field.NETWORK);

  private final EntryKind kind;
  private final Map<Field, List<Found<?>>> values = new EnumMap<>(Field.class);
  private final Set<Field> lists = EnumSet.noneOf(Field.class);
  private final List<String> missing = new ArrayList<>();
  private int confirmed;

  private Claim(EntryKind kind) {
    this.kind = kind;
  }

  /** Each value in the first of the extents that confirms it. */
  static Claim of(AttachedEntry entry, List<Extent> extents) {
    Claim claim = new Claim(entry.kind());
    for (AttachedValue value : entry.values()) {
      extents.stream()
          .flatMap(extent -> value.in(extent).stream())
          .findFirst()
          .ifPresentOrElse(
              place -> claim.add(value, place.found()), () -> claim.missing.add(value.pointer()));
    }
    return claim;
  }

  private void add(AttachedValue value, Found<?> found) {
    confirmed++;
    values.computeIfAbsent(value.field(), f -> new ArrayList<>()).add(found);
    if (value.item()) {
      lists.add(value.field());
    }
  }

  List<String> missing() {
    return missing;
  }

  int confirmed() {
    return confirmed;
  }

  /** A draft of nothing but the confirmed values. */
  Draft draft() {
    Draft draft = new Draft(kind);
    values.forEach((field, found) -> found.forEach(f -> draft.add(field, f)));
    return draft;
  }

  /** Puts the confirmed values in the place of what the rules found. */
  void replaceIn(Draft draft) {
    Set<Field> finer = EnumSet.noneOf(Field.class);
    values.forEach(
        (field, found) -> {
          if (field == Field.STUDY_TYPE && isDivided(found.get(0), draft)) {
            finer.add(field);
          }
        });
    removeFrom(draft, finer);
    values.forEach(
        (field, found) -> {
          if (!finer.contains(field)) {
            replace(field, found, draft);
          }
        });
  }

  /** Europass has "MSc Physics" as one title; the page's rules know the subject in it. */
  private static boolean isDivided(Found<?> title, Draft draft) {
    return draft.get(Field.AREA).stream().anyMatch(area -> title.span().contains(area.span()));
  }

  /** Takes away what the rules made of text that is now known to be something else. */
  void removeFrom(Draft draft) {
    removeFrom(draft, Set.of());
  }

  private void removeFrom(Draft draft, Set<Field> spared) {
    List<Span> known =
        values.entrySet().stream()
            .filter(e -> !spared.contains(e.getKey()) && !CONCLUDED.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .map(Found::span)
            .toList();
    for (Field field : List.copyOf(draft.fields().keySet())) {
      if (!CONCLUDED.contains(field)) {
        keep(draft, field, f -> known.stream().noneMatch(span -> span.contains(f.span())));
      }
    }
  }

  /** Takes away the rivals of the confirmed values from the other drafts about the same. */
  void removeOthers(List<Draft> all, Draft own) {
    for (Draft draft : all) {
      if (draft != own) {
        removeFrom(draft);
        values.keySet().stream().filter(f -> !lists.contains(f)).forEach(draft::remove);
      }
    }
  }

  /** Items of the page's that the attached data doesn't have stay in their place. */
  private void replace(Field field, List<Found<?>> found, Draft draft) {
    List<Found<?>> all = new ArrayList<>(found);
    if (lists.contains(field)) {
      draft.get(field).stream()
          .filter(f -> found.stream().noneMatch(c -> c.span().overlaps(f.span())))
          .forEach(all::add);
      all.sort(Comparator.comparing(Found::span));
    }
    draft.remove(field);
    all.forEach(f -> draft.add(field, f));
  }

  private static void keep(
      Draft draft, Field field, java.util.function.Predicate<Found<?>> wanted) {
    List<Found<?>> kept = draft.get(field).stream().<Found<?>>map(f -> f).filter(wanted).toList();
    draft.remove(field);
    kept.forEach(f -> draft.add(field, f));
  }
}
