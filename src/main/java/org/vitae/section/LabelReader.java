package org.vitae.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Reads "Label: value". Immutable, thread-safe. */
final class LabelReader {
  private static final Pattern LABEL =
      Pattern.compile("^\\W{0,3}([\\p{L}][\\p{L}.'’ &/()-]{1,40}?)\\s?[:：]\\s*(?=\\S)");

  private final Lexicon labels = Lexicon.load("labels");

  /**
   * A labelled value.
   *
   * @param kind the canonical form in {@code labels.tsv}
   * @param label with its colon
   */
  record Labelled(String kind, Passage label, Passage value) {}

  Optional<Labelled> read(Passage passage) {
    Matcher m = LABEL.matcher(passage.raw());
    if (!m.find()) {
      return Optional.empty();
    }
    return labels
        .match(m.group(1))
        .map(kind -> new Labelled(kind, passage.to(m.end()), passage.from(m.end()).trim()));
  }
}
