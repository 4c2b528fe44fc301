package org.vitae.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.input.UnreadableDocumentException.Reason;

/** No input takes the reader down: each is read or refused, in time and within the limits. */
@Timeout(60)
class HostileInputTest {
  private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);
  private static final int MANY = 100_000;

  private static ReadDocument read(String text, String name) throws UnreadableDocumentException {
    ReadDocument read = READER.read(new ByteArrayInputStream(text.getBytes(UTF_8)), name);
    LayoutVariantsTest.check(read.document());
    assertThat(read.document().lines())
        .allMatch(l -> l.text().length() <= Limits.DEFAULT.lineLength());
    return read;
  }

  /** Reads it in each format, as a line and as many lines, beside text that must not be lost. */
  private static void survives(String hostile) throws UnreadableDocumentException {
    for (String name : new String[] {"cv.md", "cv.txt", "cv.html"}) {
      String text = "Ada Winter\n\n" + hostile + "\n";
      assertThat(read(name.endsWith("html") ? "<p>" + text : text, name).document().text())
          .as(name)
          .startsWith("Ada Winter");
    }
  }

  @Test
  void namesOfColumnsWithoutEndAreNoTable() throws Exception {
    assertThat(read("Year\n".repeat(20_000), "cv.txt").document().lines()).hasSize(20_000);
    survives("/\n&\nYear\n2019\n");
  }

  @Test
  void aTextOf50MegabytesIsRefused() {
    byte[] bytes = new byte[50 << 20];
    Arrays.fill(bytes, (byte) 'a');
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> READER.read(new ByteArrayInputStream(bytes), "cv.txt"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aTextOf50MegabytesIsCutWhereLimitsAreRaised() throws Exception {
    byte[] bytes =
        "Ada Winter bakes bread in the old mill of Ulm.\n".repeat(1_120_000).getBytes(UTF_8);
    assertThat(bytes.length).isGreaterThan(50 << 20);
    DocumentReader large =
        new DocumentReader(new Limits(100L << 20, 200, 20_000, 8_000, Duration.ofSeconds(30)));
    for (String name : new String[] {"cv.txt", "cv.md"}) {
      ReadDocument read = large.read(new ByteArrayInputStream(bytes), name);
      assertThat(read.document().lines()).hasSize(20_000);
      assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly("lines-cut");
    }
  }

  @Test
  void aLineOfAMillionCharactersIsBroken() throws Exception {
    String line = "bread ".repeat(170_000);
    for (String name : new String[] {"cv.txt", "cv.md", "cv.html"}) {
      ReadDocument read = read(name.endsWith("html") ? "<p>" + line : line, name);
      assertThat(read.document().text().replaceAll("\\s+", " ")).isEqualTo(line.strip());
      assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly("line-broken");
    }
  }

  @Test
  void aWordOfAMillionCharactersIsBrokenToo() throws Exception {
    for (String name : new String[] {"cv.txt", "cv.md"}) {
      ReadDocument read = read("\ud83d\ude00x".repeat(10) + "x".repeat(1_000_000), name);
      assertThat(read.document().text().replace("\n", "")).hasSize(1_000_010);
    }
  }

  @Test
  void tenThousandOpenBrackets() throws Exception {
    survives("(".repeat(MANY));
  }

  @Test
  void squareBrackets() throws Exception {
    survives("[".repeat(MANY));
    survives("[a](".repeat(MANY / 4));
    survives("[".repeat(MANY / 2) + "a" + "](b)".repeat(MANY / 2));
  }

  @Test
  void quotesInQuotes() throws Exception {
    survives(">".repeat(MANY));
    survives("> ".repeat(MANY / 2) + "a");
  }

  @Test
  void starsAndUnderscores() throws Exception {
    survives("*".repeat(MANY));
    survives("*a ".repeat(MANY / 3));
    survives("**a ".repeat(MANY / 4) + "b** ".repeat(MANY / 4));
    survives("*a **a ".repeat(5_000) + "b** b*".repeat(5_000));
    survives("_a ".repeat(MANY / 3));
  }

  @Test
  void listsInLists() throws Exception {
    survives("- ".repeat(10_000) + "a");
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      deep.append("  ".repeat(i)).append("- a\n");
    }
    survives(deep.toString());
  }

  @Test
  void divsInDivs() throws Exception {
    survives("<div>".repeat(MANY) + "a");
    survives("<div style='display:flex'>".repeat(10_000) + "a");
    survives("<div class=menu>".repeat(10_000) + "<h1>a</h1>");
  }

  @Test
  void listsTablesAndTagsInHtml() throws Exception {
    survives("<ul><li>".repeat(MANY / 10) + "a");
    survives("<table><tr><td>".repeat(MANY / 20) + "a");
    survives("<b><i>".repeat(MANY / 10) + "a");
    survives("<a href=x>".repeat(MANY / 10) + "a");
    survives("<".repeat(MANY));
    survives("</p>".repeat(MANY));
    survives("&".repeat(MANY));
  }

  @Test
  void directivesAndFormulasThatNeverEnd() throws Exception {
    survives("{%".repeat(MANY / 2));
    survives("{{".repeat(MANY / 2));
    survives("<!--".repeat(MANY / 4));
    survives("$".repeat(MANY));
    survives("$a^".repeat(MANY / 3));
    survives("\\".repeat(MANY));
    survives("`".repeat(MANY));
    survives("`a ``b ".repeat(MANY / 7));
    survives("{% comment %}".repeat(MANY / 20));
  }

  @Test
  void blanksRulesAndNumbers() throws Exception {
    survives(" ".repeat(MANY) + "a");
    survives("a" + " ".repeat(MANY) + "b");
    survives("\t".repeat(MANY) + "a");
    survives("-".repeat(MANY));
    survives("1. ".repeat(MANY / 3));
    survives("\n".repeat(MANY) + "a");
    survives("| ".repeat(MANY / 2) + "\n" + "|-".repeat(MANY / 2) + "\n");
    survives("\f".repeat(100) + "a");
    survives("•\n".repeat(MANY / 2));
  }

  @Test
  void frontMatterThatNeverEnds() throws Exception {
    assertThat(read("---\n" + "a: b\n".repeat(MANY / 5), "cv.md").document().lines()).isNotEmpty();
  }

  @Test
  void nulsAndSurrogatesAndMarksOfDirection() throws Exception {
    survives("a\0".repeat(100) + "b".repeat(2000));
    ReadDocument read = READER.read("Ada \ud800Winter\u202e\0 " + "\u200f".repeat(MANY));
    assertThat(read.document().text()).isEqualTo("Ada \ufffdWinter");
    assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly("characters-replaced");
  }

  @Test
  void manyPagesAreCut() throws Exception {
    ReadDocument read = read("a\n\f".repeat(1000), "cv.txt");
    assertThat(read.document().pages()).hasSize(200);
    assertThat(read.diagnostics()).extracting(d -> d.code()).containsExactly("lines-cut");
  }

  @Test
  void moreTagsThanMemoryHolds() throws Exception {
    ReadDocument read = read("<html><body>Ada Winter" + "<p>".repeat(9_000_000), "cv.html");
    assertThat(read.document().text()).contains("Ada Winter");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("tags-cut");
  }
}
