package org.vitae.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.assemble.AttachedValue.Candidate;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.json.Formats;
import org.vitae.model.PartialDate;
import org.vitae.model.Profile;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/** Looks for the places of a page that may confirm an attached value. For one document. */
final class Candidates {
  /** Two sources say the same: hardly a value is surer. */
  private static final double CONFIDENCE = 0.97;

  private static final Set<Field> DATES =
      EnumSet.of(Field.START_DATE, Field.END_DATE, Field.DATE, Field.RELEASE_DATE);

  private final PageText page;
  private final List<Draft> drafts;
  private final String rule;

  Candidates(PageText page, List<Draft> drafts, String rule) {
    this.page = page;
    this.drafts = drafts;
    this.rule = rule;
  }

  /** Places for a value that stands as text: first those where the rules found the same. */
  List<Candidate> of(EntryKind kind, Field field, String value) {
    List<Candidate> out = new ArrayList<>(agreeing(kind, field, value));
    if (DATES.contains(field)) {
      dates(field, value).forEach(found -> out.add(new Candidate(found, null)));
    } else if (field == Field.URL) {
      Formats.uri(value).ifPresent(uri -> add(uri, page.addresses(value), out));
    } else if (field == Field.COUNTRY_CODE) {
      add(value, page.places(new Locale("", value).getDisplayCountry(Locale.ENGLISH)), out);
    } else if (field != Field.EMAIL || Formats.isEmail(value)) {
      add(value, page.places(value), out);
    }
    return out;
  }

  private void add(Object value, List<Span> places, List<Candidate> out) {
    places.forEach(
        span -> out.add(new Candidate(new Found<>(value, List.of(span), rule, CONFIDENCE), null)));
  }

  private List<Candidate> agreeing(EntryKind kind, Field field, String value) {
    String form = PageText.form(value);
    List<Candidate> out = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.kind() == kind) {
        draft.get(field).stream()
            .filter(f -> isSame(f.value(), value, form))
            .forEach(
                f ->
                    out.add(
                        new Candidate(
                            confirmed(f, value), kind == EntryKind.BASICS ? null : draft)));
      }
    }
    return out;
  }

  private static boolean isSame(Object found, String value, String form) {
    return found instanceof PartialDate date
        ? agree(date, value)
        : !form.isEmpty() && PageText.form(found.toString()).equals(form);
  }

  private Found<?> confirmed(Found<?> found) {
    return new Found<>(found.value(), found.spans(), rule, CONFIDENCE);
  }

  /** A page in capitals doesn't say how a name is spelt, its data does. */
  private Found<?> confirmed(Found<?> found, String value) {
    boolean spelling = value.equalsIgnoreCase(found.value().toString());
    return spelling && found.value() instanceof String
        ? confirmed(found.map(v -> value))
        : confirmed(found);
  }

  /** The page's dates that agree with an attached one, as precise as the page prints them. */
  private List<Found<PartialDate>> dates(Field field, String value) {
    List<Found<PartialDate>> out = new ArrayList<>();
    for (Found<DateRange> found : page.dates()) {
      Stream.concat(
              field == Field.END_DATE ? Stream.empty() : Stream.ofNullable(found.value().start()),
              field == Field.START_DATE ? Stream.empty() : Stream.ofNullable(found.value().end()))
          .filter(date -> agree(date, value))
          .findFirst()
          .ifPresent(date -> out.add(new Found<>(date, found.spans(), rule, CONFIDENCE)));
    }
    return out;
  }

  /** JSON Resume's dates often have a day that nobody prints. */
  private static boolean agree(PartialDate page, String attached) {
    String iso = page.toString();
    return attached.startsWith(iso) || iso.startsWith(attached) && attached.length() >= 4;
  }

  List<Candidate> profile(Profile profile) {
    List<Candidate> out = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.get(Field.NETWORK).stream()
          .filter(f -> f.value() instanceof Profile other && isSame(profile, other))
          .forEach(f -> out.add(new Candidate(confirmed(f), null)));
    }
    Optional<String> uri = Optional.ofNullable(profile.url()).flatMap(Formats::uri);
    if (uri.isPresent()) {
      String username = profile.username();
      boolean named = username != null && holds(uri.get(), username);
      Profile printed = new Profile(profile.network(), named ? username : null, uri.get());
      add(printed, page.addresses(uri.get()), out);
    }
    return out;
  }

  private static boolean holds(String uri, String username) {
    return Normalizer.bare(uri).contains(Normalizer.bare(username));
  }

  private static boolean isSame(Profile a, Profile b) {
    return equal(a.network(), b.network()) && equal(a.username(), b.username());
  }

  private static boolean equal(@Nullable String a, @Nullable String b) {
    return Normalizer.bare(Objects.toString(a, ""))
        .equals(Normalizer.bare(Objects.toString(b, "")));
  }
}
