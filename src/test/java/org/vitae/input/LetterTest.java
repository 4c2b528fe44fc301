package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vitae.input.OfficeSketch.docx;
import static org.vitae.input.OfficeSketch.p;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vitae.ParseResult;
import org.vitae.ResumePipeline;
import org.vitae.json.JsonResume;
import org.vitae.json.ResumeSchema;

/** A document that is no CV gives a valid result, which says what nothing was made of. */
class LetterTest {
  private static final List<String> LETTER =
      List.of(
          "Dear Mrs Brandt,",
          "thank you for sending the samples of the blue enamel so quickly.",
          "We fired three of them last week, and two came out without a crack.",
          "The third one broke when the kiln was opened too early, which was our own mistake.",
          "Could you let us have another dozen before the fair begins?",
          "With kind regards,");

  private static ParseResult parse(String body) throws Exception {
    return ResumePipeline.builder()
        .build()
        .parse(new ByteArrayInputStream(docx(body).bytes()), "letter.docx");
  }

  private static void isValid(ParseResult result) {
    assertThat(ResumeSchema.validate(JsonResume.write(result.resume()))).isEmpty();
  }

  @Test
  void aLetter() throws Exception {
    ParseResult result = parse(LETTER.stream().map(OfficeSketch::p).collect(Collectors.joining()));
    isValid(result);
    String json = JsonResume.write(result.resume());
    assertThat(LETTER)
        .flatMap(line -> List.of(line.split("\\P{L}+", -1)))
        .allSatisfy(word -> assertThat(json).contains(word));
    assertThat(result.unmapped().toString()).contains("another dozen", "With kind regards");
    assertThat(result.resume().basics()).isNull();
    assertThat(result.resume().work()).isEmpty();
    assertThat(result.resume().education()).isEmpty();
    assertThat(result.resume().publications()).isEmpty();
  }

  @Test
  void whatStandsAboveALetterIsItsSenders() throws Exception {
    ParseResult result =
        parse(
            p("Ada Winter")
                + p("ada.winter@example.org")
                + LETTER.stream().map(OfficeSketch::p).collect(Collectors.joining()));
    assertThat(result.resume().basics().name()).isEqualTo("Ada Winter");
    assertThat(result.resume().basics().email()).isEqualTo("ada.winter@example.org");
    assertThat(result.resume().basics().summary()).isNull();
  }

  @Test
  void aTableOfNumbers() throws Exception {
    String row = "<w:tr><w:tc>" + p("Flour") + "</w:tc><w:tc>" + p("12.50") + "</w:tc></w:tr>";
    ParseResult result = parse("<w:tbl>" + row.repeat(40) + "</w:tbl>");
    isValid(result);
    assertThat(result.unmapped().toString() + result.resume()).contains("Flour", "12.50");
  }
}
