package org.vitae.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vitae.extract.Found;
import org.vitae.model.Unmapped;
import org.vitae.segment.SectionType;
import org.vitae.text.Span;

class LineAccountantTest {
  @Test
  void aLineThatNothingHoldsIsKeptUnderItsHeading() {
    Outcome out = account("# Skills\nJava\nBrewed tea for all", "Java");
    assertThat(out.unmapped).containsExactly(new Unmapped("Skills", "Brewed tea for all"));
    assertThat(out.noise("heading")).containsExactly("Skills");
  }

  @Test
  void whatIsLeftOfALineIsKeptWithoutItsEdges() {
    assertThat(account("Java, expert since school; Go", "Java", "Go").unmapped)
        .containsExactly(new Unmapped(null, "expert since school"));
  }

  @Test
  void wordsThatOnlyConnectAreNoise() {
    Outcome out = account("Engineer at the Hive", "Engineer", "Hive");
    assertThat(out.unmapped).isEmpty();
    assertThat(out.noise("connective")).containsExactly(" at the ");
    assertThat(account("Engineer behind the Hive", "Engineer", "Hive").unmapped).hasSize(1);
  }

  @Test
  void signsBetweenValuesAreNeitherKeptNorNoise() {
    Outcome out = account("Java | Go", "Java", "Go");
    assertThat(out.unmapped).isEmpty();
    assertThat(out.accountant.accounting().noise()).isEmpty();
  }

  @Test
  void pageNumbersAreNoiseUnlessAValueHoldsThem() {
    Outcome out = account("Java\n\nPage 2 of 3\n\n2/3", "Java");
    assertThat(out.unmapped).isEmpty();
    assertThat(out.noise("page-number")).containsExactly("Page 2 of 3", "2/3");
    assertThat(account("Java\n\n42", "Java", "42").accountant.accounting().noise()).isEmpty();
    assertThat(account("Java\n\n1984").unmapped).extracting(Unmapped::text).contains("1984");
  }

  @Test
  void aLineThatIsRepeatedIsKeptOnce() {
    Outcome out = account("Mara Quill, CV\n\nJava\n\nMara Quill, CV", "Java");
    assertThat(out.unmapped).containsExactly(new Unmapped(null, "Mara Quill, CV"));
    assertThat(out.noise("repeated")).containsExactly("Mara Quill, CV");
  }

  @Test
  void aShortLineThatIsRepeatedMayBeMeant() {
    assertThat(account("Sea\n\nSea").unmapped).hasSize(2);
  }

  @Test
  void aRemarkInAHeadingIsKept() {
    assertThat(account("# Papers (* equal contribution)\nSilt", "Silt").unmapped)
        .extracting(Unmapped::text)
        .containsExactly("(* equal contribution)");
    assertThat(account("# Papers (12)\nSilt", "Silt").unmapped).isEmpty();
  }

  @Test
  void aLabelIsUnderstood() {
    DocumentText text = DocumentText.of(SectionType.EDUCATION, "Grade average: 3.9");
    LineAccountant accountant =
        new LineAccountant(text.document(), List.<Found<?>>of(text.found("3.9")));
    accountant.label(text.passage("Grade average:").span());
    assertThat(accountant.unmapped(List.of(text.section()))).isEmpty();
    assertThat(accountant.accounting().noise().get("label")).containsExactly(new Span(0, 14));
  }

  @Test
  void whatIsKeptSaysWhereItStands() {
    DocumentText text = DocumentText.of(SectionType.SKILLS, "# Skills\nJava\nTea");
    List<Found<Unmapped>> kept =
        new LineAccountant(text.document(), List.of()).unmapped(List.of(text.section()));
    assertThat(kept.get(1).spans())
        .containsExactly(text.passage("Skills").span(), text.passage("Tea").span());
  }

  private static Outcome account(String source, String... values) {
    DocumentText text = DocumentText.of(SectionType.SKILLS, source);
    List<Found<?>> found = Stream.of(values).<Found<?>>map(text::found).toList();
    LineAccountant accountant = new LineAccountant(text.document(), found);
    List<Unmapped> unmapped =
        accountant.unmapped(List.of(text.section())).stream().map(Found::value).toList();
    return new Outcome(text, accountant, unmapped);
  }

  private record Outcome(DocumentText text, LineAccountant accountant, List<Unmapped> unmapped) {
    List<String> noise(String kind) {
      return accountant.accounting().noise().getOrDefault(kind, List.of()).stream()
          .map(s -> text.document().text().substring(s.start(), s.end()))
          .toList();
    }
  }
}
