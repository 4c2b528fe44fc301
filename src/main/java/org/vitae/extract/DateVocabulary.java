package org.vitae.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.DateToken.Kind;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Normalizer;

/** The words of dates in all languages, by their first word. Immutable. */
final class DateVocabulary {
  static final DateVocabulary STANDARD = new DateVocabulary();

  /**
   * A word or phrase.
   *
   * @param rest the folded words after the first one
   * @param printed how the first word must be written, or null if its letter case doesn't count
   */
  record Entry(List<String> rest, @Nullable String printed, Kind kind, int value) {}

  private static final int LETTERS = 128;

  /** For each first letter the lengths that words have, as bits. */
  private final int[] lengths = new int[LETTERS];

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private DateVocabulary() {
    Lexicon.load("present").rows().forEach(row -> add(row, Kind.PRESENT, 0));
    Lexicon.load("months").rows().forEach(row -> add(row, Kind.MONTH, number(row)));
    Lexicon.load("seasons").rows().forEach(row -> add(row, Kind.SEASON, 0));
    Lexicon.load("date-words").rows().forEach(row -> add(row, kind(row), 0));
    entries.values().forEach(list -> list.sort((a, b) -> b.rest.size() - a.rest.size()));
  }

  private static int number(Lexicon.Row row) {
    return Integer.parseInt(row.canonical());
  }

  private static Kind kind(Lexicon.Row row) {
    return row.canonical().equals("number")
        ? Kind.QUANTITY
        : Kind.valueOf(row.canonical().toUpperCase(Locale.ROOT));
  }

  private void add(Lexicon.Row row, Kind kind, int value) {
    for (String form : row.forms()) {
      boolean exact = form.startsWith("=");
      String text = exact ? form.substring(1) : form;
      List<String> words = words(text);
      if (words.get(0).charAt(0) < LETTERS) {
        lengths[words.get(0).charAt(0)] |= 1 << Math.min(31, words.get(0).length());
      }
      entries
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry(words.subList(1, words.size()), exact ? text : null, kind, value));
    }
  }

  /** Whether a word could begin a phrase; cheaper than looking it up, and never wrong with no. */
  boolean mayHold(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= LETTERS) {
        return true;
      }
    }
    int first = text.charAt(start) | 0x20;
    return first >= LETTERS || (lengths[first] & (1 << Math.min(31, end - start))) != 0;
  }

  /** The phrases that begin with a folded word, the longest first. */
  List<Entry> startingWith(String folded) {
    return entries.getOrDefault(folded, List.of());
  }

  /** Whether the letters before or after the digits of a mixed word are a month or the like. */
  boolean isDateWord(String printed) {
    return startingWith(Normalizer.fold(printed)).stream()
        .anyMatch(e -> e.rest.isEmpty() && e.kind != Kind.QUANTITY && e.kind != Kind.FILLER);
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = DateTokens.wordEnd(text, i);
      if (end > i) {
        out.add(Normalizer.fold(text.substring(i, end)));
      }
      i = Math.max(end, i + 1);
    }
    return out;
  }
}
