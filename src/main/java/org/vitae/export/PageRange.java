package org.vitae.export;

import java.util.regex.Pattern;

/** Pages as printed, with the dashes of a format. */
final class PageRange {
  private static final Pattern DASH =
      Pattern.compile("(?<=[\\p{L}\\d])\\s*+(?:-{1,3}|[‐‑‒–—−])\\s*+(?=[\\p{L}\\d])");

  private PageRange() {}

  /**
   * The same pages; a text with several dashes between commas isn't a range and stays ({@code
   * 3-1-3-12}).
   */
  static String with(String pages, String dash) {
    return Pattern.compile("[^,;]+")
        .matcher(pages)
        .replaceAll(
            piece ->
                java.util.regex.Matcher.quoteReplacement(
                    DASH.matcher(piece.group()).results().count() == 1
                        ? DASH.matcher(piece.group()).replaceAll(dash)
                        : piece.group()));
  }
}
