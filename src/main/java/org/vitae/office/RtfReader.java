package org.vitae.office;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.office.Block.Box;
import org.vitae.office.Block.Piece;
import org.vitae.office.RtfState.Target;

/** RTF, as its specification (Microsoft, version 1.9.1) describes it. Use it once. */
final class RtfReader {
  private static final int TINY = 4;

  /** Groups that are nested deeper are no document's. */
  private static final int DEEPEST = 2000;

  private final RtfLexer in;
  private final Effort effort;
  private final RtfStyles styles = new RtfStyles();
  private final RtfCharsets charsets = new RtfCharsets();
  private final Fields fields = new Fields();
  private final HiddenPassages hidden = new HiddenPassages();
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final BlockFlow body = new BlockFlow(styles);
  private final List<Block> header = new ArrayList<>();
  private final List<Block> margins = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final StringBuilder title = new StringBuilder();
  private final StringBuilder author = new StringBuilder();
  private RtfState state = new RtfState();
  private BlockFlow flow = body;
  private boolean optional;
  private int skipped;

  RtfReader(byte[] file, Effort effort) {
    this.in = new RtfLexer(file);
    this.effort = effort;
  }

  OfficeText read() throws OfficeException {
    RtfLexer.Kind kind = in.next();
    while (kind != RtfLexer.Kind.END) {
      effort.step();
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case BYTE -> octet(in.value());
        default -> control(in.word(), in.value());
      }
      kind = in.next();
    }
    boolean complete = outer.isEmpty();
    while (!outer.isEmpty()) {
      close();
    }
    return content(complete);
  }

  private OfficeText content(boolean complete) throws OfficeException {
    flush();
    List<Block> blocks = new ArrayList<>(body.finish());
    blocks.addAll(notes);
    if (!complete && Letterhead.text(new Box(blocks, 0, 0)).isBlank()) {
      throw OfficeException.damaged(null);
    }
    boolean letterhead = Letterhead.is(header, blocks);
    XhtmlWriter writer = new XhtmlWriter(blocks);
    writer.part(letterhead ? "letterhead" : "running", header);
    writer.part("body", blocks);
    writer.part("running", margins);
    Map<String, String> hints = new LinkedHashMap<>();
    DocxReader.put(hints, "title", title.toString());
    DocxReader.put(hints, "author", author.toString());
    List<org.vitae.diagnostic.Diagnostic> diagnostics = new ArrayList<>(hidden.diagnostics());
    if (!complete) {
      diagnostics.add(
          org.vitae.diagnostic.Diagnostic.warning(
              "truncated", "The file breaks off; what is there was read. Get the whole file."));
    }
    return new OfficeText(writer, hints, diagnostics);
  }

  private void open() throws OfficeException {
    flush();
    if (outer.size() > DEEPEST) {
      throw new OfficeException(OfficeException.Kind.DAMAGED, "is nested deeper than any document");
    }
    outer.push(state);
    state = state.copy();
    skipped = 0;
    optional = false;
  }

  private void close() {
    flush();
    if (state.atEnd != null) {
      state.atEnd.run();
    }
    if (!outer.isEmpty()) {
      state = outer.pop();
    }
    skipped = 0;
  }

  /** Bytes are decoded together: some charsets take two for a character. */
  private void octet(int value) {
    if (skipped > 0) {
      skipped--;
    } else {
      bytes.write(value);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      String text = bytes.toString(charsets.of(state.font));
      bytes.reset();
      text(text);
    }
  }

  private void control(String word, int value) {
    flush();
    if (word.equals("*")) {
      optional = true;
      return;
    }
    boolean unknownTarget = optional;
    optional = false;
    if (skipped > 0 && !word.equals("u")) {
      skipped--;
      if (word.length() > 1) {
        skipped = 0;
      }
    }
    if (word.equals("bin")) {
      in.skip(value);
    } else if (state.target == Target.STYLES && !word.equals("u")) {
      styles.style(word, value);
    } else if (state.target == Target.COLORS) {
      styles.color(word, value);
    } else if (state.target == Target.FONTS && word.equals("fcharset")) {
      charsets.font(state.font, value);
    } else if (state.target == Target.NOWHERE && !RtfTargets.isInside(word)) {
      return;
    } else if (RtfTargets.open(word, this)) {
      return;
    } else if (unknownTarget) {
      state.target = Target.NOWHERE;
    } else if (!state.apply(word, value) && !flow.apply(word, value)) {
      character(word, value);
    }
  }

  private void character(String word, int value) {
    switch (word) {
      case "u" -> {
        text(String.valueOf((char) value));
        skipped = state.fallback;
      }
      case "ansicpg" -> charsets.codePage(value);
      case "par", "sect", "page", "nestcell" -> {
        if (state.target == Target.TEXT) {
          flow.paragraph();
        }
      }
      case "cell" -> flow.cell();
      case "row", "nestrow" -> flow.row();
      default -> text(RtfTargets.character(word));
    }
  }

  private void text(String text) {
    switch (state.target) {
      case TEXT -> seen(text);
      case MARKER -> flow.marker(text);
      case INSTRUCTION -> fields.instruction(text);
      case TITLE -> title.append(text);
      case AUTHOR -> author.append(text);
      case STYLES -> text.chars().forEach(c -> styles.styleName((char) c));
      case FONTS -> text.chars().forEach(c -> styles.fontName(state.font, (char) c));
      case COLORS ->
          text.chars()
              .forEach(
                  c -> {
                    if (c == ';') {
                      styles.nextColor();
                    }
                  });
      case NOWHERE -> {
        // Nobody sees it.
      }
    }
  }

  private void seen(String text) {
    if (text.isEmpty() || state.deleted || !fields.isSeen()) {
      return;
    }
    String color = styles.color(state.color);
    String why = "";
    if (state.hidden) {
      why = "it is set as hidden";
    } else if (state.size < TINY) {
      why = "its type is too small";
    }
    if (!why.isEmpty()) {
      hidden.add(why, text);
      return;
    }
    hidden.seen();
    flow.add(new Piece(text, state.look(color, styles.font(state.font)), fields.link()));
  }

  /** Sends the characters of the group elsewhere. */
  void target(Target target) {
    state.target = target;
  }

  void field() {
    fields.begin();
    state.atEnd = fields::end;
  }

  void fieldResult() {
    fields.separate();
  }

  /** The group is a text of its own: a header, a note, a text box. */
  void apart(String word) {
    BlockFlow around = flow;
    BlockFlow own = new BlockFlow(styles);
    flow = own;
    state.plain();
    state.target = Target.TEXT;
    state.atEnd =
        () -> {
          List<Block> blocks = own.finish();
          flow = around;
          if (word.startsWith("header")) {
            (header.isEmpty() ? header : margins).addAll(blocks);
          } else if (word.startsWith("footer")) {
            margins.addAll(blocks);
          } else if (word.equals("footnote")) {
            notes.addAll(blocks);
          } else {
            around.add(new Box(blocks, 0, 0));
          }
        };
  }
}
