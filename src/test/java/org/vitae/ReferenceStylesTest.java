package org.vitae;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vitae.json.JsonResume;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.text.Normalizer;

/** Reads invented references in some 130 styles, three of each. */
class ReferenceStylesTest {
  /** Measured 0.976: those that are wrong are known to be ambiguous. */
  private static final double CORE = 0.97;

  private static final double NUMBERS = 0.95;

  @Test
  void authorsTitleVenueAndYear() {
    List<String> wrong = new ArrayList<>();
    List<Map<String, Object>> references = references();
    for (Map<String, Object> reference : references) {
      Publication read = ReferenceParser.parse(text(reference));
      if (!isCoreRight(reference, read)) {
        wrong.add(reference.get("id") + ": " + read);
      }
    }
    assertThat(share(wrong, references)).as("wrong: %s", wrong).isGreaterThanOrEqualTo(CORE);
  }

  @Test
  void volumeIssueAndPages() {
    List<String> wrong = new ArrayList<>();
    List<Map<String, Object>> references = references();
    for (Map<String, Object> reference : references) {
      Publication read = ReferenceParser.parse(text(reference));
      if (!same(reference.get("volume"), read.volume())
          || !same(reference.get("issue"), read.issue())
          || !same(reference.get("pages"), read.pages())) {
        wrong.add(reference.get("id") + ": " + read);
      }
    }
    assertThat(share(wrong, references)).as("wrong: %s", wrong).isGreaterThanOrEqualTo(NUMBERS);
  }

  private static boolean isCoreRight(Map<String, Object> gold, Publication read) {
    PartialDate date = read.releaseDate();
    String year = date == null ? null : String.valueOf(date.year());
    boolean venue =
        gold.containsKey("open")
            || gold.get("publisher") == null
            || isWithin(text(gold.get("publisher")), read.publisher());
    return venue
        && gold.get("authors") instanceof List<?> authors
        && authors.equals(read.authors())
        && same(gold.get("title"), read.name())
        && same(gold.get("releaseDate"), year);
  }

  private static boolean isWithin(String gold, @Nullable String read) {
    String one = Normalizer.bare(gold);
    String other = read == null ? "" : Normalizer.bare(read);
    return !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static boolean same(@Nullable Object gold, @Nullable String read) {
    return gold == null || read == null
        ? gold == null && read == null
        : Normalizer.bare(text(gold)).equals(Normalizer.bare(read));
  }

  private static double share(List<String> wrong, List<Map<String, Object>> all) {
    return 1 - (double) wrong.size() / all.size();
  }

  private static String text(Map<String, Object> reference) {
    return text(reference.get("text"));
  }

  private static String text(@Nullable Object value) {
    return Objects.requireNonNull(value).toString();
  }

  private static List<Map<String, Object>> references() {
    try (InputStream in =
            Objects.requireNonNull(
                ReferenceStylesTest.class.getResourceAsStream("references.jsonl"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(JsonResume::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
