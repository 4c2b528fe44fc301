package org.vitae.train.render;

import java.util.ArrayList;
import java.util.List;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;
import org.vitae.train.fact.Dice;

/** Writes a CV as Markdown, in one of many dialects. Mutable; for one CV. */
public final class MarkdownRenderer {
  private final InventedCv cv;
  private final MarkdownDialect dialect;
  private final MarkdownText inline;
  private final StringBuilder out = new StringBuilder();

  private MarkdownRenderer(InventedCv cv, Dice dice) {
    this.cv = cv;
    this.dialect = MarkdownDialect.random(dice);
    this.inline = new MarkdownText(dialect);
  }

  public static String render(InventedCv cv, Dice dice) {
    MarkdownRenderer renderer = new MarkdownRenderer(cv, dice);
    renderer.header();
    for (SheetSection section : ReadingOrder.of(cv)) {
      renderer.section(section);
    }
    return renderer.out.toString();
  }

  private void header() {
    List<String> lines = new ArrayList<>();
    for (SheetLine line : cv.sheet().header()) {
      if (line.role() == LineRole.NAME) {
        paragraph(lines);
        lines.clear();
        name(line);
      } else {
        lines.add(inline.line(line));
      }
    }
    paragraph(lines);
  }

  private void paragraph(List<String> lines) {
    if (!lines.isEmpty()) {
      out.append(String.join(dialect.lineEnd(), lines)).append("\n\n");
    }
  }

  private void name(SheetLine line) {
    String text = inline.plain(line);
    switch (dialect.name()) {
      case 0 -> out.append("# ").append(text);
      case 1 -> out.append("**").append(text).append("**");
      case 2 -> out.append("---\ntitle: ").append(line.text()).append("\n---\n\n# ").append(text);
      case 3 -> out.append("## ").append(text);
      default -> out.append(text).append('\n').append("=".repeat(Math.max(3, text.length())));
    }
    out.append("\n\n");
  }

  private void section(SheetSection section) {
    String heading = section.heading();
    if (heading != null) {
      heading(MarkdownText.escape(heading));
    }
    boolean dense = section.entries().stream().allMatch(e -> e.lines().size() == 1);
    int number = 1;
    for (SheetEntry entry : section.entries()) {
      if (section.itemMark().isEmpty() && !dense) {
        entry(entry);
      } else {
        number = items(entry, section.itemMark(), number);
      }
    }
    out.append('\n');
  }

  private void heading(String text) {
    if (dialect.rules()) {
      out.append("---\n\n");
    }
    switch (dialect.section()) {
      case "=", "-" ->
          out.append(text)
              .append('\n')
              .append(dialect.section().repeat(Math.max(3, text.length())));
      case "**" -> out.append("**").append(text).append("**");
      default -> out.append(dialect.section()).append(text);
    }
    out.append("\n\n");
  }

  /** One line for each entry, as a list or with line ends. */
  private int items(SheetEntry entry, String mark, int number) {
    List<String> lines = new ArrayList<>();
    int next = number;
    for (SheetLine line : entry.lines()) {
      if (line.role() == LineRole.SUBHEADING || line.role() == LineRole.NOTE) {
        out.append(lines.isEmpty() ? "\n" : "").append(inline.line(line)).append("\n\n");
      } else {
        lines.add(inline.line(line));
      }
    }
    if (lines.isEmpty()) {
      return number;
    }
    String end = mark.isEmpty() ? dialect.lineEnd() : "\n";
    if (!mark.isEmpty()) {
      boolean numbered = mark.contains("#");
      out.append(numbered ? mark.replace("#", Integer.toString(next)) + " " : dialect.bullet());
      next++;
    }
    String between = dialect.lineEnd().equals("\n\n") ? "\n" : dialect.lineEnd();
    out.append(String.join(mark.isEmpty() ? between : between + "  ", lines));
    out.append(mark.contains("#") ? "\n\n" : end);
    return next;
  }

  private void entry(SheetEntry entry) {
    List<String> head = new ArrayList<>();
    List<String> body = new ArrayList<>();
    boolean listed = dialect.head().equals("- ");
    for (SheetLine line : entry.lines()) {
      if (line.role() == LineRole.SUBHEADING) {
        out.append(inline.line(line)).append("\n\n");
      } else if (line.isBulleted()) {
        body.add("  ".repeat(line.level()) + dialect.bullet() + inline.line(line));
      } else if (body.isEmpty()) {
        head.add(inline.line(line));
      } else {
        body.add("\n" + inline.line(line));
      }
    }
    head(head, entry);
    for (String line : body) {
      out.append(listed && !line.startsWith("\n") ? "  " + line : line).append('\n');
    }
    out.append('\n');
  }

  private void head(List<String> head, SheetEntry entry) {
    if (head.isEmpty()) {
      return;
    }
    String mark = dialect.head();
    boolean heading = mark.startsWith("#") && entry.lines().size() > 1;
    if (heading) {
      String first = head.get(0);
      int cut = first.indexOf(MarkdownText.BREAK);
      out.append(mark).append(cut < 0 ? first : first.substring(0, cut)).append("\n\n");
      List<String> rest = new ArrayList<>();
      if (cut >= 0) {
        rest.add(first.substring(cut + 1));
      }
      rest.addAll(head.subList(1, head.size()));
      out.append(joined(rest)).append(rest.isEmpty() ? "" : "\n\n");
    } else {
      String indent = mark.equals("- ") ? "  " : "";
      String lineEnd = dialect.lineEnd().equals("\n\n") ? "\n\n" : dialect.lineEnd();
      String text = joined(head).replace(lineEnd, lineEnd + indent);
      out.append(mark.equals("- ") ? dialect.bullet() : "").append(text);
      out.append(indent.isEmpty() ? "\n\n" : "\n");
    }
  }

  private String joined(List<String> lines) {
    String text = String.join(dialect.lineEnd(), lines);
    return text.replace(MarkdownText.BREAK, dialect.lineEnd());
  }
}
