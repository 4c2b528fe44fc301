package org.vitae.train.render;

import java.util.List;
import org.vitae.train.cv.CvLayout.Columns;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LineRole;
import org.vitae.train.cv.Piece;
import org.vitae.train.cv.SheetEntry;
import org.vitae.train.cv.SheetLine;
import org.vitae.train.cv.SheetSection;
import org.vitae.train.fact.Dice;

/** Writes a CV as HTML, in one of many structures and looks. Mutable; for one CV. */
public final class HtmlRenderer {
  private final InventedCv cv;
  private final HtmlDialect dialect;
  private final StringBuilder out = new StringBuilder();

  private HtmlRenderer(InventedCv cv, Dice dice) {
    this.cv = cv;
    this.dialect = HtmlDialect.random(dice);
  }

  public static String render(InventedCv cv, Dice dice) {
    HtmlRenderer renderer = new HtmlRenderer(cv, dice);
    renderer.page();
    return renderer.out.toString();
  }

  private void page() {
    String language = cv.layout().language();
    put("<!DOCTYPE html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">");
    put("<title>" + HtmlText.escape(name()) + "</title>");
    put("<style>" + HtmlCss.of(cv.layout(), dialect) + "</style></head><body>");
    header();
    Columns columns = cv.layout().columns();
    boolean sidebar = columns == Columns.LEFT_SIDEBAR || columns == Columns.RIGHT_SIDEBAR;
    if (sidebar) {
      put("<div class=\"page\">");
      column(columns == Columns.LEFT_SIDEBAR);
      column(columns == Columns.RIGHT_SIDEBAR);
      put("</div>");
    } else {
      cv.sheet().sections().forEach(this::section);
    }
    put("</body></html>");
  }

  private String name() {
    return cv.sheet().header().stream()
        .filter(line -> line.role() == LineRole.NAME)
        .findFirst()
        .map(SheetLine::text)
        .orElse("CV");
  }

  private void put(String html) {
    out.append(html).append(dialect.newline());
  }

  private void column(boolean side) {
    put(side ? "<aside class=\"side\">" : "<main class=\"main\">");
    ReadingOrder.column(cv, side).forEach(this::section);
    put(side ? "</aside>" : "</main>");
  }

  private void header() {
    put("<header>");
    for (SheetLine line : cv.sheet().header()) {
      switch (line.role()) {
        case NAME -> put("<h1 class=\"name\">" + HtmlText.escape(line.text()) + "</h1>");
        case CONTACT -> contact(line);
        default -> element(line.role() == LineRole.LABEL ? "h2" : "p", line);
      }
    }
    put("</header>");
  }

  private void contact(SheetLine line) {
    String icon = dialect.icons() ? "<i class=\"fa fa-circle\"></i> " : "";
    put("<p class=\"contact\">" + icon + cells(line) + "</p>");
  }

  private void section(SheetSection section) {
    String around = dialect.sections();
    open(around, "section");
    String heading = section.heading();
    if (heading != null) {
      String element = dialect.heading();
      put("<" + element + " class=\"heading\">" + HtmlText.escape(heading) + "</" + element + ">");
    }
    boolean items = !section.itemMark().isEmpty();
    String list = section.itemMark().contains("#") ? "ol" : "ul";
    boolean listed = items || dialect.listed();
    boolean within = false;
    for (SheetEntry entry : section.entries()) {
      boolean apart =
          entry.lines().get(0).role() == LineRole.SUBHEADING && items
              || entry.lines().get(0).role() == LineRole.NOTE;
      within = list(listed && !apart, within, items ? list : "ul class=\"entries\"");
      entry(entry, listed && !apart);
    }
    list(false, within, items ? list : "ul");
    close(around);
  }

  /** Opens or closes the list; gives whether it is open. */
  private boolean list(boolean wanted, boolean open, String element) {
    if (wanted && !open) {
      put("<" + element + ">");
    } else if (!wanted && open) {
      put("</" + (element.startsWith("ol") ? "ol" : "ul") + ">");
    }
    return wanted;
  }

  private void open(String element, String kind) {
    if (!element.isEmpty()) {
      put("<" + element + " class=\"" + kind + "\">");
    }
  }

  private void close(String element) {
    if (!element.isEmpty()) {
      put("</" + element + ">");
    }
  }

  private void entry(SheetEntry entry, boolean item) {
    boolean single = entry.lines().size() == 1;
    put(item ? "<li>" : single ? "" : "<div class=\"entry\">");
    int level = -1;
    for (SheetLine line : entry.lines()) {
      int wanted = line.isBulleted() ? line.level() : -1;
      level = lists(level, wanted);
      if (line.isBulleted()) {
        put("<li>" + cells(line) + "</li>");
      } else if (line.role() == LineRole.HEAD && !single) {
        element(dialect.head(), line);
      } else if (item && single) {
        put(cells(line));
      } else {
        element(line.role() == LineRole.TEXT ? "p" : dialect.line(), line);
      }
    }
    lists(level, -1);
    put(item ? "</li>" : single ? "" : "</div>");
  }

  private int lists(int level, int wanted) {
    for (int i = level; i < wanted; i++) {
      put("<ul>");
    }
    for (int i = level; i > wanted; i--) {
      put("</ul>");
    }
    return wanted;
  }

  private void element(String element, SheetLine line) {
    boolean row = line.cells().size() > 1;
    if (row && dialect.cells() == 2) {
      StringBuilder table = new StringBuilder("<table><tr>");
      line.cells().forEach(c -> table.append("<td>").append(HtmlText.of(c)).append("</td>"));
      put(table.append("</tr></table>").toString());
    } else {
      String kind = row && dialect.cells() == 0 ? " class=\"row\"" : "";
      put("<" + element + kind + ">" + cells(line) + "</" + element + ">");
    }
  }

  private String cells(SheetLine line) {
    List<List<Piece>> cells = line.cells();
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = HtmlText.of(cells.get(i));
      boolean right = i > 0 && dialect.cells() == 1 && !line.rail();
      String kind = right ? " class=\"right\"" : dialect.cells() == 4 ? " class=\"cell\"" : "";
      boolean alone = cells.size() == 1;
      html.append(i > 0 && dialect.cells() == 3 ? " " : "");
      html.append(alone ? text : "<span" + kind + ">" + text + "</span>");
      html.append(i + 1 < cells.size() ? dialect.newline() : "");
    }
    return html.toString();
  }
}
