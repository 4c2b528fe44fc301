package org.vitae.train.models;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Education;
import org.vitae.model.Project;
import org.vitae.model.Resume;
import org.vitae.model.Volunteer;
import org.vitae.model.Work;
import org.vitae.tagging.CellLabel;

/** What a truth says about one entry: its values, each with what it is. */
final class TrueEntry {
  /** A cell must be so much of a value, or the value of the cell. */
  private static final double MOST = 0.6;

  private record Value(String words, CellLabel label) {}

  private final List<Value> values = new ArrayList<>();

  /** The entries that stand in sections of education, or those that stand in the others. */
  static List<TrueEntry> of(Resume truth, boolean education) {
    List<TrueEntry> out = new ArrayList<>();
    if (education) {
      truth.education().forEach(e -> out.add(of(e)));
    } else {
      truth.work().forEach(w -> out.add(of(w)));
      truth.projects().forEach(p -> out.add(of(p)));
      truth.volunteer().forEach(v -> out.add(of(v)));
    }
    return out;
  }

  private static TrueEntry of(Education education) {
    return new TrueEntry()
        .with(education.institution(), CellLabel.SCHOOL)
        .with(education.studyType(), CellLabel.DEGREE)
        .with(education.area(), CellLabel.FIELD)
        .with(education.location(), CellLabel.PLACE);
  }

  private static TrueEntry of(Work work) {
    TrueEntry out =
        new TrueEntry()
            .with(work.position(), CellLabel.ROLE)
            .with(work.name(), CellLabel.ORGANISATION)
            .with(work.department(), CellLabel.UNIT)
            .with(work.location(), CellLabel.PLACE);
    work.keywords().forEach(keyword -> out.with(keyword, CellLabel.KEYWORD));
    return out;
  }

  private static TrueEntry of(Project project) {
    TrueEntry out =
        new TrueEntry()
            .with(project.name(), CellLabel.TITLE)
            .with(project.entity(), CellLabel.ORGANISATION)
            .with(project.location(), CellLabel.PLACE);
    project.roles().forEach(role -> out.with(role, CellLabel.ROLE));
    project.keywords().forEach(keyword -> out.with(keyword, CellLabel.KEYWORD));
    return out;
  }

  private static TrueEntry of(Volunteer volunteer) {
    return new TrueEntry()
        .with(volunteer.position(), CellLabel.ROLE)
        .with(volunteer.organization(), CellLabel.ORGANISATION)
        .with(volunteer.location(), CellLabel.PLACE);
  }

  private TrueEntry with(@Nullable String value, CellLabel label) {
    String words = words(value == null ? "" : value);
    if (!words.isBlank()) {
      values.add(new Value(words, label));
    }
    return this;
  }

  /** The label of the value that the cell is, or is most of. */
  Optional<CellLabel> label(String cell) {
    String words = words(cell);
    Value best = null;
    double most = 0;
    for (Value value : values) {
      double likeness = likeness(words, value.words());
      if (likeness > most) {
        most = likeness;
        best = value;
      }
    }
    return Optional.ofNullable(best).map(Value::label);
  }

  /** How much of the head's cells the entry explains, in letters. */
  int explained(List<String> cells) {
    return cells.stream().filter(c -> label(c).isPresent()).mapToInt(String::length).sum();
  }

  private static double likeness(String cell, String value) {
    if (cell.equals(value)) {
      return 1;
    }
    if (value.contains(cell)) {
      return MOST + cell.length() / (10.0 * value.length());
    }
    double share = (double) value.length() / cell.length();
    return cell.contains(value) && share >= MOST ? share - 0.1 : 0;
  }

  /** Words in small letters between blanks, so that a part of words is whole words. */
  static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}+#]++", " ")
        .strip()
        .transform(words -> words.isEmpty() ? "" : " " + words + " ");
  }
}
