package org.vitae.input;

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

  private FormatDetector() {}

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
