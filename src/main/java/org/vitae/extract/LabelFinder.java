package org.vitae.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;

/**
 * Finds the label at the start of a text: {@code "Tools & Libraries: Git, Go"}, {@code "**Tools**
 * Git, Go"}. Immutable, thread-safe.
 */
public final class LabelFinder {
  /** Longer ones are sentences with a colon. */
  private static final int MAX_LENGTH = 60;

  private static final int MAX_WORDS = 8;

  /** A colon that isn't part of an address, a time or a ratio. */
  private static final Pattern COLON =
      Pattern.compile("\\s{0,12}(?::(?!//)(?!\\d\\d\\b)|\uff1a)\\s*+");

  private static final Pattern AFTER_BOLD = Pattern.compile("\\s*[:\uff1a|\u2013\u2014-]?\\s*");

  private LabelFinder() {}

  /**
   * A label and the rest.
   *
   * @param content perhaps empty
   */
  public record Labelled(Passage label, Passage content) {}

  /** Splits at a colon near the start, or at the end of bold text. */
  public static Optional<Labelled> find(Passage passage) {
    return atColon(passage).or(() -> atBold(passage));
  }

  /** Splits at a colon near the start. */
  public static Optional<Labelled> atColon(Passage passage) {
    String text = passage.raw();
    Matcher m = COLON.matcher(text).region(0, Math.min(text.length(), MAX_LENGTH + 12));
    if (!m.useTransparentBounds(true).find() || !isLabel(text.substring(0, m.start()))) {
      return Optional.empty();
    }
    return Optional.of(labelled(passage, m.start(), m.end()));
  }

  private static Optional<Labelled> atBold(Passage passage) {
    int end = boldEnd(passage);
    if (end <= 0 || end >= passage.length() || !isLabel(passage.to(end).raw().strip())) {
      return Optional.empty();
    }
    Matcher m = AFTER_BOLD.matcher(passage.raw()).region(end, passage.length());
    boolean apart = m.lookingAt() && m.end() > end || passage.raw().charAt(end - 1) == ' ';
    boolean goesOn = m.end() < passage.length() && isBracket(passage.raw().charAt(m.end()));
    return apart && !goesOn ? Optional.of(labelled(passage, end, m.end())) : Optional.empty();
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ',';
  }

  private static Labelled labelled(Passage passage, int end, int next) {
    return new Labelled(
        passage.to(end).trim(":\uff1a"), passage.from(Math.min(next, passage.length())).trim());
  }

  /** Where the bold text at the start ends; 0 if it isn't bold. */
  private static int boldEnd(Passage passage) {
    int end = passage.span().start();
    for (Run run : passage.runs()) {
      if (!run.style().bold()) {
        break;
      }
      end = run.span().end();
    }
    return Math.min(end - passage.span().start(), passage.length());
  }

  private static boolean isLabel(String text) {
    String label = text.strip();
    return !label.isEmpty()
        && label.length() <= MAX_LENGTH
        && label.indexOf('\n') < 0
        && label.indexOf('\t') < 0
        && label.split("\\s+").length <= MAX_WORDS
        && label.chars().anyMatch(Character::isLetter)
        && balanced(label);
  }

  private static boolean balanced(String label) {
    return label.chars().filter(c -> c == '(').count()
        == label.chars().filter(c -> c == ')').count();
  }
}
