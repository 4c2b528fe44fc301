package org.vitae.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which of the formats of text a text has. The content decides, the file's name is a hint. */
final class FormatDetector {
  private static final int HEAD = 4096;

  private static final Pattern HTML_ROOT =
      Pattern.compile("<(?:!doctype\\s{1,4}html|html|body)[\\s>]", Pattern.CASE_INSENSITIVE);

  private static final Pattern HTML_START =
      Pattern.compile(
          "\\A\\s{0,100}<(?:head|meta|title|div|table|section|article|main|h1|p|center|font)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> MARKDOWN_NAMES =
      List.of("md", "markdown", "mdown", "mkd", "mkdn", "qmd", "rmd");

  private static final List<String> HTML_NAMES = List.of("html", "htm", "xhtml");

  /** The header may follow some bytes of junk (ISO 32000-1, annex H.3, note 13). */
  private static final int PDF_HEAD = 1024;

  /** How pictures start. */
  private static final List<Picture> PICTURES =
      List.of(
          new Picture("\u0089PNG\r\n", "image/png"),
          new Picture("\u00ff\u00d8\u00ff", "image/jpeg"),
          new Picture("II*\0", "image/tiff"),
          new Picture("MM\0*", "image/tiff"),
          new Picture("GIF87a", "image/gif"),
          new Picture("GIF89a", "image/gif"));

  private record Picture(String start, String mediaType) {}

  private FormatDetector() {}

  static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int at = head.indexOf("%PDF-");
    return at == 0 || at > 0 && head.substring(0, at).isBlank() || at > 0 && hasControls(head, at);
  }

  /** The media type of a picture that may be of a page, or empty. */
  static String picture(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    if (isBmp(head)) {
      return "image/bmp";
    }
    return PICTURES.stream()
        .filter(p -> head.startsWith(p.start))
        .findFirst()
        .map(Picture::mediaType)
        .orElse("");
  }

  /** Its first two letters may start a text: what is reserved between its sizes tells. */
  private static boolean isBmp(String head) {
    return head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
  }

  /** Junk before the header, and not a text that speaks of PDF. */
  private static boolean hasControls(String head, int end) {
    return head.substring(0, end)
        .chars()
        .anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
  }

  /**
   * @param extension of the file's name in lower case, or empty
   */
  static Format detect(String text, String extension) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (isHtml(head, extension)) {
      return Format.HTML;
    }
    return MARKDOWN_NAMES.contains(extension) || MarkdownSyntax.isIn(text)
        ? Format.MARKDOWN
        : Format.TEXT;
  }

  private static boolean isHtml(String head, String extension) {
    boolean root = head.stripLeading().startsWith("<") && HTML_ROOT.matcher(head).find();
    if (MARKDOWN_NAMES.contains(extension)) {
      return root && head.toLowerCase(Locale.ROOT).contains("<html");
    }
    if (HTML_NAMES.contains(extension)) {
      return head.indexOf('<') >= 0;
    }
    return root || HTML_START.matcher(head).find();
  }
}
