package org.vitae.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.text.Span;

/** What the lines of one publication list are, each classified once. For one thread. */
public final class ReferenceLines {
  private static final Pattern WHOLE =
      Pattern.compile("\\s*+[\\p{Lu}\\p{Lo}\"“„«].*[.\\d)\\]]\\s*+", Pattern.DOTALL);
  private static final Pattern QUOTE_OR_SENTENCE =
      Pattern.compile("[\"“”„«»]|[\\p{L})\\d]{3}\\.\\s");
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,:;\\-–&(]|\\b(?:of|on|in|and|for|the|to|with|from|by|a|an|IEEE|ACM))\\s*+$");

  private final ReferenceLineClassifier classifier;
  private final Optional<String> owner;
  private final Map<Span, ReferenceLine> kinds = new HashMap<>();

  ReferenceLines(ReferenceLineClassifier classifier, Optional<String> owner) {
    this.classifier = classifier;
    this.owner = owner;
  }

  public ReferenceLine kind(Passage line) {
    return kinds.computeIfAbsent(line.span(), s -> classifier.classify(line, owner));
  }

  /** Whether a line begins with a venue and the one before it is a bare title. */
  public boolean isVenueUnderTitle(Passage title, Passage line) {
    String above = title.raw();
    return !QUOTE_OR_SENTENCE.matcher(above).find()
        && !OPEN_END.matcher(above).find()
        && kind(title) == ReferenceLine.TEXT
        && kind(line) == ReferenceLine.VENUE
        && classifier.isVenue(line.raw())
        && !classifier.startsWithAuthors(above, owner);
  }

  /** Whether a line is a reference from its beginning to its end. */
  public boolean isWhole(Passage line) {
    return WHOLE.matcher(line.raw()).matches() && kind(line) == ReferenceLine.REFERENCE;
  }

  /**
   * A list of names that fills whole lines of a passage, relative to it: the lines before and after
   * it weren't wrapped, however long they are.
   */
  public Optional<Span> authorLines(Passage passage) {
    return classifier.authorLines(passage, owner);
  }
}
