package org.vitae.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vitae.json.ResumeSchema;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Slot;

class CvGeneratorTest {
  private static final int MANY = 100;

  @Test
  void theSameSeedGivesTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Map<String, Integer> first = documents(7, 6);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(documents(7, 6)).containsExactlyEntriesOf(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherSeedGivesOtherPeople() {
    assertThat(CvGenerator.cv(1, 0).expectedJson())
        .isNotEqualTo(CvGenerator.cv(2, 0).expectedJson());
    assertThat(CvGenerator.cv(1, 0).expectedJson())
        .isNotEqualTo(CvGenerator.cv(1, 1).expectedJson());
  }

  @Test
  void theFirstOnesDontDependOnTheCount() {
    assertThat(CvGenerator.generate(3, 2).map(GeneratedCv::expectedJson).toList())
        .isEqualTo(CvGenerator.generate(3, 5).limit(2).map(GeneratedCv::expectedJson).toList());
  }

  @Test
  void everyTruthIsValid() {
    assertThat(CvGenerator.generate(11, MANY))
        .allSatisfy(cv -> assertThat(ResumeSchema.validate(cv.expectedJson())).isEmpty());
  }

  @Test
  void everyValueOfTheTruthIsPrinted() {
    assertThat(CvGenerator.generate(12, MANY))
        .allSatisfy(
            cv ->
                assertThat(PrintedTruth.notPrinted(cv.truth(), cv.lines()))
                    .as(cv.name())
                    .isEmpty());
  }

  @Test
  void theTextDocumentIsItsLines() {
    GeneratedCv cv = CvGenerator.cv(4, 4);
    String text = cv.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    assertThat(new String(cv.document(Format.TXT).orElseThrow(), UTF_8)).isEqualTo(text);
  }

  @Test
  void slotsHoldWhatTheTruthSays() {
    assertThat(CvGenerator.generate(13, MANY))
        .allSatisfy(
            cv -> {
              Set<String> roles = texts(cv, Slot.ROLE);
              cv.truth().work().stream()
                  .map(work -> "" + work.position())
                  .filter(role -> cv.lines().stream().anyMatch(line -> line.text().contains(role)))
                  .forEach(role -> assertThat(roles).contains(role));
            });
  }

  @Test
  void everyRoleAndMostSlotsAppear() {
    Set<LineRole> roles = EnumSet.noneOf(LineRole.class);
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    CvGenerator.generate(14, MANY)
        .flatMap(cv -> cv.lines().stream())
        .forEach(
            line -> {
              roles.add(line.role());
              line.slots().forEach(slot -> slots.add(slot.slot()));
            });
    assertThat(roles).containsExactlyInAnyOrder(LineRole.values());
    assertThat(slots).hasSizeGreaterThan(30);
  }

  private static Set<String> texts(GeneratedCv cv, Slot wanted) {
    return cv.lines().stream()
        .flatMap(line -> line.slots().stream().filter(s -> s.slot() == wanted).map(line::text))
        .collect(Collectors.toSet());
  }

  /** The hashes of the files by their names. */
  private static Map<String, Integer> documents(long seed, int count) {
    Map<String, Integer> out = new LinkedHashMap<>();
    CvGenerator.generate(seed, count)
        .forEach(
            cv -> {
              out.put(cv.name() + ".json", cv.expectedJson().hashCode());
              out.put(cv.name() + ".jsonl", cv.labels().hashCode());
              for (Format format : Format.values()) {
                String name = cv.name() + "." + format.extension();
                cv.document(format).ifPresent(d -> out.put(name, Arrays.hashCode(d)));
              }
            });
    return out;
  }
}
