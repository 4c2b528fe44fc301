package org.vitae.segment;

import java.util.List;
import java.util.Set;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;

/**
 * Knows jobs where no heading tells of them: right below the contact data, and under the heading of
 * a summary. Immutable, thread-safe.
 */
final class UntoldJobs {
  /** One may be the person's headline. */
  private static final int ENOUGH = 2;

  /** The name and something about it stand before. */
  private static final int TOP = 2;

  private static final int LONGEST = 120;
  private static final double TELLING = 0.7;

  private final DateExtractor dates = new DateExtractor();
  private final WordingClassifier wording = new WordingClassifier();

  /** Where the jobs begin among the lines before the first heading, or their number. */
  int start(LayoutDocument document, int header, List<HeadingFinder.Heading> headings) {
    if (headings.isEmpty() || headings.stream().anyMatch(h -> isWork(h.types()))) {
      return header;
    }
    List<Line> top = document.lines().subList(Math.min(TOP, header), header);
    List<Line> jobs = top.stream().filter(line -> isJob(document, line)).toList();
    return jobs.size() < ENOUGH ? header : jobs.get(0).index();
  }

  /** Whether lines below a heading about something else are jobs. */
  boolean are(LayoutDocument document, Set<SectionType> types, List<Line> lines) {
    return types.equals(Set.of(SectionType.SUMMARY))
        && lines.stream().filter(line -> isJob(document, line)).limit(ENOUGH).count() >= ENOUGH;
  }

  private static boolean isWork(Set<SectionType> types) {
    return types.contains(SectionType.WORK) || types.contains(SectionType.RESEARCH);
  }

  /** A line with a range of dates that names a role or an employer. */
  private boolean isJob(LayoutDocument document, Line line) {
    if (line.isBullet() || line.box() != null || line.text().length() > LONGEST) {
      return false;
    }
    boolean ranged =
        dates.extract(document.passage(line)).stream()
            .map(found -> found.value().kind())
            .anyMatch(kind -> kind == DateRange.Kind.RANGE || kind == DateRange.Kind.OPEN);
    Wording words = ranged ? wording.classify(line.text()) : wording.classify("");
    return words.degree() == 0 && Math.max(words.role(), words.organisation()) >= TELLING;
  }
}
