package org.vitae.train.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;
import org.vitae.tagging.CellLabel;

class TrueEntryTest {
  private static final Resume TRUTH =
      JsonResume.read(
          """
          {"work": [{"name": "Wax Ltd.", "position": "Head of Sales, Europe",
            "location": "Ghent, Belgium"}],
           "education": [{"institution": "Delta University", "studyType": "BSc"}]}
          """);

  @Test
  void aCellIsAValueOrAPartOfOne() {
    TrueEntry entry = TrueEntry.of(TRUTH, false).get(0);
    assertThat(entry.label("WAX LTD")).contains(CellLabel.ORGANISATION);
    assertThat(entry.label("Head of Sales")).contains(CellLabel.ROLE);
    assertThat(entry.label("Ghent")).contains(CellLabel.PLACE);
    assertThat(entry.label("Wax Ltd. (now Honey)")).isEmpty();
    assertThat(entry.label("Wax")).contains(CellLabel.ORGANISATION);
    assertThat(entry.label("Sal")).isEmpty();
  }

  @Test
  void sectionsOfEducationHaveTheirOwnEntries() {
    assertThat(TrueEntry.of(TRUTH, true)).hasSize(1);
    assertThat(TrueEntry.of(TRUTH, true).get(0).label("Delta University"))
        .contains(CellLabel.SCHOOL);
  }
}
