package org.vitae.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.layout.Line;
import org.vitae.tagging.MaxentModel;

/**
 * What a model sees of the lines of a section, see {@code docs/models.md}: each by itself, with its
 * neighbours, and how often lines of its form recur. Immutable, thread-safe.
 */
final class LineFeatures {
  private static final int NEAR = 2;

  private final LineSignReader reader = new LineSignReader();

  /**
   * Looks at the lines of a section.
   *
   * @param heading of the section
   * @param fullLine the length from which a line may have been wrapped
   */
  Seen see(Optional<Line> heading, List<Line> lines, SectionType type, int fullLine) {
    List<LineSigns> signs = lines.stream().map(line -> reader.read(line, fullLine)).toList();
    Map<String, Form> forms = new HashMap<>();
    for (LineSigns one : signs) {
      forms.computeIfAbsent(one.form(), f -> new Form()).count(one);
    }
    return i -> {
      List<String> out = features(lines, signs, i, type, forms);
      heading.ifPresent(h -> out.add("heading=" + below(h, lines.get(i))));
      return out;
    };
  }

  /** What is seen of the lines of a section. */
  interface Seen {
    /** The features of a line, made when they are asked for: they are many. */
    List<String> of(int line);
  }

  private static List<String> features(
      List<Line> lines, List<LineSigns> signs, int i, SectionType type, Map<String, Form> forms) {
    LineSigns own = signs.get(i);
    List<String> out = new ArrayList<>(96);
    out.add(MaxentModel.ALWAYS);
    out.add("s=" + type);
    for (String sign : own.shown()) {
      out.add(sign);
      out.add(type + sign);
    }
    for (String sign : own.own()) {
      out.add(sign);
      out.add(type + sign);
    }
    out.add("place=" + Math.min(3, i) + (i == signs.size() - 1));
    for (int d = -NEAR; d <= NEAR; d++) {
      if (d != 0) {
        neighbour(signs, i + d, d, own, out);
      }
    }
    out.add("since date=" + sinceDate(signs, i));
    recurrence(signs, own, forms, out);
    indent(lines, i, out);
    return out;
  }

  private static void neighbour(
      List<LineSigns> signs, int at, int d, LineSigns own, List<String> out) {
    if (at < 0 || at >= signs.size()) {
      out.add(d + "=none");
      return;
    }
    LineSigns other = signs.get(at);
    for (String sign : other.shown()) {
      out.add(d + sign);
    }
    if (Math.abs(d) == 1) {
      other.own().forEach(sign -> out.add(d + sign));
      out.add(d + "form=" + other.form() + ">" + own.form());
    }
    out.add(d + "alike=" + other.form().equals(own.form()) + own.isDated() + other.isDated());
  }

  /** How a line looks beside its section's heading. */
  private static String below(Line heading, Line line) {
    if (heading.isHeading() || line.isHeading()) {
      int deeper = line.isHeading() ? line.level() - heading.level() : 9;
      return heading.isHeading() ? "level" + Math.max(-1, Math.min(2, deeper)) : "unmarked";
    }
    return Integer.signum(HeadingLook.of(line).compareTo(HeadingLook.of(heading)))
        + (LineSignReader.form(line).equals(LineSignReader.form(heading)) ? "=" : "");
  }

  private static int sinceDate(List<LineSigns> signs, int i) {
    for (int d = 0; d < 5; d++) {
      if (i - d < 0 || signs.get(i - d).isDated()) {
        return i - d < 0 ? -d : d;
      }
    }
    return 5;
  }

  private static void recurrence(
      List<LineSigns> signs, LineSigns own, Map<String, Form> forms, List<String> out) {
    Form form = forms.getOrDefault(own.form(), new Form());
    String often = form.often(signs.size());
    String dated = form.datedShare();
    boolean first = signs.get(0).form().equals(own.form());
    out.add("often=" + often);
    out.add("form dated=" + dated + own.isDated());
    out.add("as first=" + first + often);
    out.add("as first+=" + first + dated + own.form());
  }

  private static void indent(List<Line> lines, int i, List<String> out) {
    Line line = lines.get(i);
    if (line.box() == null) {
      return;
    }
    float left = line.box().x();
    for (int d = -1; d <= 1; d += 2) {
      int at = i + d;
      if (at >= 0 && at < lines.size()) {
        Line other = lines.get(at);
        if (other.box() != null) {
          float by = left - other.box().x();
          out.add("in" + d + "=" + (by > 3 ? "in" : by < -3 ? "out" : "same"));
        }
      }
    }
  }

  /** The lines of one form. */
  private static final class Form {
    private int lines;
    private int dated;

    void count(LineSigns line) {
      lines++;
      dated += line.isDated() ? 1 : 0;
    }

    String often(int all) {
      return lines == 1 ? "once" : lines * 2 > all ? "most" : lines < 4 ? "few" : "many";
    }

    String datedShare() {
      return dated == 0 ? "none" : dated == lines ? "all" : dated * 2 >= lines ? "most" : "some";
    }
  }
}
