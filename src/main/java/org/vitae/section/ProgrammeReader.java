package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.text.Span;

/**
 * Reads degrees with their fields: {@code "M.S. in Economics"}, {@code "PhD (Philosophy)"}, {@code
 * "Economics, BA"}. Immutable, thread-safe.
 */
final class ProgrammeReader {
  /** Between two degrees of one line ("BEng in X & BA in Y"). */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s(?:&|and|y|und)\\s|\\s/\\s|\\s\\+\\s|;\\s*");

  /** Where the table's form leads on to the field ("Certificate in"). */
  private static final Pattern PREPOSITION = Pattern.compile("(?i)\\s(?:in|en|of)$");

  private static final Pattern STATUS =
      Pattern.compile("(?i)[\\s-]+(?:student|candidate|program(?:me)?)\\.?$");

  /** What leads from the degree to its field; brackets before it belong to the degree. */
  private static final Pattern TO_AREA =
      Pattern.compile(
          "(?i)^\\.?((?:\\s*\\((?:hons?\\.?|honou?rs|min|minor|(?:not |un)?(?:completed?|finished)|incomplete|abgebrochen|(?-i:[A-Z][a-z]?[.&]?[A-Z][A-Za-z.]{0,5}))\\)){0,3})\\s*(?:(?:degree|diploma|major(?:ing)?|program(?:me)?|student|candidate|studies)\\b)?\\s*((?:in|of|en|de|em|für)(?!\\p{L})|[:,(–-])?\\s*(?:the\\s+)?");

  /** A bracket that belongs to the degree, as it is printed. */
  private static final Pattern QUALIFIER =
      Pattern.compile("(?i)min|hon|complete|finished|abgebrochen|&");

  private static final Pattern AREA_END =
      Pattern.compile(
          "\\s*(?:\\((?!\\p{Lu}{2,6}\\))|\\[)|\\s+(?=(?:The )?(?:University|Universit\\p{L}{1,4}|Institute|Instituto|College) (?:of|de|at)\\s)|\\s+(?:with|mit|con|at|from|under)\\s|;|,\\s*(?=(?i:minor|gpa|with|first|second|third|cum|magna|summa))|\\s[|·–—]\\s");

  /** Degrees whose name goes on after "of": "Bachelor of Midwifery". */
  private static final Pattern GENERIC =
      Pattern.compile("(?i)bachelor|master|doctor|associate|certificate|ingenier[oa]");

  /** "BSc Botany from Example College". */
  private static final Pattern FROM = Pattern.compile("\\s{0,3}(?:from|at)\\s(?=\\p{Lu})");

  /** A degree with its field has at most so many words. */
  private static final int MOST_WORDS = 12;

  private final Lexicon degrees = Lexicon.load("degrees");
  private final Lexicon labels = Lexicon.load("labels");
  private final Lexicon modifiers = Lexicon.load("degree-modifiers");
  private final WordingClassifier wording = new WordingClassifier();
  private final NamedDegree named = new NamedDegree();

  /** The programmes that a cell names; none if it names no degree. */
  List<Programme> read(Passage cell) {
    List<Programme> out = new ArrayList<>();
    Passage rest = cell;
    while (rest.length() > 0) {
      Optional<Passage> next = nextDegree(rest);
      if (next.isEmpty()) {
        readOne(rest).ifPresent(out::add);
        return out;
      }
      readOne(cutBetween(rest.to(next.get().span().start() - rest.span().start())))
          .ifPresent(out::add);
      rest = next.get();
    }
    return out;
  }

  private static Passage cutBetween(Passage one) {
    Matcher m = BETWEEN.matcher(one.raw() + " ");
    int cut = one.length();
    while (m.find()) {
      if (m.end() >= one.length()) {
        cut = m.start();
      }
    }
    return one.to(Math.min(cut, one.length())).trim();
  }

  /** Where a second degree begins. */
  private Optional<Passage> nextDegree(Passage text) {
    Matcher m = BETWEEN.matcher(text.raw());
    while (m.find()) {
      Passage after = text.from(m.end());
      if (degrees.startOf(after.raw()).filter(h -> h.span().start() <= 1).isPresent()
          && degrees.firstIn(text.to(m.start()).raw()).isPresent()) {
        return Optional.of(after);
      }
    }
    return Optional.empty();
  }

  private Optional<Programme> readOne(Passage text) {
    Optional<Hit> start = degrees.startOf(text.raw()).or(() -> modified(text));
    if (start.isPresent()) {
      return Optional.of(fromStart(text, start.get()));
    }
    List<Hit> hits = degrees.findIn(text.raw());
    if (hits.isEmpty()) {
      return inField(text);
    }
    Hit hit = hits.get(0);
    boolean atEnd = text.from(hit.span().end()).trim(" .)").isEmpty();
    boolean inBrackets = hit.span().start() > 0 && text.raw().charAt(hit.span().start() - 1) == '(';
    if (atEnd && !inBrackets && text.raw().charAt(hit.span().start() - 1) == ' ') {
      Passage area = text.to(hit.span().start()).trim(" ,-–");
      return Optional.of(new Programme(degree(text, hit), Optional.of(area), Optional.empty()));
    }
    return inBrackets ? Optional.of(fromStart(text, hit)) : Optional.empty();
  }

  /** "Professional Master of Education": a degree with what stands before it. */
  private Optional<Hit> modified(Passage text) {
    return modifiers
        .startOf(text.raw())
        .filter(m -> m.span().start() == 0 && m.span().end() < text.length())
        .flatMap(
            m ->
                degrees
                    .startOf(text.from(m.span().end()).raw())
                    .filter(h -> h.span().start() <= 1)
                    .map(
                        h -> new Hit(h.canonical(), new Span(0, m.span().end() + h.span().end()))));
  }

  /** "Abschluss in Biologie": an unknown degree, told by what it is in. */
  private Optional<Programme> inField(Passage text) {
    int in = text.raw().lastIndexOf(" in ");
    boolean named =
        in > 2
            && in + 4 < text.length()
            && text.text().split(" ").length <= MOST_WORDS
            && Character.isUpperCase(text.raw().charAt(0))
            && Character.isUpperCase(text.raw().charAt(in + 4))
            && labels.match(text.to(in).text()).isEmpty()
            && wording.classify(text.to(in).text()).organisation() == 0;
    return named
        ? Optional.of(
            new Programme(
                text.to(in).trim(), Optional.of(text.from(in + 4).trim(" ,.")), Optional.empty()))
        : Optional.empty();
  }

  private Programme fromStart(Passage text, Hit hit) {
    Passage degree = degree(text, hit);
    int degreeEnd = degree.span().end() - text.span().start();
    Passage after = text.from(Math.min(text.length(), degreeEnd));
    if (after.raw().startsWith(")")) {
      after = after.from(1);
    }
    Matcher to = TO_AREA.matcher(after.raw());
    if (!to.find()) {
      return new Programme(degree, Optional.empty(), rest(after));
    }
    if (QUALIFIER.matcher(to.group(1)).find()) {
      degree =
          new Passage(
              text.document(), new Span(degree.span().start(), after.span().start() + to.end(1)));
    }
    boolean bracket = "(".equals(to.group(2));
    boolean generic =
        "of".equals(to.group(2))
            || "de".equals(to.group(2))
            || (to.group(2) == null && degree.text().startsWith("Ingenier"));
    if (generic && GENERIC.matcher(degree.text()).matches()) {
      return ofDegree(text, degree, after, to);
    }
    Passage field = after.from(to.end());
    Matcher end =
        bracket ? Pattern.compile("\\)").matcher(field.raw()) : AREA_END.matcher(field.raw());
    boolean ends = end.find();
    Passage area = ends ? field.to(end.start()).trim(" ,.") : field.trim(" ,.");
    Optional<Passage> rest =
        ends ? rest(field.from(bracket ? end.end() : end.start())) : Optional.empty();
    boolean isField =
        !area.isEmpty()
            && (Character.isUpperCase(area.raw().charAt(0))
                || to.group(2) != null
                || Character.isLetter(area.raw().charAt(0)) && area.raw().charAt(0) > 127);
    return isField && !isGrade(area.text())
        ? named.complete(new Programme(degree, Optional.of(area), rest))
        : new Programme(degree, Optional.empty(), rest(after));
  }

  /**
   * "Bachelor of Midwifery": unknown to the table, but one degree; with "in", the field follows.
   */
  private static Programme ofDegree(Passage text, Passage degree, Passage after, Matcher to) {
    Passage field = after.from(to.end());
    Matcher end = AREA_END.matcher(field.raw());
    Passage whole = end.find() ? field.to(end.start()) : field;
    Matcher in = Pattern.compile("\\s(?:in|en)\\s|,\\s|:\\s").matcher(whole.raw());
    boolean split = in.find();
    Passage name = split ? whole.to(in.start()) : whole;
    Passage studyType = new Passage(text.document(), degree.span().hull(name.trim().span()));
    Optional<Passage> area =
        split ? Optional.of(whole.from(in.end()).trim(" ,.")) : Optional.empty();
    Passage behind = field.from(whole.length());
    Matcher brackets = TO_AREA.matcher(behind.raw());
    if (!split && brackets.find() && QUALIFIER.matcher(brackets.group(1)).find()) {
      studyType =
          new Passage(text.document(), studyType.span().hull(behind.to(brackets.end(1)).span()));
      behind = behind.from(brackets.end(1));
    }
    return new Programme(studyType, area, rest(behind));
  }

  private static boolean isGrade(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).startsWith("gpa")
        || text.codePoints().noneMatch(Character::isLetter);
  }

  private static Optional<Passage> rest(Passage rest) {
    Matcher from = FROM.matcher(rest.raw());
    Passage named = from.lookingAt() ? rest.from(from.end()) : rest;
    Passage trimmed = named.trim(" ,;()[]|·–—.");
    return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
  }

  private static Passage degree(Passage text, Hit hit) {
    int end = hit.span().end();
    if (end < text.length()
        && text.raw().charAt(end) == '.'
        && text.raw().substring(hit.span().start(), end).indexOf('.') > 0) {
      end++;
    }
    Matcher preposition = PREPOSITION.matcher(text.raw()).region(hit.span().start(), end);
    if (preposition.find()) {
      end = preposition.start();
    }
    Passage degree = text.sub(hit.span().start(), end);
    Matcher status = STATUS.matcher(degree.raw());
    boolean more = status.find() && !degree.text().matches("(?i)(?:visiting|exchange) .*");
    return more ? degree.to(status.start()) : degree;
  }
}
