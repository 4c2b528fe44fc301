package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the head of an entry is set, such as {@code *{role}*, {org}«, {place}» → {dates}}: see {@code
 * resources/org/vitae/train/forms.txt}. Immutable.
 */
final class Form {
  /** An entry's head, and the slots that it prints. */
  record Printed(List<SheetLine> lines, Set<Slot> slots) {}

  private final String text;
  private final String separator;

  private Form(String text, String separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * @param separator replaces {@code ~} and the blanks around it
   */
  static Form of(String text, String separator) {
    return new Form(text, separator);
  }

  /** Whether there is a value for every slot that it can't leave out. */
  boolean fits(Map<Slot, String> values) {
    int optional = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      optional += c == '«' ? 1 : c == '»' ? -1 : 0;
      if (c == '{' && optional == 0 && !values.containsKey(slotAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Slot slotAt(int brace) {
    return Slot.of(text.substring(brace + 1, text.indexOf('}', brace)));
  }

  /** Sets an entry's values; slots without a value leave out what is around them in «». */
  Printed set(Map<Slot, String> values, Map<Slot, String> links) {
    FormSetting setting = new FormSetting(values, links, separator);
    setting.set(text);
    return new Printed(withRoles(setting.lines()), setting.slots());
  }

  private static List<SheetLine> withRoles(List<SheetLine> lines) {
    List<SheetLine> out = new ArrayList<>();
    boolean headed = false;
    for (SheetLine line : lines) {
      boolean dates =
          line.pieces().stream().allMatch(p -> p.slot() == null || p.slot() == Slot.DATES);
      LineRole role = dates ? LineRole.DATES : headed ? LineRole.SUBHEAD : LineRole.HEAD;
      headed |= !dates;
      out.add(line.withRole(role));
    }
    return out;
  }

  /** The form's slots, those that it can leave out included. */
  Set<Slot> slots() {
    Set<Slot> out = new java.util.TreeSet<>();
    for (int i = text.indexOf('{'); i >= 0; i = text.indexOf('{', i + 1)) {
      out.add(slotAt(i));
    }
    return out;
  }
}
