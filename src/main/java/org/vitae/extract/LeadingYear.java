package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.model.PartialDate;
import org.vitae.text.Span;

/**
 * A year, perhaps with its month, before the names, as CVs with a column of years print it: {@code
 * 2021. Quill, A. …}.
 *
 * @param span relative to the reference
 */
record LeadingYear(Span span, PartialDate date) {
  private static final Pattern YEAR =
      Pattern.compile(
          "\\s*+(?:[•–*-]\\s++)?(?:(?<m>0?[1-9]|1[0-2])[/.])?(?<y>(?:19|20)\\d\\d)[a-d]?(?:[.:,)]\\s*+|[ ]*+[–—-][ ]++|[ \\n]++)(?=\\p{Lu})");

  private static final AuthorListParser NAMES = new AuthorListParser();

  /** Takes it out of the text if names follow; a title may begin with a year, too. */
  static Optional<LeadingYear> take(ReferenceText text, OwnerName owner) {
    String flat = text.text();
    Matcher m = YEAR.matcher(flat);
    if (!m.lookingAt()
        || NAMES.parse(flat, m.end(), owner).filter(n -> n.score() >= AuthorList.SURE).isEmpty()) {
      return Optional.empty();
    }
    boolean month = m.group("m") != null;
    Span span = new Span(month ? m.start("m") : m.start("y"), m.start("y") + 4);
    int number = Integer.parseInt(m.group("y"));
    PartialDate date =
        month ? PartialDate.of(number, Integer.parseInt(m.group("m"))) : PartialDate.of(number);
    text.mask(0, m.end(), ' ');
    return Optional.of(new LeadingYear(span, date));
  }

  /** Adds it where the reference has no other date. */
  void addTo(Draft draft, ReferenceText text) {
    if (!draft.has(Field.RELEASE_DATE)) {
      draft.add(Field.RELEASE_DATE, Found.of(date, text.passage(span), "reference.leading", 0.8));
    }
  }
}
