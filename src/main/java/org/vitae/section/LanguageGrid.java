package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Section;
import org.vitae.text.Span;

/**
 * Reads the grid that Europass sets for languages: a row for each, with a level for listening,
 * reading, interaction, production and writing below the names of these. Immutable, thread-safe.
 */
final class LanguageGrid {
  private static final Pattern TAB = Pattern.compile("\\t");
  private static final Pattern LEVEL = Pattern.compile("[ABC][12]");

  /** So many levels make a row. */
  private static final int LEAST = 3;

  /** Names of columns take at most so many lines, with a label among them. */
  private static final int HEAD_LINES = 4;

  private final Lexicon languages = Lexicon.load("languages");
  private final Lexicon fluency = Lexicon.load("fluency");

  /**
   * What a section's grid says.
   *
   * @param drafts one for each language
   * @param taken the lines that are understood, those with names of columns too
   */
  record Grid(List<Draft> drafts, List<Line> taken) {
    static final Grid NONE = new Grid(List.of(), List.of());

    /** The section without the grid. */
    Section without(Section section) {
      return taken.isEmpty()
          ? section
          : new Section(
              section.document(),
              section.types(),
              section.headings(),
              section.heading(),
              section.lines().stream().filter(l -> !taken.contains(l)).toList(),
              section.blocks().stream().filter(b -> !taken.contains(b.first())).toList());
    }
  }

  Grid read(Section section) {
    List<Line> lines = section.lines();
    List<Draft> drafts = new ArrayList<>();
    List<Line> taken = new ArrayList<>();
    Optional<Head> head = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      List<Passage> cells = cells(section.document(), lines.get(i));
      if (!isRow(cells)) {
        continue;
      }
      if (head.isEmpty()) {
        motherTongue(section, i, drafts, taken);
        head = Optional.of(head(section, i, cells.size() - 1));
        taken.addAll(head.get().lines);
      }
      Draft draft = draft(cells, head.get().names);
      head.get().lines.forEach(l -> draft.label(section.document().passage(l)));
      drafts.add(draft);
      taken.add(lines.get(i));
    }
    return drafts.isEmpty() ? Grid.NONE : new Grid(drafts, taken);
  }

  private record Head(List<Line> lines, List<Passage> names) {}

  private static List<Passage> cells(LayoutDocument document, Line line) {
    return document.passage(line).split(TAB);
  }

  private boolean isRow(List<Passage> cells) {
    return cells.size() > LEAST
        && languages.match(cells.get(0).raw()).isPresent()
        && cells.stream().skip(1).allMatch(c -> LEVEL.matcher(c.raw()).matches());
  }

  /**
   * The names of the columns above the first row: those of the line next to it, and what is missing
   * from the end of the line before that.
   */
  private static Head head(Section section, int row, int columns) {
    List<Line> lines = new ArrayList<>();
    List<Passage> names = new ArrayList<>();
    for (int i = row - 1; i >= 0 && i >= row - HEAD_LINES; i--) {
      Line line = section.lines().get(i);
      List<Passage> cells = cells(section.document(), line);
      if (cells.size() < 2 || cells.stream().anyMatch(c -> c.text().split(" ").length > 3)) {
        break;
      }
      int missing = Math.min(columns - names.size(), cells.size());
      names.addAll(cells.subList(cells.size() - missing, cells.size()));
      lines.add(line);
    }
    int above = row - 1 - lines.size();
    if (above >= 0 && isLabel(section.lines().get(above))) {
      lines.add(section.lines().get(above));
    }
    return new Head(lines, names.size() == columns ? names : List.of());
  }

  private static boolean isLabel(Line line) {
    return line.text()
        .strip()
        .toLowerCase(java.util.Locale.ROOT)
        .matches("other languages?(?:\\(s\\))?:?");
  }

  private static Draft draft(List<Passage> cells, List<Passage> names) {
    Draft draft = new Draft(EntryKind.LANGUAGE);
    draft.add(Field.LANGUAGE, cells.get(0), "language.grid", 0.95);
    List<Span> spans = new ArrayList<>();
    List<String> levels = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      if (names.isEmpty()) {
        levels.add(cells.get(i).text());
      } else {
        spans.add(names.get(i - 1).span());
        levels.add(names.get(i - 1).text() + " " + cells.get(i).text());
      }
      spans.add(cells.get(i).span());
    }
    String text = levels.stream().map(LanguageGrid::sentenceCase).collect(Collectors.joining("; "));
    return draft.add(Field.FLUENCY, new Found<>(text, spans, "language.grid", 0.85));
  }

  /** "WRITING C2" beside "Listening C1". */
  private static String sentenceCase(String level) {
    int blank = level.lastIndexOf(' ');
    String name = blank < 0 ? "" : level.substring(0, blank);
    return name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT))
        ? name.charAt(0)
            + name.substring(1).toLowerCase(java.util.Locale.ROOT)
            + level.substring(blank)
        : level;
  }

  /** "Mother tongue" alone on a line above the grid, and the languages on the next one. */
  private void motherTongue(Section section, int row, List<Draft> drafts, List<Line> taken) {
    List<Line> lines = section.lines();
    for (int i = 0; i + 1 < row; i++) {
      Passage label = section.document().passage(lines.get(i)).trim(":()s");
      boolean says = fluency.match(label.raw()).filter("native"::equals).isPresent();
      List<Passage> spoken =
          section.document().passage(lines.get(i + 1)).split(Pattern.compile("[,;/\\t]|\\sand\\s"));
      if (says && spoken.stream().allMatch(s -> languages.match(s.raw()).isPresent())) {
        for (Passage language : spoken) {
          drafts.add(
              new Draft(EntryKind.LANGUAGE)
                  .add(Field.LANGUAGE, language, "language.grid", 0.95)
                  .add(Field.FLUENCY, label, "language.grid", 0.9));
        }
        taken.addAll(lines.subList(i, i + 2));
        return;
      }
    }
  }
}
