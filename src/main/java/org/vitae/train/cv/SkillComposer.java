package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vitae.model.Interest;
import org.vitae.model.Language;
import org.vitae.model.Reference;
import org.vitae.model.Skill;
import org.vitae.segment.SectionType;

/** Sets skills, languages, interests and referees. */
final class SkillComposer extends Composer {
  private static final List<String> BETWEEN =
      List.of(", ", ", ", ", ", ", ", " | ", " • ", " · ", "; ", " / ");

  SkillComposer(CvLayout layout, Pen pen) {
    super(layout, pen);
  }

  Composed<Skill> skills(List<Skill> groups) {
    int style = pen.dice.below(10);
    if (style < 6) {
      return groups(groups);
    }
    List<String> items = new ArrayList<>();
    groups.forEach(group -> items.addAll(group.keywords()));
    List<String> some = pen.dice.some(items, pen.dice.between(4, 12));
    return style == 9 ? levelled(some) : flat(some, style);
  }

  private Composed<Skill> groups(List<Skill> groups) {
    String between = pen.dice.oneOf(BETWEEN);
    List<Map<Slot, String>> values = new ArrayList<>();
    for (Skill group : groups) {
      Map<Slot, String> row = new EnumMap<>(Slot.class);
      WorkComposer.put(row, Slot.NAME, group.name());
      row.put(Slot.ITEMS, String.join(between, group.keywords()));
      values.add(row);
    }
    Form form = form("form.skills", values);
    List<SheetEntry> entries = values.stream().map(row -> items(form.set(row, Map.of()))).toList();
    return new Composed<>(
        new SheetSection(SectionType.SKILLS, heading("SKILLS"), entries, itemMark(), false),
        groups);
  }

  private static SheetEntry items(Form.Printed head) {
    List<SheetLine> lines = new ArrayList<>();
    head.lines()
        .forEach(l -> lines.add(l.withRole(lines.isEmpty() ? LineRole.ITEM : LineRole.SUBHEAD)));
    return new SheetEntry(lines);
  }

  private Composed<Skill> flat(List<String> names, int style) {
    List<SheetEntry> entries = new ArrayList<>();
    if (style == 6) {
      names.forEach(name -> entries.add(entry(Piece.of(Slot.NAME, name))));
    } else {
      entries.add(inline(names, Slot.NAME, pen.dice.oneOf(BETWEEN)));
    }
    String mark = style == 6 ? itemMark() : "";
    return new Composed<>(
        new SheetSection(SectionType.SKILLS, heading("SKILLS"), entries, mark, false),
        names.stream().map(name -> new Skill(name, null, List.of())).toList());
  }

  private static SheetEntry entry(Piece... pieces) {
    return new SheetEntry(List.of(SheetLine.of(LineRole.ITEM, pieces)));
  }

  private static SheetEntry inline(List<String> names, Slot slot, String between) {
    List<Piece> pieces = new ArrayList<>();
    for (String name : names) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.plain(between));
      }
      pieces.add(Piece.of(slot, name));
    }
    return new SheetEntry(List.of(SheetLine.of(LineRole.ITEM, pieces)));
  }

  private Composed<Skill> levelled(List<String> names) {
    List<SheetEntry> entries = new ArrayList<>();
    List<Skill> truth = new ArrayList<>();
    int style = pen.dice.below(3);
    for (String name : names) {
      String level = pen.write("level");
      Piece level1 = Piece.of(Slot.LEVEL, level);
      Piece skill = Piece.of(Slot.NAME, name);
      SheetLine apart =
          new SheetLine(LineRole.ITEM, List.of(List.of(skill), List.of(level1)), false, -1);
      entries.add(
          style == 0
              ? entry(skill, Piece.plain(" ("), level1, Piece.plain(")"))
              : style == 1
                  ? entry(skill, Piece.plain(" – "), level1)
                  : new SheetEntry(List.of(apart)));
      truth.add(new Skill(name, level, List.of()));
    }
    return new Composed<>(
        new SheetSection(SectionType.SKILLS, heading("SKILLS"), entries, itemMark(), false), truth);
  }

  Composed<Language> languages(List<Language> languages) {
    boolean inline = pen.dice.chance(0.35);
    String between = pen.dice.oneOf(", ", ", ", "; ", " | ", " · ");
    Form form =
        inline
            ? Form.of("{language}« ({fluency})»", "")
            : Form.of(pen.dice.oneOf(pen.alternatives("form.language")), separator());
    List<SheetEntry> entries = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (Language language : languages) {
      Map<Slot, String> values = new EnumMap<>(Slot.class);
      WorkComposer.put(values, Slot.LANGUAGE, language.language());
      WorkComposer.put(values, Slot.FLUENCY, language.fluency());
      Form.Printed head = form.set(values, Map.of());
      if (inline) {
        if (!pieces.isEmpty()) {
          pieces.add(Piece.plain(between));
        }
        pieces.addAll(head.lines().get(0).pieces());
      } else {
        entries.add(items(head));
      }
    }
    if (inline) {
      entries.add(new SheetEntry(List.of(SheetLine.of(LineRole.ITEM, pieces))));
    }
    String mark = inline ? "" : itemMark();
    return new Composed<>(
        new SheetSection(SectionType.LANGUAGES, heading("LANGUAGES"), entries, mark, false),
        languages);
  }

  Composed<Interest> interests(List<Interest> interests, boolean research) {
    List<String> names = interests.stream().map(i -> "" + i.name()).toList();
    List<SheetEntry> entries = new ArrayList<>();
    boolean inline = pen.dice.chance(0.6);
    if (inline) {
      entries.add(inline(names, Slot.NAME, pen.dice.oneOf(BETWEEN)));
    } else {
      names.forEach(name -> entries.add(entry(Piece.of(Slot.NAME, name))));
    }
    String heading = heading(research ? "RESEARCH_INTERESTS" : "INTERESTS");
    String mark = inline ? "" : itemMark();
    return new Composed<>(
        new SheetSection(SectionType.INTERESTS, heading, entries, mark, false), interests);
  }

  Composed<Reference> referees(List<Reference> referees) {
    List<Map<Slot, String>> values = new ArrayList<>();
    for (Reference referee : referees) {
      Map<Slot, String> row = new EnumMap<>(Slot.class);
      WorkComposer.put(row, Slot.NAME, referee.name());
      WorkComposer.put(row, Slot.REFERENCE, referee.reference());
      values.add(row);
    }
    Form form = form("form.reference", values);
    List<SheetEntry> entries = values.stream().map(row -> items(form.set(row, Map.of()))).toList();
    return new Composed<>(
        section(SectionType.REFERENCES, heading("REFERENCES"), entries), referees);
  }
}
