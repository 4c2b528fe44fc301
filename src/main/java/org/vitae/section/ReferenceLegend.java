package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.text.Normalizer;

/**
 * Reads the lines that explain the marks of author lists: {@code (* denotes equal contribution)}.
 * In Markdown a star at the beginning of a line is a bullet, so that a list item may be such a line
 * too; its bullet is the mark then.
 */
final class ReferenceLegend {
  private static final int LONGEST = 200;
  private static final String MARK = "[*†‡∗⋆#§^]";
  private static final Pattern EQUAL =
      Pattern.compile(
          "(?i)([*†‡∗⋆#§^])\\W{0,3}[^*†‡∗⋆#.;]{0,30}?(?:equal(?:ly)?\\b|co-?first|joint(?:ly)?\\s(?:first|lead)|shared\\s(?:first|co)|first\\sco)");
  private static final Pattern EQUAL_BEFORE =
      Pattern.compile(
          "(?i)(?:equal(?:ly)?\\s(?:contribut|author)|co-?first)[^.;]{0,40}?(?:with|by|:|marked|indicated)?\\s?[\"“']?([*†‡∗⋆#§])");
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?i)\\W{0,3}(?:[*†‡∗⋆#§^]{1,2}|α-β|authors?\\s(?:are|in)|\\d{1,2}(?=\\s?(?:undergraduate|graduate|phd|doctoral)?\\s?(?:students?|advisees?|mentees?)\\s?(?:co-?)?authors?)|names?\\sin|bold|underlined?)[^\\d]{0,60}?(?:equal|correspond|co-?first|contribut|denotes?|indicates?|represents?|alphabetical|student|advisee|mentee|joint|presenting|author|listed|marked).*");
  private static final String EQUAL_WORDS =
      "(?:equal(?:ly)?\\s(?:contribut(?:ions?|ed|ing|ors?)|first\\sauthors?)(?:\\sauthors?)?"
          + "|(?:these\\s|the\\s|both\\s)?(?:first\\s(?:two|three)\\s)?authors?\\s(?:who\\s|that\\s)?"
          + "contributed\\sequally|contributed\\sequally|(?:co-?|joint\\s|shared\\s)first[\\s-]authors?)";
  private static final String OTHER_WORDS =
      "(?:(?:co-?)?(?<corresponding>corresponding)\\sauthors?"
          + "|(?:co-?)?(?:senior|presenting|supervising|communicating)\\sauthors?"
          + "|correspondence|(?:mentored|supervised|advised)\\s(?:\\p{L}{2,20}\\s)?students?)";

  /** The whole of what a list item says that is a legend; a title that begins so goes on. */
  private static final Pattern ITEM =
      Pattern.compile(
          "(?i)\\(?(?:(?:denotes?|indicates?|represents?|marks?|means|:|=)\\s?)?(?:(?:an?|the)\\s)?"
              + "(?:(?<equal>"
              + EQUAL_WORDS
              + ")|"
              + OTHER_WORDS
              + ")(?:\\s(?:to|in|on)\\s(?:this|the|each|these)\\s(?:works?|papers?|study|projects?))?"
              + "[.):]?(?:[,;]?\\s(?:and\\s)?"
              + MARK
              + "[^.;]{4,60}\\.?)?");

  private static final Pattern CORRESPONDING =
      Pattern.compile(
          "(?i)([*†‡∗⋆#§^✉])\\W{0,3}[^*†‡∗⋆#§.;,]{0,30}?correspond(?:ing|ence\\s{0,2}(?:to|author|:|$))");
  private static final Pattern CORRESPONDING_BEFORE =
      Pattern.compile(
          "(?i)corresponding\\sauthors?[^.;*†‡∗⋆#§]{0,25}?(?:with|by|:)\\s?[\"“'(]?([*†‡∗⋆#§])");

  /** One of these is in every line that explains equal contribution. */
  private static final List<String> EQUAL_CLUES = List.of("equal", "first", "joint", "shared");

  private static final List<String> CORRESPONDING_CLUES = List.of("correspond");

  /** The signs of author lists, by what a document says that they mean. */
  record Marks(String equal, String corresponding) {}

  private ReferenceLegend() {}

  /** Whether a line explains marks and is no reference. */
  static boolean isLegend(String line) {
    return line.length() <= LONGEST && LEGEND.matcher(line).matches();
  }

  /** Whether the bullet of a list item is a mark that its text explains. */
  static boolean isLegend(Line line) {
    return item(line).isPresent();
  }

  /** The marks that a document explains, wherever it does. */
  static Marks marks(LayoutDocument document) {
    return new Marks(equalMarks(document), correspondingMarks(document));
  }

  private static String correspondingMarks(LayoutDocument document) {
    StringBuilder marks = new StringBuilder();
    for (Line line : document.lines()) {
      String text = line.text();
      if (!says(text, CORRESPONDING_CLUES)) {
        continue;
      }
      item(line)
          .filter(m -> m.group("corresponding") != null)
          .ifPresent(m -> marks.append(line.marker()));
      addEither(marks, text, CORRESPONDING, CORRESPONDING_BEFORE);
    }
    return marks.toString();
  }

  private static String equalMarks(LayoutDocument document) {
    StringBuilder marks = new StringBuilder();
    for (Line line : document.lines()) {
      String text = line.text();
      if (!says(text, EQUAL_CLUES)) {
        continue;
      }
      Optional<Matcher> item = item(line);
      if (item.isPresent()) {
        item.filter(m -> m.group("equal") != null).ifPresent(m -> marks.append(line.marker()));
        add(marks, EQUAL.matcher(text));
      } else if (text.length() <= LONGEST) {
        addEither(marks, text, EQUAL, EQUAL_BEFORE);
      }
    }
    return marks.toString();
  }

  /** A cheap no for most lines: a word that all of the patterns want. */
  private static boolean says(String line, List<String> clues) {
    return line.length() <= LONGEST && Normalizer.containsAny(line, clues);
  }

  /** An item of a list within a list is a note about the paper above it. */
  private static Optional<Matcher> item(Line line) {
    if (!line.isBullet() || line.level() > 1 || line.text().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = ITEM.matcher(line.text());
    return line.marker().matches(MARK) && m.matches() ? Optional.of(m) : Optional.empty();
  }

  /** A mark behind the words is theirs only if none is before them. */
  private static void addEither(StringBuilder marks, String text, Pattern before, Pattern behind) {
    Matcher m = before.matcher(text);
    add(marks, m.reset().find() ? m.reset() : behind.matcher(text));
  }

  private static void add(StringBuilder marks, Matcher m) {
    if (m.find()) {
      marks.append(m.group(1));
    }
  }
}
