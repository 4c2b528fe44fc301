package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Passage;
import org.vitae.segment.SectionType;
import org.vitae.tagging.Models;

class PartDeciderTest {
  private static final WordingClassifier WORDING = new WordingClassifier();
  private final PartDecider decider = new PartDecider(Optional.empty());
  private final PartDecider withModel = new PartDecider(Optional.of(Models.shipped().cells()));

  @Test
  void theWordsOfACellDecide() {
    assertThat(decide(SectionType.WORK, "Software Engineer | Wax Ltd."))
        .containsExactly("ROLE=Software Engineer ORGANISATION=Wax Ltd.");
    assertThat(decide(SectionType.WORK, "Wax Ltd. | Software Engineer"))
        .containsExactly("ROLE=Software Engineer ORGANISATION=Wax Ltd.");
  }

  @Test
  void whatWordsDontTellTheOtherEntriesDo() {
    assertThat(decide(SectionType.WORK, "Bumblefoot | Quillhaven", "Software Engineer | Wax Ltd."))
        .first()
        .isEqualTo("ROLE=Bumblefoot ORGANISATION=Quillhaven");
    assertThat(decide(SectionType.WORK, "Bumblefoot | Quillhaven", "Wax Ltd. | Software Engineer"))
        .first()
        .isEqualTo("ROLE=Quillhaven ORGANISATION=Bumblefoot");
  }

  /** By the most frequent part alone the first cell would be a role, too. */
  @Test
  void theRoleAndTheOrganisationHaveTheirSlotsTogether() {
    assertThat(
            decide(
                SectionType.WORK,
                "Accountant | Tester",
                "Bumblefoot | Analyst",
                "Quillhaven | Manager",
                "Grumblewick | Pellworth"))
        .last()
        .isEqualTo("ROLE=Pellworth ORGANISATION=Grumblewick");
  }

  @Test
  void whatIsThenUnknownFollowsFromWhatTheEntryLacks() {
    assertThat(decide(SectionType.WORK, "Bumblefoot | Software Engineer"))
        .containsExactly("ROLE=Software Engineer ORGANISATION=Bumblefoot");
    assertThat(decide(SectionType.WORK, "Wax Ltd. | Bumblefoot"))
        .containsExactly("ROLE=Bumblefoot ORGANISATION=Wax Ltd.");
    assertThat(decide(SectionType.WORK, "Bumblefoot | Quillhaven"))
        .containsExactly("ROLE=Quillhaven ORGANISATION=Bumblefoot");
  }

  @Test
  void aModelKnowsWhatIsNoPartOfTheHead() {
    String head = "Tech Lead | Quillhaven | Improved processing times and the efficiency of builds";
    assertThat(decide(SectionType.WORK, head).get(0)).contains("UNIT=Improved");
    assertThat(decide(withModel, SectionType.WORK, head).get(0))
        .startsWith("ROLE=Tech Lead ORGANISATION=Quillhaven")
        .doesNotContain("UNIT=Improved");
  }

  @Test
  void anOrganisationIsNoRoleThoughTheOthersHaveTheirsThere() {
    assertThat(decide(SectionType.WORK, "Software Engineer | Wax Ltd.", "Hive Inc. | Accountant"))
        .last()
        .isEqualTo("ROLE=Accountant ORGANISATION=Hive Inc.");
  }

  @Test
  void aUnitAloneIsTheOrganisation() {
    assertThat(decide(SectionType.WORK, "Research Assistant | Robotics Group"))
        .containsExactly("ROLE=Research Assistant ORGANISATION=Robotics Group");
    assertThat(decide(SectionType.WORK, "Research Assistant | Delta University / Robotics Group"))
        .containsExactly(
            "ROLE=Research Assistant ORGANISATION=Delta University UNIT=Robotics Group");
  }

  @Test
  void theFirstCellOfAProjectIsItsTitle() {
    assertThat(
            decide(SectionType.PROJECTS, "Delta University Timetable | Developer", "Hive Counter"))
        .containsExactly("ROLE=Developer TITLE=Delta University Timetable", "TITLE=Hive Counter");
  }

  @Test
  void aPhraseAloneIsATitleWhateverTheOthersHaveInItsPlace() {
    assertThat(
            decide(
                SectionType.WORK,
                "Software Engineer | Wax Ltd.",
                "Counting Bees with Very Small Cameras"))
        .last()
        .isEqualTo("TITLE=Counting Bees with Very Small Cameras");
  }

  @Test
  void oneCellIsAnOrganisationForVolunteersOnly() {
    assertThat(decide(SectionType.VOLUNTEER, "Quillhaven"))
        .containsExactly("ORGANISATION=Quillhaven");
    assertThat(decide(SectionType.WORK, "Quillhaven")).containsExactly("TITLE=Quillhaven");
  }

  @Test
  void aFurtherPositionNeedsNoOrganisation() {
    List<HeadParts> parts =
        decider.decide(
            List.of(head("Wax Ltd. | Software Engineer"), head("Bumblefoot")),
            SectionType.WORK,
            i -> i == 1);
    assertThat(describe(parts.get(1))).isEqualTo("ROLE=Bumblefoot");
  }

  @Test
  void aSecondRoleInAnotherColumnIsTheEmployer() {
    assertThat(decide(SectionType.WORK, "Developer | Consultant"))
        .containsExactly("ROLE=Developer ORGANISATION=Consultant");
  }

  @Test
  void aNameDoesNotBeginWithASmallLetter() {
    assertThat(decide(SectionType.WORK, "Software Engineer | remote work"))
        .containsExactly("ROLE=Software Engineer UNKNOWN=remote work");
  }

  @Test
  void whatGoesOnAfterACommaBelongsToTheSameCell() {
    assertThat(decide(SectionType.WORK, "Bumblefoot, Quillfoot | Wax Ltd."))
        .containsExactly("ROLE=Bumblefoot, Quillfoot ORGANISATION=Wax Ltd.");
  }

  private List<String> decide(SectionType type, String... heads) {
    return decide(decider, type, heads);
  }

  private static List<String> decide(PartDecider decider, SectionType type, String... heads) {
    return decider
        .decide(Stream.of(heads).map(PartDeciderTest::head).toList(), type, i -> false)
        .stream()
        .map(PartDeciderTest::describe)
        .toList();
  }

  private static String describe(HeadParts parts) {
    List<String> out = new ArrayList<>();
    for (Part part : Part.values()) {
      parts.passages(part).forEach(p -> out.add(part + "=" + p.text()));
    }
    return String.join(" ", out);
  }

  /** Columns between bars, parts between commas, lines between slashes. */
  private static Head head(String source) {
    LayoutDocument document = SectionText.of(SectionType.WORK, source).document();
    Passage whole = document.passage(document.lines().get(0));
    List<Cell> cells = new ArrayList<>();
    int line = 0;
    for (Passage lines : whole.split(Pattern.compile(" / "))) {
      int column = 0;
      for (Passage columns : lines.split(Pattern.compile(" \\| "))) {
        int part = 0;
        for (Passage text : columns.split(Pattern.compile(", "))) {
          cells.add(new Cell(text, line, column, part++, WORDING.classify(text.text())));
        }
        column++;
      }
      line++;
    }
    return new Head(List.of(), HeadPlace.NONE, Optional.empty(), List.of(), cells, List.of());
  }
}
