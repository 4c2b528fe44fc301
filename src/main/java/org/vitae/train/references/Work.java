package org.vitae.train.references;

import java.util.List;

/**
 * An invented work; what it doesn't have is empty.
 *
 * @param venue the journal, the proceedings, the book that a chapter is in, or the school
 * @param acronym of the venue
 */
record Work(
    Kind kind,
    String language,
    String title,
    List<Person> authors,
    List<Person> editors,
    String venue,
    String acronym,
    int year,
    int month,
    int day,
    int volume,
    int issue,
    int firstPage,
    int pages,
    String publisher,
    String place,
    String doi,
    String arxiv,
    String url) {

  /** What kinds of works there are. */
  enum Kind {
    ARTICLE,
    PAPER,
    PREPRINT,
    CHAPTER,
    BOOK,
    THESIS,
    REPORT
  }
}
