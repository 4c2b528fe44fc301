package org.vitae.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.lexicon.Lexicon.Hit;
import org.vitae.lexicon.Lexicons;
import org.vitae.lexicon.Words;

/** What the model sees of a cell, see {@code docs/models.md}. Immutable, thread-safe. */
final class CellFeatures {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]++");
  private static final int MAX_WORDS = 12;
  private static final int SUFFIX = 3;
  private static final int FAR = 3;

  private final Lexicons tables =
      Lexicons.load(
          List.of(
              "organisations",
              "roles",
              "degrees",
              "fields",
              "cities",
              "regions",
              "countries",
              "technologies",
              "technologies-ambiguous",
              "given-names",
              "title-words"));

  /**
   * The features of each cell of a head.
   *
   * @param section the kind of section, such as {@code WORK}
   */
  List<List<String>> of(List<HeadCell> head, String section) {
    List<List<String>> out = new ArrayList<>();
    for (int i = 0; i < head.size(); i++) {
      Set<String> seen = new HashSet<>();
      List<String> features = new ArrayList<>();
      cell(head.get(i), section, features);
      around(head, i, section, features);
      features.removeIf(feature -> !seen.add(feature));
      out.add(features);
    }
    return out;
  }

  private void cell(HeadCell cell, String section, List<String> out) {
    out.add(MaxentModel.ALWAYS);
    List<String> words = split(cell.text());
    words(words, out);
    shape(cell.text(), words.size(), out);
    Words indexed = Words.of(cell.text());
    tables.findIn(indexed).forEach((name, hits) -> lexicon(name, hits, cell, section, out));
    String slot = Math.min(FAR, cell.line()) + "/" + Math.min(FAR, cell.column());
    out.add("slot=" + slot + "/" + Math.min(2, cell.part()));
    out.add("s+slot=" + section + slot);
    out.add("part=" + Math.min(FAR, cell.part()));
    out.add("s=" + section);
    out.add("w=" + cell.wording());
    out.add("s+w=" + section + cell.wording());
    out.add("w+slot=" + cell.wording() + slot);
    out.add("b=" + cell.before());
    out.add("a=" + cell.after());
    out.add("look=" + cell.bold() + cell.italic());
  }

  private static List<String> split(String text) {
    return BETWEEN
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .limit(MAX_WORDS)
        .toList();
  }

  private static void words(List<String> words, List<String> out) {
    for (String word : words) {
      out.add("t=" + word);
      if (word.length() > SUFFIX + 1) {
        out.add("e=" + word.substring(word.length() - SUFFIX));
      }
    }
    if (!words.isEmpty()) {
      String last = words.get(words.size() - 1);
      out.add("first=" + words.get(0));
      out.add("last=" + last);
      out.add("laste=" + last.substring(Math.max(0, last.length() - SUFFIX)));
    }
  }

  private static void shape(String text, int words, List<String> out) {
    out.add("n=" + Math.min(8, words));
    int capitals = 0;
    int small = 0;
    for (String word : text.split(" ")) {
      int c = word.isEmpty() ? ' ' : word.codePointAt(0);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    out.add(
        "case="
            + (small == 0 ? "all" : capitals == 0 ? "none" : capitals > small ? "most" : "few"));
    out.add("upper=" + (text.equals(text.toUpperCase(Locale.ROOT)) && text.length() < 8));
    out.add("digit=" + text.chars().anyMatch(Character::isDigit));
    for (char sign : new char[] {'(', ':', '&', '.', '"', '-', '/'}) {
      if (text.indexOf(sign) >= 0) {
        out.add("sign=" + sign);
      }
    }
  }

  private static void lexicon(
      String name, List<Hit> hits, HeadCell cell, String section, List<String> out) {
    Hit last = hits.get(hits.size() - 1);
    String text = cell.text();
    boolean whole = hits.size() == 1 && last.span().start() == 0;
    out.add("x=" + name);
    out.add("s+x=" + section + name);
    if (last.span().end() >= text.length() - 1) {
      out.add((whole ? "whole=" : "ends=") + name);
      out.add("s" + (whole ? "whole=" : "ends=") + section + name);
    }
    if (name.equals("organisations")) {
      hits.forEach(hit -> out.add("x=" + name + hit.canonical()));
    }
  }

  private static void around(List<HeadCell> head, int i, String section, List<String> out) {
    HeadCell cell = head.get(i);
    String previous = i > 0 ? head.get(i - 1).wording() : "none";
    String next = i + 1 < head.size() ? head.get(i + 1).wording() : "none";
    out.add("pw=" + (i > 0 ? previous : "start"));
    out.add("nw=" + (i + 1 < head.size() ? next : "end"));
    out.add("pw+b=" + previous + cell.before() + section);
    out.add("nw+a=" + next + cell.after() + section);
    out.add("size=" + Math.min(6, head.size()));
    for (String kind : List.of("role", "organisation", "unit", "degree")) {
      boolean other = false;
      for (HeadCell one : head) {
        other |= one != cell && one.wording().equals(kind);
      }
      out.add("has=" + kind + other);
      out.add("s+has=" + section + kind + other + cell.wording());
    }
    boolean bold = head.stream().anyMatch(c -> c != cell && c.bold() != cell.bold());
    boolean italic = head.stream().anyMatch(c -> c != cell && c.italic() != cell.italic());
    out.add("differs=" + bold + cell.bold() + italic + cell.italic());
    out.add(
        "lines="
            + Math.min(FAR, head.get(head.size() - 1).line())
            + "/"
            + Math.min(FAR, cell.line())
            + section);
  }
}
