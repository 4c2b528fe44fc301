package org.vitae.tagging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Words;

/** What the tables know of the words of a reference. Immutable, thread-safe. */
final class ReferenceLexicons {
  private final Map<String, Lexicon> tables = new TreeMap<>();

  ReferenceLexicons() {
    Stream.of(
            "venues",
            "publishers",
            "months",
            "publication-status",
            "publication-notes",
            "name-particles",
            "cities",
            "countries",
            "organisations",
            "given-names",
            "title-words",
            "reference-cues")
        .forEach(name -> tables.put(name, Lexicon.load(name)));
  }

  /** Adds to each token's list what is known of it. */
  void add(String text, List<ReferenceToken> tokens, List<List<String>> known) {
    Words words = Words.of(text);
    tables.forEach(
        (name, table) -> {
          int token = 0;
          for (Hit hit : table.findIn(words)) {
            while (token < tokens.size() && tokens.get(token).span().end() <= hit.span().start()) {
              token++;
            }
            boolean first = true;
            while (token < tokens.size() && tokens.get(token).span().start() < hit.span().end()) {
              known.get(token).add(name + ":" + hit.canonical() + (first ? "" : "+"));
              first = false;
              token++;
            }
          }
        });
  }
}
