package org.vitae.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/**
 * Finds grades, ranks and distinctions: {@code "GPA: 3.9 / 4 (5th/40), with honors"}. Test scores
 * of languages ({@code CET6: 571}) are none. Immutable, thread-safe.
 */
public final class GradeExtractor {
  /** From a label to its value: {@code " in the major (of 2020): "}. */
  private static final Pattern JOINT =
      Pattern.compile(
          "[^\\d\\n\\t:=;,|]{0,30}+[:=\uff1a]\\s{0,4}|[\\s(]{0,4}+(?:of|is|was)?\\s{0,3}+");

  /** Between a value and the label after it: {@code 3.9 (GPA)}. */
  private static final Pattern REVERSE_JOINT = Pattern.compile("\\s{0,3}[(]?\\s?");

  private static final Pattern BRACKETED_RANK =
      Pattern.compile("\\(\\s?(\\d{1,4}(?:st|nd|rd|th)?\\s?/\\s?\\d{2,5})\\s?\\)");

  /** What a distinction's words mean something else before: "First Class Scholarship". */
  private static final Pattern OTHER_PRIZE =
      Pattern.compile(
          "\\W{0,2}(?:\\w+\\s)?(?:scholarship|award|prize|medal|student|list|society|program)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE = Pattern.compile("[^,;|()\\n\\t]++");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern PLAIN = Pattern.compile("\\d+|[A-F]");
  private static final Pattern SURE_LABEL =
      Pattern.compile("gpa|average|schnitt|note|media|moyenne", Pattern.CASE_INSENSITIVE);

  private final Lexicon labels = Lexicon.load("grade-labels");
  private final Lexicon honors = Lexicon.load("honors");

  public Grades extract(Passage passage) {
    GradeScan scan = new GradeScan(passage);
    List<Lexicon.Hit> hits = labels(passage.raw());
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).span().start() < scan.end()) {
        continue;
      }
      int end = i + 1 < hits.size() ? hits.get(i + 1).span().start() : passage.length();
      read(hits.get(i), end, scan);
    }
    addUnlabelled(passage, scan);
    return scan.grades(honors(passage));
  }

  /** The labels; none goes over a separator, as "Science, GPA" would. */
  private List<Lexicon.Hit> labels(String text) {
    List<Lexicon.Hit> hits = new ArrayList<>();
    Matcher m = CLAUSE.matcher(text);
    while (m.find()) {
      for (Lexicon.Hit hit : labels.findIn(m.group())) {
        hits.add(new Lexicon.Hit(hit.canonical(), hit.span().shift(m.start())));
      }
    }
    return hits;
  }

  private static void read(Lexicon.Hit hit, int end, GradeScan scan) {
    Span label = hit.span();
    if (hit.canonical().equals("rank")) {
      after(label, scan.text().length(), GradeValue.RANK, scan, 0)
          .filter(value -> !YEAR.matcher(scan.text(value)).matches())
          .ifPresent(value -> scan.addRank(label, value));
      return;
    }
    after(label, end, GradeValue.SCORE, scan, 1)
        .filter(value -> isPlausible(label, value, scan))
        .or(() -> before(label, scan))
        .ifPresent(value -> scan.addScore(hit.canonical(), label, value));
  }

  /** Whether it isn't the number of something else: "Grade 12", "overall 3 years". */
  private static boolean isPlausible(Span label, Span value, GradeScan scan) {
    String between = scan.text().substring(label.end(), value.start());
    return !PLAIN.matcher(scan.text(value)).matches()
        || between.matches("(?s).*[:=\uff1a].*")
        || SURE_LABEL.matcher(scan.text(label)).find();
  }

  private static Optional<Span> after(
      Span label, int end, Pattern pattern, GradeScan scan, int group) {
    String text = scan.text();
    Matcher joint = JOINT.matcher(text).region(label.end(), text.length());
    if (!joint.lookingAt() || joint.end() > end) {
      return Optional.empty();
    }
    return GradeValue.at(pattern, text, joint.end(), text.length())
        .map(m -> group > 0 && m.start(group) >= 0 ? span(m, group) : span(m, 0));
  }

  private static Span span(Matcher m, int group) {
    return new Span(m.start(group), m.end(group));
  }

  /** The value that ends right before its label: {@code 3.9 GPA}. */
  private static Optional<Span> before(Span label, GradeScan scan) {
    String text = scan.text();
    Matcher m =
        GradeValue.SCORE
            .matcher(text)
            .region(Math.max(scan.end(), label.start() - 20), label.start())
            .useTransparentBounds(true);
    while (m.find()) {
      boolean number = m.start(1) >= 0 && (m.group(1).matches(".*[./%].*"));
      Matcher joint = REVERSE_JOINT.matcher(text).region(m.end(), label.start());
      if (number && joint.matches()) {
        return Optional.of(span(m, 1));
      }
    }
    return Optional.empty();
  }

  private static void addUnlabelled(Passage passage, GradeScan scan) {
    Matcher scaled = GradeValue.SCALED.matcher(passage.raw());
    while (scaled.find()) {
      boolean precise = scaled.group().matches(".*[.,%].*") || scaled.group().endsWith("100");
      if (precise && scan.isFree(span(scaled, 0))) {
        scan.addUnlabelledScore(span(scaled, 0));
      }
    }
    Matcher top = GradeValue.TOP.matcher(passage.raw());
    if (top.find() && scan.isFree(span(top, 0))) {
      scan.addRank(new Span(top.start(), top.start()), span(top, 0));
    }
    Matcher rank = BRACKETED_RANK.matcher(passage.raw());
    if (scan.hasScore() && rank.find() && scan.isFree(span(rank, 1))) {
      scan.addRank(new Span(rank.start(1), rank.start(1)), span(rank, 1));
    }
  }

  private List<Found<String>> honors(Passage passage) {
    List<Found<String>> out = new ArrayList<>();
    for (Lexicon.Hit hit : honors.findIn(passage.raw())) {
      Matcher other = OTHER_PRIZE.matcher(passage.raw()).region(hit.span().end(), passage.length());
      if (!other.lookingAt()) {
        Passage words = passage.sub(hit.span().start(), hit.span().end());
        out.add(Found.text(words, "grade.honors", 0.9));
      }
    }
    return out;
  }
}
