package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;

/**
 * Finds where a field of study ends and its school begins when a converter has lost the gap between
 * them: {@code "Computer Science University of Example"}. Immutable, thread-safe.
 */
final class FieldBoundary {
  private static final double SURE = 0.9;

  private static final Pattern OF_FIELD =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}{1,20} (?:(?:and|&) )?){1,3}(?:Administration|Management|Studies|Engineering|Technology|Sciences?|Education|Economics|Policy|Law)");

  /** In Chinese the department stands for the field that it teaches. */
  private static final Pattern DEPARTMENT = Pattern.compile("\\p{IsHan}{2,12}(?:[学學]?系|专业|專業)");

  private final Lexicon fields = Lexicon.load("fields");
  private final WordingClassifier wording = new WordingClassifier();

  /** The cells, a field and a school in one of them apart. */
  List<Cell> split(List<Cell> cells) {
    List<Cell> out = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<Integer> end = cell.wording().isOrganisation() ? end(cell.text()) : Optional.empty();
      if (end.isPresent() && end.get() < cell.passage().length()) {
        Passage field = cell.passage().to(end.get()).trim();
        Passage school = cell.passage().from(end.get()).trim();
        out.add(cell.with(field, wording.classify(field.text())));
        out.add(
            new Cell(school, cell.line(), cell.column() + 1, 0, wording.classify(school.text())));
      } else {
        out.add(cell);
      }
    }
    return out;
  }

  /** Whether a text is a field, though a word of it could name an employer: "Hotel Management". */
  boolean isField(String text) {
    return fields.match(text).isPresent()
        || OF_FIELD.matcher(text).matches()
        || DEPARTMENT.matcher(text).matches();
  }

  /** Whether its first words are a field, though they could be a degree: "Ingeniería Civil". */
  boolean startsWithField(String text) {
    return fields.startOf(text).filter(h -> h.span().start() == 0).isPresent();
  }

  private Optional<Integer> end(String text) {
    Optional<Hit> field = fields.startOf(text).filter(h -> h.span().start() == 0);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    int end = field.get().span().end();
    boolean apart =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    if (!apart) {
      return Optional.empty();
    }
    String school = text.substring(end + 1);
    boolean several = text.substring(0, end).indexOf(' ') > 0 || school.startsWith("University of");
    Wording words = wording.classify(school);
    boolean named = school.indexOf(' ') > 0 && words.organisation() >= SURE && !words.isUnit();
    return several && named ? Optional.of(end) : Optional.empty();
  }
}
