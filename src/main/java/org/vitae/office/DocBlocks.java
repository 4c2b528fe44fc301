package org.vitae.office;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.vitae.office.Block.Piece;

/** Reads the paragraphs and tables of one story of a document in Word's binary format. */
final class DocBlocks {
  private static final int TINY = 4;
  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';

  private final HWPFDocument document;
  private final HiddenPassages hidden;
  private final Effort effort;
  private final BlockFlow flow = new BlockFlow(new RtfStyles());
  private final Fields fields = new Fields();
  private final int[] counts = new int[9];
  private int countedList = -1;

  DocBlocks(HWPFDocument document, HiddenPassages hidden, Effort effort) {
    this.document = document;
    this.hidden = hidden;
    this.effort = effort;
  }

  List<Block> read(Range range) throws OfficeException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      effort.step();
      paragraph(range.getParagraph(i));
    }
    return flow.finish();
  }

  private void paragraph(Paragraph paragraph) throws OfficeException {
    flow.reset();
    if (paragraph.isTableRowEnd()) {
      flow.apply("intbl", 1);
      flow.row();
      return;
    }
    flow.apply("sb", paragraph.getSpacingBefore());
    flow.apply("sa", paragraph.getSpacingAfter());
    flow.apply("li", paragraph.getIndentFromLeft());
    int heading = heading(paragraph);
    if (heading > 0) {
      flow.apply("outlinelevel", heading - 1);
    } else if (paragraph.isInList()) {
      flow.apply("ilvl", paragraph.getIlvl());
      flow.marker(safeMarker(paragraph));
    }
    if (paragraph.isInTable()) {
      flow.apply("intbl", 1);
    }
    boolean cellEnds = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      effort.step();
      cellEnds |= run(paragraph.getCharacterRun(i));
    }
    if (cellEnds && paragraph.isInTable()) {
      flow.cell();
    } else {
      flow.paragraph();
    }
  }

  private int heading(Paragraph paragraph) {
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    String name = style == null || style.getName() == null ? "" : style.getName();
    int level = DocxFormat.headingLevel(name);
    int outline = paragraph.getLvl();
    return level > 0 ? level : outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : 0;
  }

  private String safeMarker(Paragraph paragraph) {
    try {
      return marker(paragraph);
    } catch (RuntimeException e) {
      // The table of lists is gone; that it is an item is known all the same.
      return "\u2022";
    }
  }

  /** A bullet, or how far the list has counted. */
  private String marker(Paragraph paragraph) {
    HWPFList list = paragraph.getList();
    int depth = Math.min(counts.length - 1, Math.max(0, paragraph.getIlvl()));
    if (list.getLsid() != countedList) {
      countedList = list.getLsid();
      java.util.Arrays.fill(counts, 0);
    }
    counts[depth]++;
    java.util.Arrays.fill(counts, depth + 1, counts.length, 0);
    boolean bullet = list.getNumberFormat((char) depth) == 23;
    return bullet ? "\u2022" : counts[depth] + ".";
  }

  /** Adds a run's text; whether a cell ends in it. */
  private boolean run(CharacterRun run) {
    String text = run.isSymbol() ? String.valueOf(run.getSymbolCharacter()) : run.text();
    StringBuilder seen = new StringBuilder();
    boolean cellEnds = false;
    for (char c : text.toCharArray()) {
      cellEnds |= c == '\u0007';
      if (c == FIELD || c == FIELD_RESULT || c == FIELD_END) {
        add(seen, run);
        mark(c);
      } else if (fields.isSeen()) {
        seen.append(shown(c));
      } else {
        fields.instruction(String.valueOf(c));
      }
    }
    add(seen, run);
    return cellEnds;
  }

  private void mark(char c) {
    switch (c) {
      case FIELD -> fields.begin();
      case FIELD_RESULT -> fields.separate();
      default -> fields.end();
    }
  }

  private static String shown(char c) {
    return switch (c) {
      case '\u000b' -> "\n";
      case '\t' -> "\t";
      case '\u001e' -> "-";
      case '\u001f', '\r', '\u0007' -> "";
      case '\f', '\u000e' -> " ";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }

  private void add(StringBuilder seen, CharacterRun run) {
    String text = seen.toString();
    seen.setLength(0);
    if (text.isEmpty() || run.isMarkedDeleted()) {
      return;
    }
    if (run.isVanished()) {
      hidden.add("it is set as hidden", text);
    } else if (run.getFontSize() > 0 && run.getFontSize() < TINY) {
      hidden.add("its type is too small", text);
    } else {
      hidden.seen();
      flow.add(new Piece(text, look(run), fields.link()));
    }
  }

  private static Look look(CharacterRun run) {
    return new Look(
        run.isBold(),
        run.isItalic(),
        run.getUnderlineCode() != 0,
        run.getSubSuperScriptIndex() == 1,
        run.isCapitalized() || run.isSmallCaps(),
        false,
        false,
        run.getFontSize() > 0 ? (Integer) run.getFontSize() : (Integer) 20,
        color(run.getIco24()),
        font(run));
  }

  /** The file has blue first; -1 is the colour of all text. */
  private static String color(int bgr) {
    return bgr < 0
        ? "auto"
        : "%02X%02X%02X".formatted(bgr & 0xff, bgr >> 8 & 0xff, bgr >> 16 & 0xff);
  }

  private static @Nullable String font(CharacterRun run) {
    try {
      return run.getFontName();
    } catch (RuntimeException e) {
      // The table of fonts is gone; the text is there all the same.
      return null;
    }
  }
}
