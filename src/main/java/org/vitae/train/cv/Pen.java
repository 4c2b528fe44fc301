package org.vitae.train.cv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;

/** Writes in one language and avoids repeating itself. Mutable; for one CV. */
final class Pen {
  private static final int TRIES = 8;

  private final Grammar grammar;
  private final String language;
  private final String domain;
  private final Set<String> written = new HashSet<>();
  final Dice dice;

  /**
   * @param domain what rules are about, where they have a variant for it
   */
  Pen(Grammar grammar, String language, String domain, Dice dice) {
    this.grammar = grammar;
    this.language = language;
    this.domain = domain;
    this.dice = dice;
  }

  private String key(String... keys) {
    List<String> candidates = new ArrayList<>();
    for (String key : keys) {
      candidates.add(key + "." + language);
    }
    candidates.addAll(List.of(keys));
    return grammar.firstOf(candidates.toArray(String[]::new));
  }

  /** A text of the first rule that there is, those of the language before the others. */
  String write(String... keys) {
    return grammar.expand(key(keys), domain, dice).strip();
  }

  /** As {@link #write}, but another text each time, as far as the rule has one. */
  String fresh(String... keys) {
    String text = write(keys);
    for (int i = 0; i < TRIES && !written.add(text); i++) {
      text = write(keys);
    }
    return text;
  }

  /** So many different texts of a rule, or fewer. */
  List<String> several(int count, String... keys) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count * TRIES && out.size() < count; i++) {
      String text = write(keys);
      if (!out.contains(text)) {
        out.add(text);
      }
    }
    return out;
  }

  List<String> alternatives(String... keys) {
    return grammar.alternatives(key(keys));
  }
}
