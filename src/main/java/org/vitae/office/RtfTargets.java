package org.vitae.office;

import org.vitae.office.RtfState.Target;

/** The control words of RTF that send what follows elsewhere, and those that are characters. */
final class RtfTargets {
  private RtfTargets() {}

  /** Whether the word opens a target inside of what is passed over otherwise. */
  static boolean isInside(String word) {
    return switch (word) {
      case "title", "author", "shptxt", "dptxbxtext" -> true;
      default -> false;
    };
  }

  /** Whether the word opens a target. */
  static boolean open(String word, RtfReader reader) {
    switch (word) {
      case "fonttbl" -> reader.target(Target.FONTS);
      case "colortbl" -> reader.target(Target.COLORS);
      case "stylesheet" -> reader.target(Target.STYLES);
      case "listtext", "pntext" -> reader.target(Target.MARKER);
      case "field" -> reader.field();
      case "fldinst" -> reader.target(Target.INSTRUCTION);
      case "fldrslt" -> reader.fieldResult();
      case "title" -> reader.target(Target.TITLE);
      case "author" -> reader.target(Target.AUTHOR);
      case "header",
          "headerf",
          "headerl",
          "headerr",
          "footer",
          "footerf",
          "footerl",
          "footerr",
          "footnote",
          "shptxt",
          "dptxbxtext" ->
          reader.apart(word);
      case "shpinst",
          "info",
          "listtable",
          "listoverridetable",
          "pict",
          "objdata",
          "annotation",
          "nonshppict",
          "shppict",
          "shprslt",
          "sn",
          "sv",
          "themedata",
          "generator",
          "revtbl",
          "rsidtbl",
          "filetbl",
          "datastore",
          "bkmkstart",
          "bkmkend",
          "atnid",
          "atnauthor",
          "xe",
          "tc",
          "operator",
          "subject",
          "keywords",
          "comment",
          "doccomm",
          "company",
          "ud",
          "latentstyles",
          "pgdsctbl",
          "fontemb",
          "blipuid" ->
          reader.target(Target.NOWHERE);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The character that a control word stands for, or nothing. */
  static String character(String word) {
    return switch (word) {
      case "tab" -> "\t";
      case "line", "lbr" -> "\n";
      case "~" -> "\u00a0";
      case "_" -> "-";
      case "\\", "{", "}" -> word;
      case "emdash" -> "\u2014";
      case "endash" -> "\u2013";
      case "lquote" -> "\u2018";
      case "rquote" -> "\u2019";
      case "ldblquote" -> "\u201c";
      case "rdblquote" -> "\u201d";
      case "bullet" -> "\u2022";
      case "emspace" -> "\u2003";
      case "enspace", "qmspace" -> " ";
      default -> "";
    };
  }
}
