package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Reads the schools and degrees of a Chinese biography, clause after clause: {@code 毕业于某某大学会计学专业}
 * and {@code 获经济学学士学位} are one education. For one biography and one thread.
 */
final class HanSchooling {
  private static final Pattern GRADUATED =
      Pattern.compile(
          "(?:毕业于|就读于|毕业自)(\\S{2,20}?(?:大学学院(?!\\S)|大学|学院|学校|中学|党校|研究院))(\\S{1,16}?(?:专业|系|学院))?"
              + "|^(\\S{2,20}?(?:大学|学院|党校))(\\S{0,12}(?:专业|系))?毕业");

  /** A degree is the whole clause, or follows what says that it was taken. */
  private static final Pattern TAKEN = Pattern.compile("^(?:获得?|取得|拥有|具有|持有)");

  /** {@code 本科学历}: so far somebody went to school; it is printed with the degree. */
  private static final Pattern LEVEL = Pattern.compile("学历$");

  private static final Pattern FIELD = Pattern.compile("(?:学|专业|管理|工程|会计|金融|法律|财务|教育|贸易|计算机)$");

  private static final int LONGEST_DEGREE = 14;
  private static final double SCHOOL = 0.8;
  private static final Lexicon DEGREES = Lexicon.load("degrees");

  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Draft> last = Optional.empty();

  /** What was read so far. */
  List<Draft> drafts() {
    return drafts;
  }

  /** Whether a school was named, not degrees alone. */
  boolean isSchoolNamed() {
    return last.isPresent();
  }

  /** Whether the clause tells of a school or a degree. */
  boolean read(Passage clause, Optional<HanWhen> when) {
    Matcher m = GRADUATED.matcher(clause.raw());
    if (m.find()) {
      int group = m.group(1) != null ? 1 : 3;
      Draft draft = new Draft(EntryKind.EDUCATION);
      draft.add(Field.INSTITUTION, clause.sub(m.start(group), m.end(group)), "han.school", SCHOOL);
      if (m.group(group + 1) != null) {
        Passage area = clause.sub(m.start(group + 1), m.end(group + 1));
        draft.add(Field.AREA, area, "han.school", SCHOOL);
      }
      draft.label(clause);
      when.ifPresent(w -> draft.label(w.printed()).add(Field.END_DATE, w.end().orElse(w.start())));
      drafts.add(draft);
      last = Optional.of(draft);
      return true;
    }
    return degree(clause);
  }

  private boolean degree(Passage clause) {
    Matcher taken = TAKEN.matcher(clause.raw());
    Passage all = taken.find() ? clause.from(taken.end()) : clause;
    Matcher level = LEVEL.matcher(all.raw());
    Passage name = level.find() ? all.to(level.start()) : all;
    if (name.length() > LONGEST_DEGREE) {
      return false;
    }
    for (int from = name.length() - 1; from >= 0; from--) {
      Passage degree = name.from(from);
      if (isField(name.to(from)) && DEGREES.match(degree.raw()).isPresent()) {
        add(name.to(from), all.from(from));
        return true;
      }
    }
    return false;
  }

  private void add(Passage area, Passage degree) {
    Draft draft = last.filter(s -> !s.has(Field.STUDY_TYPE)).orElse(new Draft(EntryKind.EDUCATION));
    if (draft.isEmpty()) {
      drafts.add(draft);
    }
    draft.add(Field.STUDY_TYPE, degree, "han.degree", SCHOOL);
    if (!draft.has(Field.AREA)) {
      draft.add(Field.AREA, area, "han.degree", SCHOOL);
    }
  }

  /** {@code 经济学} in {@code 经济学博士}. */
  private static boolean isField(Passage before) {
    return before.isEmpty() || FIELD.matcher(before.raw()).find();
  }
}
