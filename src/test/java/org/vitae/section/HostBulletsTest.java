package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.ResumeParser;
import org.vitae.model.Work;

/** The first bullet below a term and a role may be the host, or tell something. */
class HostBulletsTest {
  @Test
  void theHostBelowATermAndARole() throws Exception {
    List<Work> jobs =
        jobs(
            """
            * Summer 2015: Research Assistant
              * University of Examples
              * Supervisor of the weekly tours

            * Fall 2012: Teaching Assistant
              * Example College
              * Held office hours for beginners
            """);

    assertThat(jobs)
        .extracting(Work::name)
        .containsExactly("University of Examples", "Example College");
  }

  @Test
  void whatSomebodyDidIsNoHost() throws Exception {
    List<Work> jobs =
        jobs(
            """
            * Software Engineer, 2010 - 2014
              * Example Ltd

            * Intern, 2009 - 2010
              * Moved the old kiln archive

            * Analyst, 2006 - 2009
              * Improved the reports of Harbour Bank
            """);

    assertThat(jobs)
        .extracting(Work::name)
        .doesNotContain("Moved the old kiln archive", "Improved the reports of Harbour Bank");
  }

  private static List<Work> jobs(String section) throws Exception {
    return ResumeParser.parse("# Ann Example\n\n## Experience\n\n" + section).work();
  }
}
