package org.vitae.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vitae.json.ResumeSchema;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Slot;

class CvGeneratorTest {
  private static final int MANY = 150;

  @Test
  void theSameSeedGivesTheSameBytes() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<byte[]> first = documents(7, 6);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(documents(7, 6)).containsExactlyElementsOf(first);
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

  private static List<byte[]> documents(long seed, int count) {
    List<byte[]> out = new ArrayList<>();
    CvGenerator.generate(seed, count)
        .forEach(
            cv -> {
              out.add(cv.expectedJson().getBytes(UTF_8));
              out.add(cv.labels().getBytes(UTF_8));
              for (Format format : Format.values()) {
                cv.document(format).ifPresent(out::add);
              }
            });
    return out;
  }
}
