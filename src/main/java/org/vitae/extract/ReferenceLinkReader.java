package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.ReferenceLinks.Link;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Normalizer;
import org.vitae.text.Span;

/**
 * Takes the links and DOIs out of a reference and chooses the paper's own: what is called "paper"
 * before a DOI, a PDF, a preprint and a link without a name; code, videos and slides never.
 * Immutable, thread-safe.
 */
final class ReferenceLinkReader {
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:(?:URL|[Aa]vailable(?: at| from| online)?|[Rr]etrieved from|[Ll]ink|(?:[Oo]nline[ ])?(?:[Vv]erfügbar|[Aa]brufbar)(?: unter)?|[Oo]nline(?: unter)?|[Dd]isponible (?:sur|en|em)|[Dd]isponível em):?[ ])?(?<url>(?:https?://|www\\.|(?<![\\p{L}/.])(?:dx\\.)?doi\\.org/|(?<![\\p{L}/.])arxiv\\.org/)[^\\s<>\"“”\\x01]++)");

  /** When an address was looked at, which is no date of the reference. */
  private static final Pattern VISITED =
      Pattern.compile(
          "[,;.]?[ ][(\\[]?(?:[Zz]uletzt (?:geprüft|abgerufen|aufgerufen|besucht)(?: am)?|[Aa]bgerufen am|[Zz]ugriff(?: am)?:?|[Ll]etzter Zugriff:?(?: am)?|[Cc]onsulté le|[Aa]cesso em:?|[Cc]onsultado el) (?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:\\.[ ]?|er | de | )(?:\\d{1,2}\\.[ ]?|\\p{L}{3,10}\\.?(?: de)? )(?:\\d{4}|\\d\\d)|\\p{L}{3,10}\\.? (?:19|20)\\d\\d|(?:19|20)\\d\\d)(?!\\d)[)\\]]?");

  private static final List<String> VISITS =
      List.of("zuletzt", "abgerufen", "zugriff", "consult", "acesso");

  private static final Pattern DOI_LABEL =
      Pattern.compile("(?i)\\(?(?<![\\p{L}])doi(?:[ ]?[:=]|\\.)?[ ]*+$");
  private static final Pattern BRACKETED =
      Pattern.compile("\\[[^\\[\\]\\n]{1,60}\\]|\\([^()\\n]{1,40}\\)");
  private static final Pattern ARCHIVE = Pattern.compile("\\((?i:(?:ar|bio|med|chem|psy)xiv)\\)");
  private static final Pattern LABEL_SEPARATOR = Pattern.compile("[/,|·;]");

  /** What generators of homepages print on the buttons behind a reference. */
  private static final String BUTTON =
      "(?:PDF|Abs|Abstract|Bib|BibTeX|Bibtex|HTML|Cite|Code|Data|Dataset|DOI|Poster|Project|Slides|Source"
          + " Document|Supp|URL|Video|Website|Demo|Blog)";

  private static final Pattern BARE_LABELS =
      Pattern.compile(
          "(?:[ ](?:code|slides|video|videos|pdf|bibtex|website|project page)){1,5}(?=[ ]*+(?:\\n|$))|(?:[ ](?:code|slides|video|pdf|poster|bibtex|website|demo)){2,5}(?=[ ]\\p{Lu})|(?:[ ]"
              + BUTTON
              + "){2,8}(?=[ ]*+(?:\\n|$))|(?<=[.)])[ ]"
              + BUTTON
              + "(?=[ ]*+$)");

  /** One of these begins every bare label. */
  private static final List<String> BARE_WORDS =
      List.of(
          "code", "slides", "video", "pdf", "bib", "website", "project", "poster", "demo", "cite",
          "abs", "html", "data", "doi", "source", "supp", "url", "blog");

  private static final int TITLE_WORDS = 3;

  private final Lexicon labels = Lexicon.load("link-labels");
  private final DoiExtractor dois = new DoiExtractor();

  ReferenceLinks take(ReferenceText text) {
    if (Normalizer.containsAny(text.text(), VISITS)) {
      text.blank(VISITED);
    }
    List<Link> links = new ArrayList<>(behindWords(text));
    links.addAll(printed(text));
    Optional<Found<String>> doi = printedDoi(text);
    maskLabels(text);
    maskLinked(text);
    return new ReferenceLinks(links, doi);
  }

  private List<Link> behindWords(ReferenceText text) {
    List<Link> out = new ArrayList<>();
    for (ReferenceText.Piece piece : text.pieces()) {
      String url = piece.run().link();
      if (url != null && url.startsWith("http")) {
        String words = text.text().substring(piece.start(), piece.end());
        out.add(new Link(url, new Span(piece.start(), piece.end()), kind(words)));
      }
    }
    return out;
  }

  /** Labels without brackets, as {@code Paper / Code}: links tell them from words of the title. */
  private void maskLinked(ReferenceText text) {
    for (ReferenceText.Piece piece : text.pieces()) {
      if (piece.run().link() != null
          && labels.match(text.text().substring(piece.start(), piece.end())).isPresent()) {
        text.mask(piece.start(), piece.end(), ' ');
      }
    }
  }

  private String kind(String words) {
    if (PRINTED.matcher(words.strip()).lookingAt() || words.contains("://")) {
      return "printed";
    }
    return labels
        .match(words)
        .orElseGet(() -> words.strip().split("\\s+").length >= TITLE_WORDS ? "title" : "unnamed");
  }

  private List<Link> printed(ReferenceText text) {
    List<Link> out = new ArrayList<>();
    if (!mayHoldAddress(text.text())) {
      return out;
    }
    Matcher m = PRINTED.matcher(text.text());
    while (m.find()) {
      int end = m.end();
      while (end > m.start("url")
          && ".,;:)]>}".indexOf(text.text().charAt(end - 1)) >= 0
          && !closes(m.group("url"))) {
        end--;
      }
      String url = text.text().substring(m.start("url"), end);
      out.add(
          new Link(
              url.startsWith("http") ? url : "https://" + url,
              new Span(m.start("url"), end),
              "printed"));
      text.mask(m.start(), end, ' ');
    }
    return out;
  }

  /** A cheap no for most references. */
  private static boolean mayHoldAddress(String text) {
    return text.contains("://")
        || text.contains("www.")
        || text.contains("doi.org/")
        || text.contains("arxiv.org/");
  }

  private static boolean closes(String url) {
    return url.endsWith(")") && url.indexOf('(') >= 0;
  }

  private Optional<Found<String>> printedDoi(ReferenceText text) {
    Optional<Found<String>> first = Optional.empty();
    for (Found<String> doi : dois.extract(text.passage(0, text.length()))) {
      int offset = text.passage(0, 0).span().start();
      int start = doi.span().start() - offset;
      int end = doi.span().end() - offset;
      first = first.isPresent() ? first : Optional.of(doi);
      Matcher label = DOI_LABEL.matcher(text.text().substring(Math.max(0, start - 20), start));
      int from = label.find() ? Math.max(0, start - 20) + label.start() : start;
      text.mask(from, end, ' ');
    }
    return first;
  }

  /** Whether a line is nothing but the names of links. */
  boolean isLinks(String line) {
    String words = line.replaceAll("[\\[\\]()/,|·;]+", "|");
    boolean any = false;
    for (String part : words.split("\\|", -1)) {
      if (!part.isBlank() && labels.match(part).isEmpty()) {
        return false;
      }
      any |= !part.isBlank();
    }
    return any;
  }

  /** Blanks link labels; one in the middle divides the reference as a line end does. */
  private void maskLabels(ReferenceText text) {
    String flat = text.text();
    GuardedSearch search =
        new GuardedSearch(BRACKETED, flat, 0, flat.length(), i -> Glance.isAny("([", flat, i));
    Matcher m = search.matcher();
    while (search.find()) {
      if (!isArchive(text, m) && isLabels(m.group().substring(1, m.group().length() - 1))) {
        text.mask(m.start(), m.end(), ' ');
        text.mask(m.start(), m.start() + 1, '\n');
      }
    }
    if (!Normalizer.containsAny(text.text(), BARE_WORDS)) {
      return;
    }
    Matcher bare = BARE_LABELS.matcher(text.text());
    while (bare.find()) {
      text.mask(bare.start(), bare.end(), ' ');
      text.mask(bare.start(), bare.start() + 1, '\n');
    }
  }

  /** Whether an archive in round brackets, without a link, is the last thing printed: a venue. */
  private static boolean isArchive(ReferenceText text, Matcher m) {
    String flat = text.text();
    return flat.charAt(m.start()) == '('
        && ARCHIVE.matcher(m.group()).matches()
        && Glance.past(" .", flat, m.end(), flat.length()) >= flat.length()
        && text.pieces().stream()
            .noneMatch(p -> p.run().link() != null && p.end() > m.start() && p.start() < m.end());
  }

  private boolean isLabels(String inside) {
    String[] parts = LABEL_SEPARATOR.split(inside, -1);
    for (String part : parts) {
      if (labels.match(part).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
