package org.vitae.section;

/** What a cell of the head of an entry about education is. */
enum StudyPart {
  SCHOOL,
  DEGREE,
  FIELD,
  OTHER
}
