package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.segment.SectionType;

class SkillGroupExtractorTest {
  @Test
  void theHeadingNamesTheGroupAndEachChipIsASkill() {
    Draft draft =
        new SkillGroupExtractor()
            .extract(
                SectionText.of(
                    SectionType.SKILL_GROUP, "# Weaving\nExpert\n\nLooms\tWarp and weft\n\nDyes"),
                Owner.UNKNOWN)
            .get(0);
    assertThat(draft.first(Field.NAME)).contains("Weaving");
    assertThat(draft.first(Field.LEVEL)).contains("Expert");
    assertThat(draft.get(Field.KEYWORDS))
        .extracting(f -> (Object) ((Found<?>) f).value())
        .isEqualTo(List.of("Looms", "Warp and weft", "Dyes"));
  }
}
