package org.vitae.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.Award;
import org.vitae.model.Grade;
import org.vitae.model.PartialDate;
import org.vitae.model.Unwritten;
import org.vitae.model.Work;
import org.vitae.text.Span;

class EntryAssemblerTest {
  private static final Set<Field> DATES =
      EnumSet.of(Field.START_DATE, Field.END_DATE, Field.DATE, Field.RELEASE_DATE);

  private static final Map<EntryKind, Function<FieldReader, Record>> ASSEMBLERS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(EntryKind.WORK, EntryAssembler::work),
              Map.entry(EntryKind.VOLUNTEER, EntryAssembler::volunteer),
              Map.entry(EntryKind.EDUCATION, EntryAssembler::education),
              Map.entry(EntryKind.AWARD, EntryAssembler::award),
              Map.entry(EntryKind.CERTIFICATE, EntryAssembler::certificate),
              Map.entry(EntryKind.PUBLICATION, EntryAssembler::publication),
              Map.entry(EntryKind.SKILL, EntryAssembler::skill),
              Map.entry(EntryKind.LANGUAGE, EntryAssembler::language),
              Map.entry(EntryKind.INTEREST, EntryAssembler::interest),
              Map.entry(EntryKind.REFERENCE, EntryAssembler::reference),
              Map.entry(EntryKind.PROJECT, EntryAssembler::project)));

  private final SortedMap<String, Found<?>> evidence = new TreeMap<>();

  /** Every component of every record takes the field of its own name, and no other. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BASICS")
  void everyComponentTakesItsField(EntryKind kind) throws ReflectiveOperationException {
    Draft draft = new Draft(kind);
    for (Field field : Field.values()) {
      draft.add(field, new Found<>(value(field), span(field), "test", 1));
    }
    Record entry = ASSEMBLERS.get(kind).apply(reader(draft));
    List<String> pointers = new ArrayList<>();
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      if (component.isAnnotationPresent(Unwritten.class)) {
        continue;
      }
      Field field = field(component.getName());
      Object actual = component.getAccessor().invoke(entry);
      boolean list = actual instanceof List;
      assertThat(list ? ((List<?>) actual).get(0) : actual)
          .as(component.getName())
          .isEqualTo(value(field));
      String pointer = "/x/0/" + field.key() + (list ? "/0" : "");
      assertThat(evidence.get(pointer)).as(pointer).isNotNull();
      assertThat(evidence.get(pointer).span()).isEqualTo(span(field).get(0));
      pointers.add(pointer);
    }
    assertThat(evidence.keySet()).containsExactlyInAnyOrderElementsOf(pointers);
  }

  @Test
  void anEmptyDraftGivesAnEmptyEntryWithoutEvidence() {
    Work work = EntryAssembler.work(reader(new Draft(EntryKind.WORK)));
    assertThat(work.name()).isNull();
    assertThat(work.startDate()).isNull();
    assertThat(work.highlights()).isEmpty();
    assertThat(evidence).isEmpty();
  }

  @Test
  void rivalsAreDecidedByConfidenceAndFragmentsAreJoined() {
    Draft draft =
        new Draft(EntryKind.WORK)
            .add(Field.NAME, found("Hive", 0, 0.5))
            .add(Field.NAME, found("Wax Ltd.", 10, 0.9))
            .add(Field.SUMMARY, found("Counted bees", 20, 0.8))
            .add(Field.SUMMARY, found("Counted bees", 40, 0.8))
            .add(Field.SUMMARY, found("Sold wax", 60, 0.6));
    Work work = EntryAssembler.work(reader(draft));
    assertThat(work.name()).isEqualTo("Wax Ltd.");
    assertThat(work.summary()).isEqualTo("Counted bees; Sold wax");
    assertThat(evidence.get("/x/0/summary").spans())
        .containsExactly(new Span(20, 32), new Span(60, 68));
    assertThat(evidence.get("/x/0/summary").confidence()).isEqualTo(0.6);
  }

  @Test
  void blankValuesAreNothing() {
    Draft draft = new Draft(EntryKind.AWARD).add(Field.TITLE, found("  ", 0, 0.9));
    Award award = EntryAssembler.award(reader(draft));
    assertThat(award.title()).isNull();
    assertThat(evidence).isEmpty();
  }

  private FieldReader reader(Draft draft) {
    return new FieldReader(draft, "/x/0", evidence);
  }

  private static Found<String> found(String text, int start, double confidence) {
    return new Found<>(text, List.of(new Span(start, start + text.length())), "test", confidence);
  }

  private static Object value(Field field) {
    if (DATES.contains(field)) {
      return PartialDate.of(1900 + field.ordinal());
    }
    return field == Field.SCORES ? new Grade("GPA", "3.9") : field.key();
  }

  private static List<Span> span(Field field) {
    return List.of(new Span(10 * field.ordinal(), 10 * field.ordinal() + 5));
  }

  private static Field field(String key) {
    for (Field field : Field.values()) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    throw new AssertionError("no field " + key);
  }
}
