package org.vitae.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vitae.model.Author;
import org.vitae.model.PartialDate;
import org.vitae.model.Publication;

/** Publications as items of CSL-JSON. */
final class CslItem {
  private static final AuthorNameReader NAMES = new AuthorNameReader();

  private final Map<String, Object> item = new LinkedHashMap<>();

  private CslItem() {}

  static Map<String, Object> of(Publication publication, String key) {
    WorkKind kind = WorkKind.of(publication);
    CslItem out = new CslItem();
    out.item.put("id", key);
    out.item.put("type", kind.cslType());
    List<Map<String, Object>> authors =
        NAMES.authors(publication).stream().map(CslItem::name).toList();
    if (!authors.isEmpty()) {
      out.item.put("author", authors);
    }
    out.add("title", PlainText.of(publication.name()));
    out.addVenue(publication, kind);
    out.addNumbers(publication);
    Optional.ofNullable(publication.releaseDate()).ifPresent(d -> out.item.put("issued", date(d)));
    out.add("status", PlainText.of(publication.status()));
    out.add("DOI", PlainText.of(publication.doi()));
    out.add("URL", PlainText.of(publication.url()));
    out.add("note", PublicationNote.of(publication, kind));
    out.addMarks(publication);
    return out.item;
  }

  private void add(String variable, Optional<String> text) {
    text.ifPresent(t -> item.put(variable, t));
  }

  private void addVenue(Publication publication, WorkKind kind) {
    Optional<ArxivId> arxiv = ArxivId.of(publication);
    Optional<String> venue = PlainText.of(publication.publisher());
    if (kind == WorkKind.PREPRINT && arxiv.isPresent()) {
      boolean plain = venue.filter(v -> !arxiv.get().isAllOf(v)).isEmpty();
      add("publisher", plain ? Optional.of("arXiv") : venue);
      add("number", arxiv.map(a -> "arXiv:" + a.id()));
    } else if (!kind.cslVenue().isEmpty()) {
      add(kind.cslVenue(), venue);
    }
    if (kind == WorkKind.PATENT) {
      add("number", PlainText.of(publication.summary()));
    } else if (kind == WorkKind.MASTERS_THESIS) {
      add("genre", PlainText.of(publication.summary()));
    }
  }

  private void addNumbers(Publication publication) {
    add("volume", PlainText.of(publication.volume()));
    add("issue", PlainText.of(publication.issue()));
    add("page", PlainText.of(publication.pages()).map(pages -> PageRange.with(pages, "-")));
  }

  /** CSL has no variable for it; others are to be put here. */
  private void addMarks(Publication publication) {
    Map<String, Object> marks = new LinkedHashMap<>();
    putNames(marks, "equalContribution", publication, Author::equalContribution);
    putNames(marks, "corresponding", publication, Author::corresponding);
    if (!marks.isEmpty()) {
      item.put("custom", marks);
    }
  }

  private static void putNames(
      Map<String, Object> marks, String key, Publication publication, Predicate<Author> flag) {
    List<String> names =
        publication.byline().stream()
            .filter(flag)
            .flatMap(author -> PlainText.of(author.name()).stream())
            .toList();
    if (!names.isEmpty()) {
      marks.put(key, names);
    }
  }

  private static Map<String, Object> name(AuthorName author) {
    Map<String, Object> name = new LinkedHashMap<>();
    if (author.group()) {
      name.put("literal", author.family());
      return name;
    }
    name.put("family", author.family());
    put(name, "given", author.given());
    put(name, "non-dropping-particle", author.particle());
    put(name, "suffix", author.suffix());
    return name;
  }

  private static void put(Map<String, Object> name, String part, String text) {
    if (!text.isEmpty()) {
      name.put(part, text);
    }
  }

  private static Map<String, Object> date(PartialDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    date.month().ifPresent(parts::add);
    date.day().ifPresent(parts::add);
    return Map.of("date-parts", List.of(parts));
  }
}
