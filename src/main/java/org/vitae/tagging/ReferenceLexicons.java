package org.vitae.tagging;

import java.util.List;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Lexicons;
import org.vitae.lexicon.Words;

/** What the tables know of the words of a reference. Immutable, thread-safe. */
final class ReferenceLexicons {
  private final Lexicons tables =
      Lexicons.load(
          List.of(
              "cities",
              "countries",
              "given-names",
              "months",
              "name-particles",
              "organisations",
              "publication-notes",
              "publication-status",
              "publishers",
              "reference-cues",
              "title-words",
              "venues"));

  /** Adds to each token's list what is known of it. */
  void add(String text, List<ReferenceToken> tokens, List<List<String>> known) {
    tables
        .findIn(Words.of(text))
        .forEach(
            (name, hits) -> {
              int token = 0;
              for (Hit hit : hits) {
                while (token < tokens.size()
                    && tokens.get(token).span().end() <= hit.span().start()) {
                  token++;
                }
                boolean first = true;
                while (token < tokens.size()
                    && tokens.get(token).span().start() < hit.span().end()) {
                  known.get(token).add(name + ":" + hit.canonical() + (first ? "" : "+"));
                  first = false;
                  token++;
                }
              }
            });
  }
}
