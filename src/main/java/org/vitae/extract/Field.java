package org.vitae.extract;

import java.util.Locale;

/**
 * The fields of JSON Resume's entries and the extensions, under the names that JSON gives them
 * ({@link #key()}).
 */
public enum Field {
  NAME,
  LABEL,
  EMAIL,
  PHONE,
  URL,
  SUMMARY,
  ADDRESS,
  POSTAL_CODE,
  CITY,
  COUNTRY_CODE,
  REGION,
  NETWORK,
  USERNAME,
  POSITION,
  LOCATION,
  DEPARTMENT,
  TYPE,
  DESCRIPTION,
  START_DATE,
  END_DATE,
  HIGHLIGHTS,
  KEYWORDS,
  ADVISORS,
  ORGANIZATION,
  INSTITUTION,
  AREA,
  STUDY_TYPE,
  SCORE,
  RANK,
  SCORES,
  HONORS,
  THESIS,
  COURSES,
  TITLE,
  DATE,
  DATES,
  AWARDER,
  ISSUER,
  PUBLISHER,
  RELEASE_DATE,
  AUTHORS,
  DOI,
  STATUS,
  VOLUME,
  ISSUE,
  PAGES,
  EQUAL_CONTRIBUTION,
  LEVEL,
  LANGUAGE,
  FLUENCY,
  REFERENCE,
  ROLES,
  ENTITY;

  private final String key = camelCase(name());

  /** The key in JSON Resume, such as {@code startDate}. */
  public String key() {
    return key;
  }

  private static String camelCase(String constant) {
    StringBuilder out = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      out.append(out.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }
}
