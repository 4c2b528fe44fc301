package org.vitae.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.model.Publication;
import org.vitae.model.PublicationBuilder;
import org.vitae.text.Normalizer;

/** Values that mean something to BibTeX are read back as text, and break nothing behind them. */
class HostileValuesTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "{{",
          "}}",
          "\\",
          "\\\\",
          "\\{",
          "\\}",
          "@",
          "@article{x,",
          "%",
          "#",
          "$",
          "&",
          "_",
          "^",
          "~",
          "\"",
          "'",
          "''",
          "`",
          "``",
          "-",
          "--",
          "---",
          ",",
          "=",
          "\n",
          "\r\n",
          "\t",
          "and",
          "others",
          "AND",
          "🙂",
          "👩‍🔬",
          "שלום",
          "\u200Fمرحبا",
          "漢字",
          "é",
          "ﬁ",
          "GaN",
          "word",
          "The",
          "\u0000",
          "\u0007",
          "(",
          ")",
          "<i>",
          "--",
          "\\textbackslash",
          "$x^2$");

  static Stream<String> hostile() {
    return Stream.of(
        "}",
        "{",
        "}{",
        "open { and never closed",
        "closed } and never opened",
        "{balanced {twice}} and {once}",
        "back\\slash \\ and \\textbf{bold} \\input{/etc/passwd}",
        "a % comment, 50% #1 $x_1$ A&B ~ ^",
        "@article{evil, title = {x}}",
        "\"quoted\" ``twice'' 'once' --- dashes -- and - - -",
        "first line\nsecond line\r\n\r\nthird\tline",
        "emoji 🙂 family 👩‍🔬 and שלום עולם \u200Fمرحبا\u200E",
        "{GaN} and {deep GaN} LED-{x}Y",
        "漢字の題名：GaN の研究",
        "control \u0000 characters \u0007 here");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void everyFieldIsReadBack(String value) {
    assertReadBack(value);
  }

  @Test
  void mixedAtRandom() {
    Random random = new Random(20261121);
    for (int i = 0; i < 500; i++) {
      String value =
          IntStream.range(0, 1 + random.nextInt(8))
              .mapToObj(n -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      assertReadBack(value);
    }
  }

  /** The value stands in all fields of an entry between two harmless ones. */
  private static void assertReadBack(String value) {
    Publication before = Papers.titled("Before");
    Publication after = Papers.titled("After");
    Publication hostile =
        PublicationBuilder.builder()
            .name(value)
            .authors(List.of("Ada Quill", value, value + ", A."))
            .publisher(value)
            .volume(value)
            .issue(value)
            .summary(value)
            .type("article-journal")
            .build();
    List<ReadEntry> read = ReadEntry.all(BibTeX.write(List.of(before, hostile, after)));
    assertThat(read).as(value).hasSize(3);
    assertThat(read.get(2).text("title")).isEqualTo("After");
    ReadEntry entry = read.get(1);
    String plain = ReadEntry.plainQuotes(PlainText.of(value).orElse(""));
    for (String field : List.of("title", "journal", "volume", "number", "note")) {
      assertThat(entry.text(field)).as(entry.raw(field)).isEqualTo(plain);
    }
    assertThat(entry.authors().get(0)).containsExactly("Ada", "Quill");
    assertThat(entry.authors().subList(1, entry.authors().size()))
        .as(entry.raw("author"))
        .allSatisfy(
            words ->
                assertThat(String.join("", words).replaceAll("\\.?A\\.", "").length())
                    .isLessThanOrEqualTo(plain.length()));
  }

  @Test
  void linksCantEndTheirField() {
    Publication paper =
        PublicationBuilder.builder(Papers.titled("T"))
            .url("https://example.org/}{\\x y\u0000")
            .doi("10.5555/a{b")
            .build();
    ReadEntry entry = ReadEntry.all(BibTeX.write(List.of(paper, Papers.titled("Next")))).get(0);
    assertThat(entry.raw("url")).isEqualTo("https://example.org/%7D%7B%5Cx%20y");
    assertThat(entry.raw("doi")).isEqualTo("10.5555/a%7Bb");
  }

  @Test
  void halfACharacterIsNoText() {
    String title = "half \uD83D of a sign";
    assertThat(BibTeX.write(List.of(Papers.titled(title)))).contains("half \uFFFD of a sign");
    assertThat(CslJson.write(List.of(Papers.titled(title)))).contains("half \uFFFD of a sign");
  }

  @Test
  void manyAndLongOnesTakeLinearTime() {
    String longTitle = "GaN {".repeat(20_000) + "-".repeat(20_000) + " \\".repeat(20_000);
    List<Publication> many =
        IntStream.range(0, 3_000).mapToObj(i -> Papers.titled("The same title")).toList();
    assertThat(ReadEntry.all(BibTeX.write(many))).hasSize(3_000);
    assertThat(BibTeX.write(List.of(Papers.titled(longTitle)))).isNotEmpty();
    assertThat(Normalizer.collapse(longTitle)).isNotEmpty();
  }
}
