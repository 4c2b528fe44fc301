package org.vitae.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vitae.model.Author;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;

/**
 * An entry, ready to be printed.
 *
 * @param fields their values with their delimiters, in the order in which they are printed
 */
record BibTeXEntry(String type, Map<String, String> fields) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final AuthorNameReader NAMES = new AuthorNameReader();
  private static final TitleCase TITLES = new TitleCase();

  static BibTeXEntry of(Publication publication) {
    WorkKind kind = WorkKind.of(publication);
    BibTeXEntry entry = new BibTeXEntry(kind.bibtexType(), new LinkedHashMap<>());
    entry.addPeople(publication);
    PlainText.of(publication.name()).ifPresent(t -> entry.add("title", TITLES.protect(t)));
    entry.addVenue(publication, kind);
    entry.addText("volume", PlainText.of(publication.volume()));
    entry.addText("number", PlainText.of(publication.issue()));
    PlainText.of(publication.pages()).ifPresent(p -> entry.add("pages", pages(p)));
    Optional.ofNullable(publication.releaseDate()).ifPresent(entry::addDate);
    entry.addLinks(publication);
    entry.addText("note", PublicationNote.of(publication, kind));
    return entry;
  }

  /** The entry as it stands in the file, with a newline at the end. */
  String print(String key) {
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = " + field.getValue() + ",\n")
        .collect(Collectors.joining("", "@" + type + "{" + key + ",\n", "}\n"));
  }

  /**
   * The dashes of ranges are LaTeX, others are not: a character that no text has holds their place.
   */
  private static String pages(String printed) {
    return LatexText.escape(PageRange.with(printed, "\0")).replace("\0", "--");
  }

  private void add(String field, String latex) {
    fields.put(field, "{" + latex + "}");
  }

  private void addText(String field, Optional<String> text) {
    text.ifPresent(t -> add(field, LatexText.escape(t)));
  }

  private void addPeople(Publication publication) {
    List<AuthorName> authors = NAMES.authors(publication);
    if (authors.isEmpty()) {
      return;
    }
    add("author", authors.stream().map(BibTeXName::of).collect(Collectors.joining(" and ")));
    List<Author> printed =
        publication.byline().stream().filter(a -> NAMES.read(a.name()).isPresent()).toList();
    String marks =
        IntStream.range(0, printed.size())
            .filter(i -> !annotation(printed.get(i)).isEmpty())
            .mapToObj(i -> (i + 1) + "=" + annotation(printed.get(i)))
            .collect(Collectors.joining(";"));
    if (!marks.isEmpty()) {
      add("author+an", marks);
    }
  }

  private static String annotation(Author author) {
    String equal = author.equalContribution() ? "equal" : "";
    return !author.corresponding()
        ? equal
        : equal.isEmpty() ? "corresponding" : "equal,corresponding";
  }

  private void addVenue(Publication publication, WorkKind kind) {
    Optional<ArxivId> arxiv = ArxivId.of(publication);
    if (!kind.bibtexVenue().isEmpty()) {
      addText(
          kind.bibtexVenue(),
          PlainText.of(publication.publisher())
              .filter(venue -> arxiv.filter(id -> id.isAllOf(venue)).isEmpty()));
    }
    if (kind == WorkKind.PATENT) {
      addText("number", PlainText.of(publication.summary()));
    } else if (kind == WorkKind.TALK) {
      add("entrysubtype", "speech");
    }
    arxiv.ifPresent(
        id -> {
          addText("eprint", Optional.of(id.id()));
          add("archiveprefix", "arXiv");
          addText("primaryclass", PlainText.of(id.category()));
        });
  }

  private void addDate(PartialDate date) {
    date.month().ifPresent(month -> fields.put("month", MONTHS.get(month - 1)));
    date.day().ifPresent(day -> add("day", Integer.toString(day)));
    add("year", Integer.toString(date.year()));
  }

  private void addLinks(Publication publication) {
    PlainText.of(publication.doi()).ifPresent(doi -> add("doi", LatexText.verbatim(doi)));
    PlainText.of(publication.url()).ifPresent(url -> add("url", LatexText.verbatim(url)));
  }
}
