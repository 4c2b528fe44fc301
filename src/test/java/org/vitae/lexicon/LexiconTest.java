package org.vitae.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vitae.text.Span;

/** Runs every row of every table. */
class LexiconTest {
  private static final Path TABLES = Path.of("src/main/resources/org/vitae/lexicon");

  /** Letters that no word goes on or starts with. */
  private static final String STRANGE = "qxq";

  /** A row of a file, and what it is in. */
  private record TableRow(Path file, int line, List<String> columns) {
    String canonical() {
      return columns.get(0).strip();
    }

    List<String> forms() {
      return List.of(columns.get(1).strip().split("\\|"));
    }

    String example() {
      return columns.get(2).strip();
    }

    @Override
    public String toString() {
      return TABLES.relativize(file) + ":" + line + " " + columns.get(0);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasThreeColumns(Path table) throws IOException {
    assertThat(rows(table)).isNotEmpty().allSatisfy(row -> assertThat(row.columns()).hasSize(3));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyExampleIsFound(Path table) throws IOException {
    Lexicon lexicon = lexicon(table);
    assertThat(rows(table))
        .filteredOn(
            row ->
                lexicon.findIn(row.example()).stream()
                    .noneMatch(hit -> hit.canonical().equals(row.canonical())))
        .as("rows whose example is not found as their canonical form")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyFormIsFoundAlone(Path table) throws IOException {
    Lexicon lexicon = lexicon(table);
    assertThat(forms(table))
        .filteredOn(form -> lexicon.match(form.text()).isEmpty())
        .as("forms that are not found in themselves")
        .isEmpty();
  }

  /** A form is made of whole words: "art" is not in "party". */
  @ParameterizedTest
  @MethodSource("tables")
  void noFormIsFoundInALongerWord(Path table) throws IOException {
    Lexicon lexicon = lexicon(table);
    assertThat(forms(table))
        .filteredOn(
            form ->
                covers(lexicon, form.text() + STRANGE) || covers(lexicon, STRANGE + form.text()))
        .as("forms that are found within longer words")
        .isEmpty();
  }

  /** The form as it is written, without the sign that it wants its case. */
  private record Form(TableRow row, String text) {
    @Override
    public String toString() {
      return row + ": " + text;
    }
  }

  private static List<Form> forms(Path table) throws IOException {
    List<Form> forms = new ArrayList<>();
    for (TableRow row : rows(table)) {
      for (String form : row.forms()) {
        forms.add(new Form(row, form.startsWith("=") ? form.substring(1) : form));
      }
    }
    return forms;
  }

  /** Whether one phrase is all of the text. */
  private static boolean covers(Lexicon lexicon, String text) {
    return lexicon.findIn(text).stream()
        .anyMatch(hit -> hit.span().contains(new Span(0, text.length())));
  }

  private static Lexicon lexicon(Path table) {
    String name = table.getFileName().toString();
    return Lexicon.load(name.substring(0, name.length() - ".tsv".length()));
  }

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(TABLES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static List<TableRow> rows(Path table) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(table)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new TableRow(table, number, List.of(line.split("\t", -1))));
      }
    }
    return rows;
  }
}
