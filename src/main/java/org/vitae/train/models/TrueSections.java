package org.vitae.train.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Resume;

/** What a truth says in each kind of section, to tell what a section of the document holds. */
final class TrueSections {
  /** The words of the truth make up so much of a section that holds them. */
  private static final double MOST = 0.4;

  /** Another kind may explain so much of what the first one does. */
  private static final double RIVAL = 0.7;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  TrueSections(Resume truth) {
    add("SUMMARY", truth.basics() == null ? null : truth.basics().summary());
    truth
        .education()
        .forEach(
            e -> add("EDUCATION", e.institution(), e.area(), e.studyType(), e.thesis(), e.score()));
    truth.education().forEach(e -> add("EDUCATION", e.courses(), e.highlights(), e.honors()));
    truth
        .work()
        .forEach(
            w -> add("WORK", w.name(), w.position(), w.department(), w.summary(), w.location()));
    truth.work().forEach(w -> add("WORK", w.highlights(), w.keywords()));
    truth.projects().forEach(p -> add("PROJECTS", p.name(), p.description(), p.entity(), p.url()));
    truth.projects().forEach(p -> add("PROJECTS", p.highlights(), p.keywords(), p.roles()));
    truth.volunteer().forEach(v -> add("VOLUNTEER", v.organization(), v.position(), v.summary()));
    truth.volunteer().forEach(v -> add("VOLUNTEER", v.highlights()));
    truth
        .publications()
        .forEach(
            p ->
                add("speech".equals(p.type()) ? "TALKS" : "PUBLICATIONS", p.name(), p.publisher()));
    truth
        .publications()
        .forEach(p -> add("speech".equals(p.type()) ? "TALKS" : "PUBLICATIONS", p.authors()));
    truth.awards().forEach(a -> add("AWARDS", a.title(), a.awarder(), a.summary()));
    truth.certificates().forEach(c -> add("CERTIFICATES", c.name(), c.issuer()));
    truth.skills().forEach(s -> add("SKILLS", s.name(), s.level()));
    truth.skills().forEach(s -> add("SKILLS", s.keywords()));
    truth.languages().forEach(l -> add("LANGUAGES", l.language(), l.fluency()));
    truth.interests().forEach(i -> add("INTERESTS", i.name(), i.summary()));
    truth.interests().forEach(i -> add("INTERESTS", i.keywords()));
    truth.references().forEach(r -> add("REFERENCES", r.name(), r.reference()));
  }

  private void add(String kind, @Nullable String... texts) {
    for (String text : texts) {
      String words = TrueEntry.words(text == null ? "" : text);
      if (!words.isEmpty()) {
        values.computeIfAbsent(kind, k -> new ArrayList<>()).add(words);
      }
    }
  }

  @SafeVarargs
  private void add(String kind, List<String>... lists) {
    for (List<String> list : lists) {
      list.forEach(text -> add(kind, text));
    }
  }

  /** The kind whose values make up most of a section; none if two kinds do, or hardly any. */
  Optional<String> kind(String section) {
    String words = TrueEntry.words(section);
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, List<String>> kind : values.entrySet()) {
      int letters =
          kind.getValue().stream()
              .distinct()
              .filter(words::contains)
              .mapToInt(String::length)
              .sum();
      if (letters > most) {
        second = most;
        most = letters;
        best = kind.getKey();
      } else {
        second = Math.max(second, letters);
      }
    }
    return most < MOST * words.length() || second > RIVAL * most
        ? Optional.empty()
        : Optional.ofNullable(best);
  }

  /** Whether nothing of the truth but single words stands in a section. */
  boolean isNone(String section) {
    String words = TrueEntry.words(section);
    return values.values().stream()
        .flatMap(List::stream)
        .noneMatch(value -> value.indexOf(' ', 1) < value.length() - 1 && words.contains(value));
  }
}
