package org.vitae.office;

import org.jspecify.annotations.Nullable;

/** What holds inside of a group of an RTF file; a group starts with what holds around it. */
final class RtfState {
  /** Where characters go. */
  enum Target {
    TEXT,
    NOWHERE,
    FONTS,
    COLORS,
    STYLES,
    MARKER,
    INSTRUCTION,
    TITLE,
    AUTHOR
  }

  Target target = Target.TEXT;
  boolean bold;
  boolean italic;
  boolean underline;
  boolean raised;
  boolean capitals;
  boolean hidden;
  boolean deleted;
  boolean shaded;
  int size = 24;
  int color;
  int font;

  /** Characters that stand for a Unicode character where a program doesn't know it. */
  int fallback = 1;

  /** Done when the group is over. */
  @Nullable Runnable atEnd;

  RtfState copy() {
    RtfState out = new RtfState();
    out.target = target;
    out.bold = bold;
    out.italic = italic;
    out.underline = underline;
    out.raised = raised;
    out.capitals = capitals;
    out.hidden = hidden;
    out.deleted = deleted;
    out.shaded = shaded;
    out.size = size;
    out.color = color;
    out.font = font;
    out.fallback = fallback;
    return out;
  }

  /** As text is that nobody set in any way. */
  void plain() {
    bold = false;
    italic = false;
    underline = false;
    raised = false;
    capitals = false;
    hidden = false;
    deleted = false;
    shaded = false;
    size = 24;
    color = 0;
  }

  Look look(String colorName, String fontName) {
    return new Look(
        bold, italic, underline, raised, capitals, hidden, shaded, size, colorName, fontName);
  }

  /** Whether the control word is of the look of characters; it is applied. */
  boolean apply(String word, int value) {
    boolean on = value != 0;
    switch (word) {
      case "b" -> bold = on;
      case "i" -> italic = on;
      case "ul", "uld", "uldb", "ulw" -> underline = on;
      case "ulnone" -> underline = false;
      case "super" -> raised = on;
      case "sub", "nosupersub" -> raised = false;
      case "caps", "scaps" -> capitals = on;
      case "v" -> hidden = on;
      case "deleted" -> deleted = on;
      case "highlight", "cb", "chcbpat" -> shaded = value > 0;
      case "fs" -> size = Math.max(1, value);
      case "cf" -> color = Math.max(0, value);
      case "f" -> font = value;
      case "uc" -> fallback = Math.max(0, value);
      case "plain" -> plain();
      default -> {
        return false;
      }
    }
    return true;
  }
}
