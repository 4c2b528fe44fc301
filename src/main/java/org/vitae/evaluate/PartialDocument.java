package org.vitae.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores a document whose labels cover some fields only ({@code _labels}): the values of a field
 * are compared as a set over the document, years for dates, a role, organisation or degree also
 * when one contains the other. What is not labelled is unknown, so that a further value is wrong
 * only where the labels are {@code _complete}.
 */
final class PartialDocument {
  /** Shorter text is contained in another by chance. */
  private static final int SHORTEST_CONTAINED = 3;

  private static final Set<String> DATES = Set.of("startDate", "endDate");
  private static final Set<String> CONTAINED = Set.of("position", "studyType", "name");

  private PartialDocument() {}

  /** What a value may be written as; a degree with or without its field. */
  private record Value(@Nullable String pointer, List<String> forms) implements Located {
    static Value of(@Nullable Object... forms) {
      List<String> texts = new ArrayList<>();
      for (Object form : forms) {
        texts.add(Folding.text(form));
      }
      return new Value(forms.length == 0 ? null : Given.pointer(forms[0]), texts);
    }

    @Override
    public String toString() {
      return forms.get(0);
    }
  }

  static void score(Map<?, ?> expected, Map<?, ?> parsed, Tally tally) {
    List<?> complete = Tree.array(expected.get("_complete"));
    for (Object label : Tree.array(expected.get("_labels"))) {
      String path = label.toString().replace("[]", "");
      int dot = path.indexOf('.');
      String section = dot < 0 ? path : path.substring(0, dot);
      String field = section.equals("skills") ? "keywords" : dot < 0 ? "" : path.substring(dot + 1);
      tally.compare(
          section + "." + field,
          values(expected, section, field, true),
          values(parsed, section, field, false),
          same(section, field),
          complete.contains(section) || complete.contains(label));
    }
  }

  private static List<Value> values(
      Map<?, ?> resume, String section, String field, boolean expected) {
    if (section.equals("basics")) {
      return plain(Tree.items(dig(Tree.object(resume.get("basics")), field)));
    }
    List<Map<?, ?>> entries = Tree.entries(resume, section);
    if (section.equals("skills")) {
      return plain(Tree.items(FullDocument.keywords(entries)));
    }
    List<Map<?, ?>> having = entries.stream().filter(e -> Tree.has(e.get(field))).toList();
    if (field.equals("studyType")) {
      return having.stream().map(e -> degree(e, expected)).toList();
    }
    List<@Nullable Object> found = new ArrayList<>();
    having.forEach(e -> found.add(e.get(field)));
    return plain(Tree.items(found));
  }

  private static List<Value> plain(List<@Nullable Object> values) {
    return values.stream().map(Value::of).toList();
  }

  private static Value degree(Map<?, ?> entry, boolean expected) {
    Object type = entry.get("studyType");
    if (expected) {
      return Value.of(type, entry.containsKey("_degree") ? entry.get("_degree") : type);
    }
    Object area = entry.containsKey("area") ? entry.get("area") : "";
    return Value.of(type, Folding.text(type) + " " + Folding.text(area));
  }

  private static @Nullable Object dig(Map<?, ?> object, String path) {
    Object value = object;
    for (String key : path.split("\\.", -1)) {
      value = Tree.object(value).get(key);
    }
    return value;
  }

  private static BiPredicate<Value, Value> same(String section, String field) {
    boolean contained = CONTAINED.contains(field) && !section.equals("basics");
    return (want, got) ->
        want.forms.stream()
            .anyMatch(w -> got.forms.stream().anyMatch(g -> same(field, contained, w, g)));
  }

  private static boolean same(String field, boolean contained, String want, String got) {
    if (DATES.contains(field)) {
      return Comparison.YEAR.same(want, got);
    }
    String a = Folding.bare(want);
    String b = Folding.bare(got);
    int shorter = Math.min(a.codePointCount(0, a.length()), b.codePointCount(0, b.length()));
    return a.equals(b)
        || (contained && shorter >= SHORTEST_CONTAINED && (a.contains(b) || b.contains(a)));
  }
}
