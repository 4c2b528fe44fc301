package org.vitae.train.cv;

import java.util.Locale;
import java.util.Map;

/** What a piece of a line holds. {@link #key()} is its name in the labels. */
public enum Slot {
  NAME,
  LABEL,
  EMAIL,
  PHONE,
  URL,
  PROFILE,
  ADDRESS,
  ORGANISATION,
  ROLE,
  DEPARTMENT,
  SCHOOL,
  DEGREE,
  FIELD,
  PLACE,
  DATES,
  SCORE,
  TITLE,
  KEYWORDS,
  ENTITY,
  AUTHORS,
  VENUE,
  VOLUME,
  ISSUE,
  PAGES,
  DOI,
  STATUS,
  AWARDER,
  RANK,
  NOTE,
  ISSUER,
  ITEMS,
  LEVEL,
  LANGUAGE,
  FLUENCY,
  REFERENCE,
  PERSON,
  THESIS,
  HONOR,
  COURSES;

  /** The names that forms use where they are shorter. */
  private static final Map<String, Slot> SHORT =
      Map.of(
          "org", ORGANISATION,
          "dept", DEPARTMENT,
          "date", DATES,
          "year", DATES,
          "tech", KEYWORDS,
          "prole", ROLE,
          "summary", NOTE);

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Slot of(String nameInForm) {
    Slot found = SHORT.get(nameInForm);
    return found == null ? valueOf(nameInForm.toUpperCase(Locale.ROOT)) : found;
  }
}
