package org.vitae.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.layout.TestDocuments;
import org.vitae.model.Profile;

class ProfileExtractorTest {
  private final ProfileExtractor profiles = new ProfileExtractor();

  private List<Profile> read(String text) {
    return profiles.extract(TestDocuments.passage(text)).stream().map(Found::value).toList();
  }

  @Test
  void aNetworkMayStandBeforeSlashes() {
    assertThat(read("GitHub:// jdoe")).containsExactly(new Profile("GitHub", "jdoe", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://github.com/jdoe | GitHub | jdoe | https://github.com/jdoe
          github.com/jdoe/ | GitHub | jdoe | https://github.com/jdoe/
          linkedin.com/in/jane-doe-123 | LinkedIn | jane-doe-123 | https://linkedin.com/in/jane-doe-123
          https://de.linkedin.com/in/jdoe/en | LinkedIn | jdoe | https://de.linkedin.com/in/jdoe/en
          https://scholar.google.com/citations?user=AbC_dEfAAAAJ&hl=en | Google Scholar | AbC_dEfAAAAJ | https://scholar.google.com/citations?user=AbC_dEfAAAAJ&hl=en
          https://scholar.google.de/citations?hl=de&user=AbCAAAAJ | Google Scholar | AbCAAAAJ | https://scholar.google.de/citations?hl=de&user=AbCAAAAJ
          https://orcid.org/0000-0002-1825-0097 | ORCID | 0000-0002-1825-0097 | https://orcid.org/0000-0002-1825-0097
          https://x.com/jdoe | X | jdoe | https://x.com/jdoe
          https://twitter.com/jdoe | Twitter | jdoe | https://twitter.com/jdoe
          https://medium.com/@jdoe | Medium | jdoe | https://medium.com/@jdoe
          https://stackoverflow.com/users/12345/jane-doe | Stack Overflow | jane-doe | https://stackoverflow.com/users/12345/jane-doe
          https://www.researchgate.net/profile/Jane-Doe | ResearchGate | Jane-Doe | https://www.researchgate.net/profile/Jane-Doe
          https://www.youtube.com/@jdoe | YouTube | jdoe | https://www.youtube.com/@jdoe
          [Scholar](https://scholar.google.com/citations?user=XyzAAAAJ) | Google Scholar | XyzAAAAJ | https://scholar.google.com/citations?user=XyzAAAAJ
          """)
  void readsAddresses(String text, String network, String username, String url) {
    assertThat(read(text)).containsExactly(new Profile(network, username, url));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GitHub: jdoe | GitHub | jdoe
          Twitter: @jdoe | Twitter | jdoe
          Twitter @jdoe | Twitter | jdoe
          LinkedIn: jane-doe | Phone: 1 | LinkedIn | jane-doe
          ORCID: 0000-0002-1825-0097 | ORCID | 0000-0002-1825-0097
          ORCID iD 0000-0001-5109-370X | ORCID | 0000-0001-5109-370X
          """)
  void readsLabels(org.junit.jupiter.params.aggregator.ArgumentsAccessor row) {
    int n = row.size();
    assertThat(read(row.getString(0)))
        .containsExactly(new Profile(row.getString(n - 2), row.getString(n - 1), null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/jdoe/tool",
        "https://www.linkedin.com/company/example",
        "https://example.org/jdoe",
        "Email | LinkedIn | GitHub",
        "GitHub: see the link below",
        "Built a GitHub: clone of it",
        "https://medium.com/some-story-123"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(read(text)).isEmpty();
  }
}
