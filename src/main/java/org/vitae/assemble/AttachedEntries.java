package org.vitae.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.assemble.AttachedValue.Candidate;
import org.vitae.attached.AttachedResume;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.model.Profile;

/** The entries of an attached résumé, each value with the places that may confirm it. */
final class AttachedEntries {
  /** More values than any CV has; the rest isn't looked at. */
  private static final int MOST_VALUES = 3_000;

  private static final Map<String, Field> FIELDS =
      Stream.of(Field.values()).collect(Collectors.toMap(Field::key, f -> f));

  private final Candidates candidates;
  private int values;

  private AttachedEntries(Candidates candidates) {
    this.candidates = candidates;
  }

  static List<AttachedEntry> of(AttachedResume attached, PageText page, List<Draft> drafts) {
    AttachedEntries reader = new AttachedEntries(new Candidates(page, drafts, attached.rule()));
    List<AttachedEntry> out = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      Object section = attached.tree().get(kind.key());
      if (kind == EntryKind.BASICS && section instanceof Map<?, ?> person) {
        out.add(reader.person(person));
      } else if (kind != EntryKind.BASICS && section instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          if (list.get(i) instanceof Map<?, ?> entry) {
            out.add(reader.entry(kind, entry, "/" + kind.key() + "/" + i));
          }
        }
      }
    }
    return out.stream().filter(e -> !e.values().isEmpty()).toList();
  }

  private AttachedEntry person(Map<?, ?> person) {
    List<AttachedValue> out = new ArrayList<>();
    add(EntryKind.BASICS, person, "/basics", out);
    if (person.get("location") instanceof Map<?, ?> place) {
      add(EntryKind.BASICS, place, "/basics/location", out);
    }
    if (person.get("profiles") instanceof List<?> profiles) {
      for (int i = 0; i < profiles.size(); i++) {
        if (profiles.get(i) instanceof Map<?, ?> profile) {
          profile(profile, "/basics/profiles/" + i, out);
        }
      }
    }
    return new AttachedEntry(EntryKind.BASICS, out);
  }

  private void profile(Map<?, ?> profile, String pointer, List<AttachedValue> out) {
    String network = text(profile.get("network"));
    if (network != null && values++ < MOST_VALUES) {
      Profile value = new Profile(network, text(profile.get("username")), text(profile.get("url")));
      out.add(new AttachedValue(Field.NETWORK, pointer, true, candidates.profile(value)));
    }
  }

  private AttachedEntry entry(EntryKind kind, Map<?, ?> entry, String pointer) {
    List<AttachedValue> out = new ArrayList<>();
    add(kind, entry, pointer, out);
    return new AttachedEntry(kind, out);
  }

  private void add(EntryKind kind, Map<?, ?> entry, String pointer, List<AttachedValue> out) {
    entry.forEach(
        (key, value) -> {
          Field field = FIELDS.get(Objects.toString(key));
          if (field != null && value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
              add(kind, field, list.get(i), pointer + "/" + key + "/" + i, true, out);
            }
          } else if (field != null) {
            add(kind, field, value, pointer + "/" + key, false, out);
          }
        });
  }

  private void add(
      EntryKind kind,
      Field field,
      @Nullable Object value,
      String pointer,
      boolean item,
      List<AttachedValue> out) {
    String text = text(value);
    if (text != null && values++ < MOST_VALUES) {
      List<Candidate> places = candidates.of(kind, field, text);
      out.add(new AttachedValue(field, pointer, item, places));
    }
  }

  /** Numbers count as they are written; blanks, truth values and whole objects don't. */
  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String s && !s.isBlank() || value instanceof Number
        ? value.toString().strip()
        : null;
  }
}
