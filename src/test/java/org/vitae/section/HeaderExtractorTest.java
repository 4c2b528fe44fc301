package org.vitae.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Break;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.TestDocuments;
import org.vitae.model.Profile;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;

class HeaderExtractorTest {
  private final HeaderExtractor header = new HeaderExtractor();

  private List<Draft> read(SectionType type, LayoutDocument document) {
    List<Block> blocks = new ArrayList<>();
    document.lines().forEach(l -> blocks.add(new Block(document, List.of(l))));
    Section section =
        new Section(document, Set.of(type), List.of(), Optional.empty(), document.lines(), blocks);
    return header.extract(section, Owner.UNKNOWN);
  }

  private Draft basics(String... lines) {
    return read(SectionType.HEADER, TestDocuments.of(lines)).stream()
        .filter(d -> d.kind() == EntryKind.BASICS)
        .findFirst()
        .orElse(new Draft(EntryKind.BASICS));
  }

  private static String all(Draft draft, Field field) {
    return String.join(
        " | ", draft.get(field).stream().map(Found::value).map(Object::toString).toList());
  }

  private static String place(Draft d) {
    return String.join(
        " / ",
        all(d, Field.ADDRESS),
        all(d, Field.CITY),
        all(d, Field.REGION),
        all(d, Field.POSTAL_CODE),
        all(d, Field.COUNTRY_CODE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # JANE O'HARA | Jane O'Hara
          **Jane Doe**, PhD | Jane Doe
          Dr. Jane Doe | Jane Doe
          Curriculum Vitae of Jane Doe | Jane Doe
          Jane Doe - Curriculum Vitae | Jane Doe
          Name: Jane Doe | Jane Doe
          **Full Name**   : Jane Doe | Jane Doe
          Müller, Anna | Anna Müller
          Nguyễn Thị Minh | Nguyễn Thị Minh
          王小明 | 王小明
          Jane Doe, Software Engineer | Jane Doe
          Jane Doe jane@example.org | Jane Doe
          Kai-Uwe (Kay) Sample | Kai-Uwe (Kay) Sample
          """)
  void findsTheName(String line, String name) {
    assertThat(basics(line, "", "jane@example.org").first(Field.NAME)).contains(name);
  }

  @Test
  void theNameIsNotTheDocumentsTitle() {
    assertThat(basics("Curriculum Vitae", "Jane Doe").first(Field.NAME)).contains("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Curriculum Vitae", "# About Me", "Email Phone Homepage", "Software Engineer"})
  void otherLinesAreNoNames(String line) {
    assertThat(basics(line).has(Field.NAME)).isFalse();
  }

  @Test
  void readsALineOfCells() {
    Draft d =
        basics(
            "Jane Doe", "jane@example.org | +49-30-5550-0126 | jane.example.io | github.com/jdoe");
    assertThat(d.first(Field.EMAIL)).contains("jane@example.org");
    assertThat(d.first(Field.PHONE)).contains("+49-30-5550-0126");
    assertThat(d.first(Field.URL)).contains("https://jane.example.io");
    assertThat(d.get(Field.NETWORK))
        .extracting(f -> (Object) f.value())
        .containsExactly(new Profile("GitHub", "jdoe", "https://github.com/jdoe"));
  }

  @Test
  void readsLabelledLinesAndMarksTheLabels() {
    Draft d =
        basics(
            "JANE DOE",
            "Email: jane@example.org",
            "Phone: +1 (404) 555-0119",
            "Website: jane.example.io",
            "LinkedIn: linkedin.com/in/jdoe",
            "Address: Example University, Boston");
    assertThat(d.first(Field.URL)).contains("https://jane.example.io");
    assertThat(place(d)).isEqualTo("Example University / Boston /  /  / ");
    assertThat(d.labels()).hasSize(5);
    assertThat(d.has(Field.LABEL)).isFalse();
  }

  @Test
  void aLineOfPlaceholdersGivesNothing() {
    Draft d = basics("# **Jane Doe**", "# Email Phone Homepage");
    assertThat(d.fields().keySet()).containsExactly(Field.NAME);
    assertThat(d.labels()).isEmpty();
  }

  @Test
  void readsPlaceholdersBesideValues() {
    Draft d =
        basics(
            "Jane Doe",
            "+92-42-3555-0143| Email | LinkedIn | Flat 6, 21 Canal Road, Lahore, Pakistan");
    assertThat(place(d)).isEqualTo("Flat 6, 21 Canal Road / Lahore /  /  / PK");
    assertThat(d.first(Field.PHONE)).contains("+92-42-3555-0143");
    assertThat(d.has(Field.LABEL)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 Lantern Lane  Ann Arbor, MI 48104  (734) 555-0172 | 45 Lantern Lane / Ann Arbor / MI / 48104 /\s
          Madrid, Spain · jane@example.org | / Madrid /  /  / ES
          jane@example.org, +34 612 555 014, Madrid | / Madrid /  /  /\s
          Smallpur, Karnataka - Email me here: jane@example.org | / Smallpur / Karnataka /  /\s
          """)
  void findsThePlace(String line, String expected) {
    assertThat(place(basics("Jane Doe", line)).strip()).isEqualTo(expected.strip());
  }

  @Test
  void whatHadNoRoomInALineBelongsToIt() {
    LayoutDocument plain =
        TestDocuments.of(
            "Jane Doe",
            "School of Mud, 9 Ferry Lane, Leeds LS2 9JT, United",
            "Kingdom",
            "jane@example.org | +44 1632",
            "960 233");
    List<Line> lines = new ArrayList<>(plain.lines());
    lines.set(2, wrapped(lines.get(2)));
    lines.set(4, wrapped(lines.get(4)));
    LayoutDocument document = new LayoutDocument(plain.text(), lines, plain.pages(), plain.hints());
    Draft d =
        read(SectionType.HEADER, document).stream()
            .filter(draft -> draft.kind() == EntryKind.BASICS)
            .findFirst()
            .orElseThrow();

    assertThat(place(d)).isEqualTo("School of Mud, 9 Ferry Lane / Leeds /  / LS2 9JT / GB");
    assertThat(all(d, Field.PHONE)).isEqualTo("+44 1632 960 233");
  }

  @Test
  void aLabelBeginsSomethingElse() {
    LayoutDocument plain =
        TestDocuments.of("Jane Doe", "jane@example.org | Leeds, UK", "LinkedIn: Jane Doe");
    List<Line> lines = new ArrayList<>(plain.lines());
    lines.set(2, wrapped(lines.get(2)));
    LayoutDocument document = new LayoutDocument(plain.text(), lines, plain.pages(), plain.hints());

    assertThat(read(SectionType.HEADER, document))
        .filteredOn(draft -> draft.kind() == EntryKind.BASICS)
        .extracting(draft -> all(draft, Field.CITY))
        .containsExactly("Leeds");
  }

  private static Line wrapped(Line line) {
    return new Line(
        line.index(),
        line.span(),
        line.text(),
        line.kind(),
        line.level(),
        line.marker(),
        Break.WRAPPED,
        false,
        line.runs(),
        line.page(),
        line.box());
  }

  @Test
  void anAddressMayTakeSeveralLines() {
    Draft d = basics("Jane Doe", "123 Spruce Street", "Philadelphia, PA 19103", "jane@example.org");
    assertThat(place(d)).isEqualTo("123 Spruce Street / Philadelphia / PA / 19103 / ");
    Draft abroad =
        basics("Jane Doe", "Beispielweg 18", "22111 Hamburg", "Germany", "Phone: +49 40 5550 1738");
    assertThat(place(abroad)).isEqualTo("Beispielweg 18 / Hamburg /  / 22111 / DE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Senior Nurse",
        "Desarrolladora Fullstack Senior (foco Datos) · 100% Remoto",
        "Ph.D. student in Botany",
        "Professor of Electrical Engineering, Example University",
        "Robotics Engineer & Systems Specialist",
        "Brand Storyteller"
      })
  void findsTheHeadline(String line) {
    Draft d = basics("# Jane Doe", "**" + line + "**", "jane@example.org · +34 612 555 014");
    assertThat(d.first(Field.LABEL)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Curriculum Vitae",
        "Department of Physics",
        "Looking for new challenges in nursing",
        "Updated: May 2024",
        "Willing to relocate to: Delhi"
      })
  void otherLinesAreNoHeadlines(String line) {
    assertThat(basics("Jane Doe", line, "jane@example.org").has(Field.LABEL)).isFalse();
  }

  private static final String PROSE =
      "I am a doctoral researcher in economics at Example University, working on rural markets and on transport infrastructure between the wars.";

  @Test
  void runningTextIsTheSummary() {
    Draft d =
        basics(
            "Jane Doe",
            "jane@example.org",
            PROSE,
            "Before that I was a baker in a small town, where I learned to rise early.");
    assertThat(d.get(Field.SUMMARY)).hasSize(2);
    assertThat(d.first(Field.SUMMARY)).contains(PROSE);
  }

  @Test
  void everythingUnderASummaryHeadingIsSummary() {
    LayoutDocument document =
        TestDocuments.of(
            "**Full Name**  : Jane Doe",
            "**Contact**  : jane@example.org",
            "**Focus**  : marsh ecology, river DNA, and the genetics of frogs",
            PROSE);
    List<Draft> drafts = read(SectionType.SUMMARY, document);
    Draft basics = drafts.get(0);
    assertThat(basics.first(Field.NAME)).contains("Jane Doe");
    assertThat(basics.first(Field.EMAIL)).contains("jane@example.org");
    assertThat(all(basics, Field.SUMMARY)).isEqualTo(PROSE);
    assertThat(
            drafts.stream()
                .filter(d -> d.kind() == EntryKind.INTEREST)
                .map(d -> all(d, Field.NAME)))
        .containsExactly("marsh ecology", "river DNA", "the genetics of frogs");
  }

  @Test
  void aContactSectionHasNoName() {
    LayoutDocument document =
        TestDocuments.of(
            "- Email: jane@example.org",
            "- Address: Example Building 12, Example School, Shenzhen, China");
    Draft basics = read(SectionType.CONTACT, document).get(0);
    assertThat(basics.has(Field.NAME)).isFalse();
    assertThat(place(basics))
        .isEqualTo("Example Building 12, Example School / Shenzhen /  /  / CN");
  }

  @Test
  void aHintedNameNeedsSupportInTheText() {
    Map<String, String> hints = Map.of("title", "Jane Doe - Biography");
    LayoutDocument with =
        TestDocuments.withHints(
            hints, "Jane Doe is a baker in a small town and writes about bread in her spare time.");
    LayoutDocument mail = TestDocuments.withHints(hints, "jane.doe@example.org");
    LayoutDocument without = TestDocuments.withHints(hints, "joe@example.org");
    assertThat(read(SectionType.HEADER, with).get(0).first(Field.NAME)).contains("Jane Doe");
    assertThat(read(SectionType.HEADER, mail).get(0).first(Field.NAME)).contains("Jane Doe");
    assertThat(read(SectionType.HEADER, without).get(0).has(Field.NAME)).isFalse();
  }

  @Test
  void aBiographyBeginsWithTheName() {
    assertThat(
            basics(
                    "Dr. Jane Doe is a baker in a small town and writes about bread in her spare time.")
                .first(Field.NAME))
        .contains("Jane Doe");
    assertThat(basics("王小明先生，男，1964年1月出生，经济学博士。").first(Field.NAME)).contains("王小明");
  }

  @Test
  void theOwnersEmailMayStandElsewhere() {
    LayoutDocument document =
        TestDocuments.of(
            "Jane Doemann", "Education", "Referee: roe@example.org", "doemann@example.org");
    Section section =
        new Section(
            document,
            Set.of(SectionType.HEADER),
            List.of(),
            Optional.empty(),
            document.lines().subList(0, 1),
            List.of(new Block(document, document.lines().subList(0, 1))));
    assertThat(header.extract(section, Owner.UNKNOWN).get(0).first(Field.EMAIL))
        .contains("doemann@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PhD ", "Dr ", "a@b.c ", "China, ", "Email: ", "1 ", "  ", "| ", "J. ", "x", "Name: "
      })
  void isLinearInHostileText(String piece) {
    String text = "Jane " + piece.repeat(20_000) + ".";
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(20), () -> basics("Jane Doe", text, text));
  }

  @Test
  void personalDataIsLeftAlone() {
    Draft d = basics("Jane Doe", "Place of birth: Berlin, Germany", "Nationality: Dutch");
    assertThat(d.fields().keySet()).containsExactly(Field.NAME);
  }

  @Test
  void aPhoneThatLeadsToAPageIsAPhone() {
    Draft basics = basics("# Ada Winter", "[+44 7700 900461](https://ada.example.org/)");
    assertThat(basics.first(Field.PHONE)).contains("+44 7700 900461");
  }
}
