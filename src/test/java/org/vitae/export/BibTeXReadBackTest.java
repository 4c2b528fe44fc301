package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.export.SampleResumes.Sample;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;
import org.vitae.text.Normalizer;

/** What is written is read back by jbibtex with the same values. */
class BibTeXReadBackTest {
  private static final List<String> VENUES =
      List.of("journal", "booktitle", "howpublished", "publisher", "school", "institution", "note");

  static Stream<Sample> samples() {
    return SampleResumes.all().stream();
  }

  @Test
  void thereAreSamples() {
    assertThat(SampleResumes.ofFixtures()).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueComesBack(Sample sample) {
    List<ReadEntry> read = ReadEntry.all(BibTeX.write(sample.resume()));
    assertThat(read).hasSameSizeAs(sample.publications());
    IntStream.range(0, read.size())
        .forEach(i -> assertSame(sample.publications().get(i), read.get(i)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theKeysAreAsciiAndStable(Sample sample) {
    List<String> keys = CitationKeys.of(sample.publications());
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z0-9-]+"));
  }

  static void assertSame(Publication publication, ReadEntry entry) {
    assertThat(entry.text("title")).isEqualTo(plain(publication.name()));
    assertThat(entry.authors())
        .isEqualTo(publication.authors().stream().map(ReadEntry::words).toList());
    assertDate(publication.releaseDate(), entry);
    assertThat(entry.text("volume")).isEqualTo(plain(publication.volume()));
    assertThat(entry.raw("pages").replaceAll("-+", "-"))
        .isEqualTo(dashed(plain(publication.pages())));
    assertThat(entry.raw("doi")).isEqualTo(plain(publication.doi()));
    assertThat(entry.raw("url")).isEqualTo(plain(publication.url()));
    assertVenue(publication, entry);
    assertThat((entry.text("note") + entry.text("number")).toLowerCase(Locale.ROOT))
        .contains(plain(publication.status()).toLowerCase(Locale.ROOT))
        .contains(plain(publication.summary()).toLowerCase(Locale.ROOT));
    assertThat(entry.text("number")).contains(plain(publication.issue()));
  }

  private static void assertVenue(Publication publication, ReadEntry entry) {
    String venue = plain(publication.publisher());
    String printed = VENUES.stream().map(entry::text).collect(Collectors.joining("\n"));
    assertThat(
            printed.contains(venue) || entry.has("eprint") && venue.contains(entry.raw("eprint")))
        .as("%s in %s", venue, printed)
        .isTrue();
  }

  private static void assertDate(@Nullable PartialDate date, ReadEntry entry) {
    assertThat(entry.raw("year")).isEqualTo(date == null ? "" : "" + date.year());
    assertThat(entry.has("month")).isEqualTo(date != null && date.month().isPresent());
    assertThat(entry.raw("day"))
        .isEqualTo(date == null || date.day().isEmpty() ? "" : "" + date.day().getAsInt());
  }

  private static String dashed(String pages) {
    return pages.replaceAll("\\s*[-‐‑‒–—−]+\\s*", "-");
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : ReadEntry.plainQuotes(Normalizer.collapse(value));
  }
}
