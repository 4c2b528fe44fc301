package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what heads a job's duties from headings: "Responsibilities:" among jobs and projects is
 * about the one above it.
 */
final class Duties {
  private static final Pattern DUTIES =
      Pattern.compile(
          "(?i)(?:(?:key|main|job|my|other|major|roles?\\s?(?:and|&|/))\\s?)?(?:responsibilit(?:y|ies)|duties)\\s?[:.-]{0,2}");

  private static final Set<SectionType> OF_JOBS =
      Set.of(SectionType.WORK, SectionType.PROJECTS, SectionType.RESEARCH, SectionType.TEACHING);

  private Duties() {}

  static List<HeadingFinder.Heading> without(List<HeadingFinder.Heading> headings) {
    List<HeadingFinder.Heading> out = new ArrayList<>(headings.size());
    for (HeadingFinder.Heading heading : headings) {
      boolean inner =
          !out.isEmpty()
              && !heading.line().isHeading()
              && heading.line().box() == null
              && out.get(out.size() - 1).types().stream().anyMatch(OF_JOBS::contains)
              && DUTIES.matcher(heading.line().text()).matches();
      if (!inner) {
        out.add(heading);
      }
    }
    return out;
  }
}
