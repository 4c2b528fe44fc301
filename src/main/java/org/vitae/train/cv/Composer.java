package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.segment.SectionType;

/** What composing the sections has in common. */
abstract class Composer {
  private static final List<String> SEPARATORS =
      List.of(" | ", " | ", ", ", ", ", " – ", " - ", " — ", " · ", " • ", " / ", "; ", " || ");

  final CvLayout layout;
  final Pen pen;

  Composer(CvLayout layout, Pen pen) {
    this.layout = layout;
    this.pen = pen;
  }

  /** A heading in the CV's words and case. */
  String heading(String key) {
    return layout.heading(pen.write("heading." + key));
  }

  String separator() {
    return pen.dice.oneOf(SEPARATORS);
  }

  /** A form that fits the entries of a section, by chance. */
  Form form(String key, List<Map<Slot, String>> entries) {
    List<String> all = pen.alternatives(key);
    String separator = separator();
    for (int i = 0; i < 40; i++) {
      Form form = Form.of(pen.dice.oneOf(all), separator);
      if (entries.stream().allMatch(form::fits)) {
        return form;
      }
    }
    for (String text : all) {
      Form form = Form.of(text, separator);
      if (entries.stream().allMatch(form::fits)) {
        return form;
      }
    }
    throw new IllegalStateException("no form of " + key + " fits all entries");
  }

  SheetSection section(SectionType type, @Nullable String heading, List<SheetEntry> entries) {
    return new SheetSection(type, heading, entries, "", false);
  }

  /** What the entries of a list start with. */
  String itemMark() {
    return pen.dice.oneOf(layout.bullet(), layout.bullet(), "");
  }

  /** Labelled lines, as bullets or not. */
  List<SheetLine> details(List<SheetLine> lines, boolean bulleted) {
    return bulleted ? lines.stream().map(SheetLine::bulleted).toList() : lines;
  }

  /** "Label: value" with the label as it is, in bold or in italics. */
  SheetLine detail(String label, Slot slot, String value, int style) {
    List<Piece> pieces = new ArrayList<>();
    String before = label.isEmpty() ? "" : label + " ";
    if (style == 1 && !label.isEmpty()) {
      pieces.add(Piece.bold(before));
    } else if (!label.isEmpty()) {
      pieces.add(new Piece(before, null, false, style == 2, null));
    }
    pieces.add(new Piece(value, slot, false, style == 2, null));
    return SheetLine.of(LineRole.DETAIL, pieces);
  }

  static <T> @Nullable T first(List<T> list) {
    return list.isEmpty() ? null : list.get(0);
  }
}
