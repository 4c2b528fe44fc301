package org.vitae.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.office.MediaTypes;

/** Recognises what is no text, and says what it is and what to do about it. */
final class ForeignFormat {
  private static final String MODULE =
      ", or add the parser module of Tika that reads it, such as org.apache.tika:tika-parser-miscoffice-module";

  private static final String SAVE_PICTURE = "save it as PNG, JPEG or TIFF";

  /** Formats that are known by how they start, though some of them are made of letters. */
  private static final List<Magic> MAGIC =
      List.of(
          new Magic("%!PS", "PostScript", "convert it to text, for example with ps2ascii"),
          new Magic(
              "\\documentclass", "LaTeX source", "convert it to Markdown, for example with pandoc"),
          new Magic("<?xml", "XML", "convert it to HTML, Markdown or text" + MODULE),
          new Magic("<svg", "an SVG picture", "convert it to text"));

  private static final List<Named> NAMED =
      List.of(
          new Named("zip", "a ZIP archive", "unpack it, or give it to vitae convert"),
          new Named("gzip", "a compressed file", "unpack it first"),
          new Named("image/webp", "a WebP picture", SAVE_PICTURE),
          new Named("image/hei", "a HEIC picture", SAVE_PICTURE),
          new Named("image/avif", "an AVIF picture", SAVE_PICTURE),
          new Named("jp2", "a JPEG 2000 picture", SAVE_PICTURE),
          new Named("image/", "a picture", SAVE_PICTURE),
          new Named("audio/", "a sound", "give a text"),
          new Named("video/", "a film", "give a text"));

  private static final int HEAD = 65_536;

  /** Bytes that no text holds, in parts of all: noise has a tenth, text none or a few. */
  private static final double CONTROLS = 0.04;

  /** A text may be riddled with NULs, but not mostly made of them. */
  private static final double NULS = 0.3;

  private static final double BROKEN = 0.1;

  private record Magic(String start, String name, String advice) {}

  private record Named(String type, String name, String advice) {}

  private ForeignFormat() {}

  /** Checks bytes before they are decoded. */
  static void refuseKnown(DocumentBytes file) throws UnreadableDocumentException {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    for (Magic magic : MAGIC) {
      if (start.stripLeading().startsWith(magic.start) && !isXhtml(magic, head)) {
        throw refusal(file, magic.name, magic.advice);
      }
    }
  }

  private static boolean isXhtml(Magic magic, String head) {
    return magic.start.startsWith("<") && head.contains("<html");
  }

  /** Checks the decoded characters: is it text at all? */
  static void refuseNoise(DocumentBytes file, String text) throws UnreadableDocumentException {
    int length = Math.min(text.length(), HEAD);
    int nuls = 0;
    int controls = 0;
    int broken = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      nuls += c == 0 ? 1 : 0;
      controls += Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85 ? 1 : 0;
      broken += c == '\ufffd' || !Character.isDefined(c) ? 1 : 0;
    }
    if (nuls > NULS * length || controls - nuls > CONTROLS * length || broken > BROKEN * length) {
      throw named(file);
    }
  }

  private static UnreadableDocumentException named(DocumentBytes file) {
    String type = MediaTypes.detect(file.bytes(), file.name());
    Optional<Named> known = NAMED.stream().filter(n -> type.contains(n.type)).findFirst();
    return known
        .map(n -> refusal(file, n.name, n.advice))
        .orElseGet(
            () ->
                refusal(
                    file,
                    isVague(type) ? "binary data of an unknown kind" : type,
                    "convert it to text, Markdown or HTML" + (isVague(type) ? "" : MODULE)));
  }

  /** What Tika says of bytes that it only knows by the file's name. */
  private static boolean isVague(String type) {
    return type.equals("application/octet-stream") || type.startsWith("text/");
  }

  private static UnreadableDocumentException refusal(
      DocumentBytes file, String what, String advice) {
    return new UnreadableDocumentException(
        Reason.UNSUPPORTED_FORMAT,
        "%s is %s, which is not read by this version; %s"
            .formatted(file.name().isEmpty() ? "the document" : file.name(), what, advice));
  }
}
