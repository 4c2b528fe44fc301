package org.vitae;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways to write the same text that must make no difference. */
enum Variant {
  CRLF {
    @Override
    String of(String text) {
      return text.replace("\n", "\r\n");
    }
  },
  /** Blanks between words are no-break spaces; those within tags and directives are syntax. */
  NBSP {
    @Override
    String of(String text) {
      return BLANK_OR_MARKUP
          .matcher(text)
          .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(nbsp(match)));
    }

    private String nbsp(MatchResult match) {
      return match.group().equals(" ") ? "\u00a0" : match.group();
    }
  },
  /**
   * Empty lines before and after, blanks at line ends. A document that starts with front matter
   * keeps its start, and line ends that mean a break in Markdown stay what they are.
   */
  PADDING {
    @Override
    String of(String text) {
      String before = text.startsWith("---") ? "" : "\n\n";
      return before + text.lines().map(this::pad).collect(Collectors.joining("\n")) + "\n\n\n";
    }

    private String pad(String line) {
      return line.endsWith(" ") || line.endsWith("\\") || line.equals("---") ? line : line + " ";
    }
  };

  private static final Pattern BLANK_OR_MARKUP =
      Pattern.compile(
          "<[^<>]{0,2000}>|\\{[%{][^{}]{0,2000}[%}]\\}|(?<=[\\p{L}\\p{N}]) (?=[\\p{L}\\p{N}])");

  abstract String of(String text);
}
