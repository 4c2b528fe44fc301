package org.vitae.export;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Publication;

/** What a publication is, in the words of both formats. */
enum WorkKind {
  ARTICLE("article", "journal", "article-journal", "container-title"),
  PAPER("inproceedings", "booktitle", "paper-conference", "container-title"),
  CHAPTER("incollection", "booktitle", "chapter", "container-title"),
  PREPRINT("misc", "howpublished", "article", "publisher"),
  BOOK("book", "publisher", "book", "publisher"),
  THESIS("phdthesis", "school", "thesis", "publisher"),
  MASTERS_THESIS("mastersthesis", "school", "thesis", "publisher"),
  REPORT("techreport", "institution", "report", "publisher"),
  PATENT("patent", "howpublished", "patent", "publisher"),
  TALK("misc", "howpublished", "speech", "event"),
  DATASET("dataset", "publisher", "dataset", "publisher"),
  SOFTWARE("software", "publisher", "software", "publisher"),
  /** Not published yet: where it was sent to is a note, not a venue. */
  MANUSCRIPT("unpublished", "", "manuscript", ""),
  OTHER("misc", "howpublished", "document", "publisher");

  private static final Set<String> UNPUBLISHED =
      Set.of("submitted", "under review", "in preparation");

  private static final Pattern NO_DOCTORATE =
      Pattern.compile(
          "\\b(?:master|bachelor|m\\.?sc|b\\.?sc|m\\.?s\\.|undergraduate|diplom|senior thesis|honou?rs)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final String bibtexType;
  private final String bibtexVenue;
  private final String cslType;
  private final String cslVenue;

  WorkKind(String bibtexType, String bibtexVenue, String cslType, String cslVenue) {
    this.bibtexType = bibtexType;
    this.bibtexVenue = bibtexVenue;
    this.cslType = cslType;
    this.cslVenue = cslVenue;
  }

  static WorkKind of(Publication publication) {
    WorkKind kind = byType(publication);
    return switch (kind) {
      case PATENT, TALK, DATASET, SOFTWARE, THESIS, MASTERS_THESIS, PREPRINT -> kind;
      default -> isUnpublished(publication) ? MANUSCRIPT : kind;
    };
  }

  private static boolean isUnpublished(Publication publication) {
    return UNPUBLISHED.contains(lower(publication.status()));
  }

  private static WorkKind byType(Publication publication) {
    return switch (lower(publication.type())) {
      case "article-journal", "article-magazine", "article-newspaper" -> ARTICLE;
      case "paper-conference" -> PAPER;
      case "chapter" -> CHAPTER;
      case "article" -> PREPRINT;
      case "book" -> BOOK;
      case "thesis" -> thesis(publication);
      case "report" -> REPORT;
      case "patent" -> PATENT;
      case "speech" -> TALK;
      case "dataset" -> DATASET;
      case "software" -> SOFTWARE;
      default -> byNumbers(publication);
    };
  }

  private static WorkKind thesis(Publication publication) {
    String said = publication.publisher() + " " + publication.summary();
    return NO_DOCTORATE.matcher(said).find() ? MASTERS_THESIS : THESIS;
  }

  /** Volumes with issues are a journal's alone. */
  private static WorkKind byNumbers(Publication publication) {
    if (publication.publisher() != null && publication.issue() != null) {
      return ARTICLE;
    }
    return ArxivId.of(publication).isPresent() ? PREPRINT : OTHER;
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
  }

  /** The type of the entry. */
  String bibtexType() {
    return bibtexType;
  }

  /** The field for the place of publication; empty if the kind has none. */
  String bibtexVenue() {
    return bibtexVenue;
  }

  String cslType() {
    return cslType;
  }

  /** The variable for the place of publication; empty if the kind has none. */
  String cslVenue() {
    return cslVenue;
  }
}
