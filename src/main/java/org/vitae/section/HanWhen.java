package org.vitae.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;

/**
 * When something was, as a clause of a Chinese biography begins: {@code 2003年9月起}, {@code
 * 1990年7月至1996年3月}.
 *
 * @param isSpan whether it says from when to when, or until now
 */
record HanWhen(
    Passage printed, Found<PartialDate> start, Optional<Found<PartialDate>> end, boolean isSpan) {

  private static final String POINT =
      "(((?:19|20)\\d\\d)\\s?(?:年|[.．/-])?\\s?(?:(1[0-2]|0?[1-9])\\s?月?(?!\\d))?(?:\\d{1,2}日)?)";

  /** It stands at the beginning of a clause; what is left of it follows. */
  private static final Pattern WHEN =
      Pattern.compile(
          "^(?:自|从|于)?"
              + POINT
              + "(?:(\\s?(?:至|到|[-—–~～－]{1,2})\\s?)(?:"
              + POINT
              + "|至?今|现在|目前))?(?:起|以来|以后|后|期间)?(?:至今)?[:：,，]?");

  private static final double SURE = 0.85;

  static Optional<HanWhen> of(Passage clause) {
    Matcher m = WHEN.matcher(clause.raw());
    if (!m.find()) {
      return Optional.empty();
    }
    boolean ended = m.group(6) != null;
    return Optional.of(
        new HanWhen(
            clause.to(m.end()),
            date(m, 1, clause),
            ended ? Optional.of(date(m, 5, clause)) : Optional.empty(),
            m.group(4) != null));
  }

  /** From the groups of a point, its year and its month. */
  private static Found<PartialDate> date(Matcher m, int point, Passage clause) {
    int year = Integer.parseInt(m.group(point + 1));
    PartialDate date =
        m.group(point + 2) == null
            ? PartialDate.of(year)
            : PartialDate.of(year, Integer.parseInt(m.group(point + 2)));
    return Found.of(date, clause.sub(m.start(point), m.end(point)).trim(), "han.date", SURE);
  }

  void addTo(Draft draft) {
    draft.label(printed);
    draft.add(Field.START_DATE, start);
    end.ifPresent(e -> draft.add(Field.END_DATE, e));
  }
}
