package org.vitae.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.Basics;
import org.vitae.model.BasicsBuilder;
import org.vitae.model.Location;
import org.vitae.model.LocationBuilder;
import org.vitae.model.Profile;

/**
 * The findings about the person to one {@link Basics}: what stands first in the document goes
 * before what comes later.
 */
final class BasicsAssembler {
  private static final String POINTER = "/basics";
  private static final Set<Field> PLACE =
      EnumSet.of(Field.ADDRESS, Field.POSTAL_CODE, Field.CITY, Field.COUNTRY_CODE, Field.REGION);

  private BasicsAssembler() {}

  /** The person, if anything was found; evidence is noted for what is used. */
  static Optional<Basics> assemble(List<Draft> drafts, SortedMap<String, Found<?>> evidence) {
    Draft all = new Draft(EntryKind.BASICS);
    drafts.forEach(d -> merge(d, all));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    FieldReader f = new FieldReader(all, POINTER, evidence);
    Basics basics =
        BasicsBuilder.builder()
            .name(f.text(Field.NAME))
            .label(f.text(Field.LABEL))
            .email(f.text(Field.EMAIL))
            .phone(f.text(Field.PHONE))
            .url(f.text(Field.URL))
            .summary(f.joined(Field.SUMMARY, "\n"))
            .location(location(new FieldReader(all, POINTER + "/location", evidence)))
            .profiles(profiles(all, evidence))
            .build();
    return Optional.of(basics);
  }

  /**
   * Fields of a place belong together: those of a later draft don't mix with those of an earlier
   * one.
   */
  private static void merge(Draft from, Draft all) {
    boolean placed = PLACE.stream().anyMatch(all::has);
    from.fields()
        .forEach(
            (field, found) -> {
              if (!(placed && PLACE.contains(field))) {
                found.forEach(f -> all.add(field, f));
              }
            });
  }

  private static @Nullable Location location(FieldReader f) {
    Location location =
        LocationBuilder.builder()
            .address(f.text(Field.ADDRESS))
            .postalCode(f.text(Field.POSTAL_CODE))
            .city(f.text(Field.CITY))
            .countryCode(f.text(Field.COUNTRY_CODE))
            .region(f.text(Field.REGION))
            .build();
    return location.equals(LocationBuilder.builder().build()) ? null : location;
  }

  /** One profile for each account, the first where it is named more than once. */
  private static List<Profile> profiles(Draft all, SortedMap<String, Found<?>> evidence) {
    List<Profile> profiles = new ArrayList<>();
    for (Found<?> found : all.get(Field.NETWORK)) {
      if (found.value() instanceof Profile profile
          && profiles.stream().noneMatch(p -> isSame(p, profile))) {
        String pointer = POINTER + "/profiles/" + profiles.size();
        note(evidence, pointer + "/network", found, profile.network());
        note(evidence, pointer + "/username", found, profile.username());
        note(evidence, pointer + "/url", found, profile.url());
        profiles.add(profile);
      }
    }
    return profiles;
  }

  private static boolean isSame(Profile a, Profile b) {
    return java.util.Objects.equals(a.network(), b.network())
        && (a.username() == null
            || b.username() == null
            || a.username().equalsIgnoreCase(b.username()));
  }

  private static void note(
      SortedMap<String, Found<?>> evidence,
      String pointer,
      Found<?> found,
      @Nullable String value) {
    if (value != null) {
      evidence.put(pointer, found.map(v -> value));
    }
  }
}
