package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.EmailExtractor;
import org.vitae.extract.Found;
import org.vitae.extract.PersonName;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/** Finds the owner's name among the first lines of a CV. Thread-safe. */
final class NameFinder {
  /** The name is among the first lines, if there is one. */
  private static final int MAX_LINES = 8;

  private static final double LATER_LINE = 0.06;
  private static final double HEADING = 0.2;
  private static final double PROMINENT = 0.1;

  /** Type of this size, relative to the text's, is set for a name. */
  private static final float LARGE = 1.35f;

  private static final double LABELLED = 0.99;

  /** What may stand between the name and something else on its line. */
  private static final Pattern PIECES =
      Pattern.compile("\\t|\\s*[|·•:：]\\s*|\\s[–—-]\\s|,\\s| {2,}|\\s/\\s");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^((?:[^\\s,，。：:]{1,20}[ \\u00a0]){1,4}[^\\s,.]{1,20})[ \\u00a0](?:is|was|has|received|earned|holds|joined|works|obtained)[ \\u00a0]"
              + "|^(\\p{IsHan}{2,6})[，,：:（(]");
  private static final double PROSE = 0.75;

  /** A name in Han characters has no comma. */
  private static final Pattern HAN_AND_MORE = Pattern.compile("\\p{IsHan}[ \\u00a0]?[,，|]");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final String EDGES = ",;:.|·•–—-_#*";

  private final Lexicon titles = Lexicon.load("document-titles");
  private final ContactCells cells = new ContactCells();
  private final EmailExtractor emails = new EmailExtractor();

  /** The best candidate of the lines. */
  Optional<Found<String>> find(LayoutDocument document, List<Line> lines) {
    Optional<Found<String>> best = Optional.empty();
    int rank = 0;
    for (Line line : lines.subList(0, Math.min(lines.size(), MAX_LINES))) {
      Optional<Found<String>> candidate = inLine(document, line, rank++);
      if (candidate.isPresent()
          && (best.isEmpty() || candidate.get().confidence() > best.get().confidence())) {
        best = candidate;
      }
    }
    return best.or(() -> inTwoLines(document, lines));
  }

  /** The name that a biography begins with: {@code "Jane Doe is a baker"}, {@code "王小明，男"}. */
  Optional<Found<String>> inProse(Passage paragraph) {
    return paragraph
        .find(SUBJECT, 1)
        .or(() -> paragraph.find(SUBJECT, 2))
        .filter(p -> PersonName.looksLikeName(p.text()))
        .flatMap(PersonName::strip)
        .map(name -> found(name, "name.prose", PROSE));
  }

  /** The name after a label such as "Full name:". */
  Optional<Found<String>> labelled(ContactCell cell) {
    return cell.isLabelled("name")
        ? PersonName.strip(cell.text()).map(name -> found(name, "name.label", LABELLED))
        : Optional.empty();
  }

  private Optional<Found<String>> inLine(LayoutDocument document, Line line, int rank) {
    Passage passage = document.passage(line);
    for (ContactCell cell : cells.of(passage, line.index())) {
      Optional<Found<String>> labelled = labelled(cell);
      if (labelled.isPresent()) {
        return labelled;
      }
    }
    Optional<Passage> large = large(document, line);
    double prominent = look(line) + (large.isPresent() ? HEADING : 0);
    for (Passage candidate : candidates(large.orElse(passage))) {
      double likelihood = PersonName.likelihood(candidate.text());
      if (likelihood > 0) {
        double confidence = likelihood - LATER_LINE * rank + prominent;
        Passage name = PersonName.strip(candidate).orElse(candidate);
        return Optional.of(found(name, "name.line", Math.max(0.1, Math.min(0.98, confidence))));
      }
    }
    return Optional.empty();
  }

  /** What of a line is set in much larger type than the text: on a page, mostly the name. */
  private Optional<Passage> large(LayoutDocument document, Line line) {
    return line.runs().stream()
        .filter(r -> r.style().size() >= LARGE)
        .map(Run::span)
        .reduce(Span::hull)
        .map(span -> withoutTitle(document.passage(span).trim(EDGES)))
        .filter(p -> !p.isEmpty() && p.raw().indexOf('\t') < 0);
  }

  private static double look(Line line) {
    String letters = line.text().replaceAll("[^\\p{L}]", "");
    boolean shouted = letters.length() > 2 && letters.chars().noneMatch(Character::isLowerCase);
    return (line.isHeading() ? HEADING : 0) + (line.isBold() || shouted ? PROMINENT : 0);
  }

  private static Found<String> found(Passage name, String rule, double confidence) {
    String value = PersonName.titleCase(PersonName.inOrder(name.text()));
    return Found.of(value, name, rule, confidence);
  }

  /** The whole line, then the pieces that it begins with. */
  private List<Passage> candidates(Passage line) {
    List<Passage> out = new ArrayList<>();
    Passage text = withoutTitle(line.trim(EDGES));
    if (!HAN_AND_MORE.matcher(text.raw()).find()) {
      out.add(text);
    }
    emails.extract(text).stream()
        .findFirst()
        .ifPresent(
            e -> out.add(text.to(Math.max(0, e.span().start() - text.span().start())).trim(EDGES)));
    List<Passage> pieces = text.split(PIECES);
    if (pieces.size() > 1) {
      out.add(withoutTitle(pieces.get(0).trim(EDGES)));
      out.add(withoutTitle(pieces.get(pieces.size() - 1).trim(EDGES)));
    }
    out.removeIf(Passage::isEmpty);
    return out;
  }

  /** {@code "Curriculum Vitae of Jane Doe"}, {@code "Jane Doe's CV"}: the name alone. */
  private Passage withoutTitle(Passage text) {
    Passage out = text;
    for (Lexicon.Hit hit : titles.findIn(text.raw())) {
      int offset = text.span().start();
      Span span = hit.span().shift(offset);
      if (span.start() == out.span().start()) {
        out = out.from(span.end() - out.span().start()).trim(EDGES);
      } else if (span.end() == out.span().end()) {
        out = out.to(span.start() - out.span().start()).trim(EDGES);
      }
    }
    return out.find(POSSESSIVE, 0)
        .map(p -> text.document().passage(new Span(text.span().start(), p.span().start())))
        .orElse(out);
  }

  /** A name set over two lines, a word on each. */
  private static Optional<Found<String>> inTwoLines(LayoutDocument document, List<Line> lines) {
    if (lines.size() < 2
        || lines.get(0).text().indexOf(' ') >= 0
        || lines.get(1).text().split(" ", -1).length > 2) {
      return Optional.empty();
    }
    Passage first = document.passage(lines.get(0)).trim(EDGES);
    Passage second = document.passage(lines.get(1)).trim(EDGES);
    String joined = first.text() + " " + second.text();
    double likelihood = PersonName.likelihood(joined);
    return likelihood > 0
        ? Optional.of(
            new Found<>(
                PersonName.titleCase(joined),
                List.of(first.span(), second.span()),
                "name.lines",
                likelihood * 0.8))
        : Optional.empty();
  }
}
