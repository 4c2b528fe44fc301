package org.vitae.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vitae.json.JsonResume;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.cv.SlotSpan;

/** Writes labelled lines as JSON, one on a line. */
final class LabelText {
  private LabelText() {}

  static String of(List<LabelledLine> lines) {
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(JsonResume.writeLine(tree(line))).append('\n'));
    return out.toString();
  }

  private static Map<String, Object> tree(LabelledLine line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", line.text());
    tree.put("role", line.role().key());
    if (line.section() != null) {
      tree.put("section", line.section().name().toLowerCase(Locale.ROOT));
    }
    if (line.entry() >= 0) {
      tree.put("entry", line.entry());
    }
    if (line.continued()) {
      tree.put("continued", true);
    }
    List<Map<String, Object>> slots = new ArrayList<>();
    line.slots().forEach(slot -> slots.add(tree(line, slot)));
    if (!slots.isEmpty()) {
      tree.put("slots", slots);
    }
    return tree;
  }

  private static Map<String, Object> tree(LabelledLine line, SlotSpan slot) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("slot", slot.slot().key());
    tree.put("start", slot.span().start());
    tree.put("end", slot.span().end());
    tree.put("text", line.text(slot));
    return tree;
  }
}
