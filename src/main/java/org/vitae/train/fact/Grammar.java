package org.vitae.train.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Composes texts from rules: the files of {@code resources/org/vitae/train}. A line {@code = key}
 * starts a rule, the lines below are its alternatives, several in one line between {@code |};
 * {@code #} starts a comment. In an alternative, {@code {key}} is replaced by an alternative of
 * that rule, {@code {^key}} by it with a capital letter, {@code {3-12}} by a number between these,
 * and {@code «…»} is printed half of the time. Immutable, thread-safe.
 */
public final class Grammar {
  /** "a" before a vowel. */
  private static final Pattern ARTICLE = Pattern.compile("\\b(a) (?=[aeioAEIO])");

  private final Map<String, List<String>> rules;

  private Grammar(Map<String, List<String>> rules) {
    this.rules = rules;
  }

  /** The rules that come with Vitae. */
  public static Grammar load() {
    return Loaded.GRAMMAR;
  }

  /** Initialised when it is first used. */
  private static final class Loaded {
    private static final Grammar GRAMMAR = of(GrammarFiles.lines());
  }

  /** Rules from lines in the form above. */
  public static Grammar of(List<String> lines) {
    Map<String, List<String>> rules = new TreeMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("= ")) {
        current = rules.computeIfAbsent(line.substring(2).strip(), key -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String alternative : line.split("(?:^| )\\|(?: |$)", -1)) {
          current.add(alternative.strip());
        }
      }
    }
    return new Grammar(rules);
  }

  public boolean has(String key) {
    return rules.containsKey(key);
  }

  /**
   * The alternatives of a rule as they are written.
   *
   * @throws IllegalArgumentException if there is no such rule
   */
  public List<String> alternatives(String key) {
    List<String> found = rules.get(key);
    if (found == null) {
      throw new IllegalArgumentException("the grammar has no rule '" + key + "'");
    }
    return List.copyOf(found);
  }

  /** The first of these rules that is there. */
  public String firstOf(String... keys) {
    for (String key : keys) {
      if (has(key)) {
        return key;
      }
    }
    throw new IllegalArgumentException("the grammar has none of " + String.join(", ", keys));
  }

  Map<String, List<String>> rules() {
    return rules;
  }

  /** A text that a rule gives. */
  public String expand(String key, Dice dice) {
    return expand(key, "", dice);
  }

  /** As {@link #expand(String, Dice)}; of a rule {@code key.variant}, where there is one. */
  public String expand(String key, String variant, Dice dice) {
    String text = new Expansion(this, variant, dice).of(key);
    return ARTICLE.matcher(text).replaceAll("$1n ");
  }

  /** With a capital first letter. */
  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
