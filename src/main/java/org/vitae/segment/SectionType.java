package org.vitae.segment;

/**
 * What a section is about, as its heading says. The names are the canonical forms of {@code
 * lexicon/<lang>/headings.tsv}.
 */
public enum SectionType {
  /** The lines before the first heading: name, contact, perhaps a summary. */
  HEADER,
  CONTACT,
  SUMMARY,
  EDUCATION,
  COURSES,
  WORK,
  RESEARCH,
  TEACHING,
  PROJECTS,
  PUBLICATIONS,
  TALKS,
  AWARDS,
  CERTIFICATES,
  SKILLS,
  /** One group of skills, whose name is the heading. */
  SKILL_GROUP,
  LANGUAGES,
  INTERESTS,
  VOLUNTEER,
  REFERENCES,
  NEWS,
  /** Headers and footers of pages. */
  RUNNING,
  /** A heading by its look whose words aren't known. */
  OTHER
}
