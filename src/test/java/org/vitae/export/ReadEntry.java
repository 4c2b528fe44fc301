package org.vitae.export;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** An entry as jbibtex reads it. */
record ReadEntry(BibTeXEntry entry) {
  private static final Pattern BLANK = Pattern.compile("[\\s,]+");

  /** jbibtex's LaTeX reads few characters beyond. */
  private static final int LAST_ASCII = 0x7f;

  static List<ReadEntry> all(String bibtex) {
    try {
      BibTeXDatabase database = new BibTeXParser().parse(new StringReader(bibtex));
      return database.getEntries().values().stream().map(ReadEntry::new).toList();
    } catch (ParseException e) {
      throw new AssertionError(bibtex, e);
    }
  }

  String type() {
    return entry.getType().getValue();
  }

  String key() {
    return entry.getKey().getValue();
  }

  boolean has(String field) {
    return entry.getField(new Key(field)) != null;
  }

  /** The value as it stands in the file; empty if there is none. */
  String raw(String field) {
    Value value = entry.getField(new Key(field));
    return value == null ? "" : value.toUserString();
  }

  /** What LaTeX makes of the value, with plain quotation marks. */
  String text(String field) {
    return text(raw(field), field);
  }

  private static String text(String latex, String field) {
    List<Integer> foreign = new ArrayList<>();
    StringBuilder ascii = new StringBuilder();
    latex
        .codePoints()
        .forEach(
            c -> {
              if (c > LAST_ASCII) {
                ascii.append(standIn(foreign.size()));
                foreign.add(c);
              } else {
                ascii.appendCodePoint(c);
              }
            });
    try {
      String printed =
          new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(ascii.toString())));
      for (int i = 0; i < foreign.size(); i++) {
        printed = printed.replace(standIn(i), Character.toString(foreign.get(i)));
      }
      return plainQuotes(printed);
    } catch (ParseException e) {
      throw new AssertionError(field + " = " + latex, e);
    }
  }

  private static String standIn(int i) {
    return "QZ" + i + "ZQ";
  }

  static String plainQuotes(String text) {
    return text.replaceAll("[‘’`]", "'").replaceAll("[“”]", "\"");
  }

  /** For each author the words of the name, sorted: the form of the name doesn't count. */
  List<List<String>> authors() {
    return raw("author").isEmpty()
        ? List.of()
        : split(raw("author")).stream().map(name -> words(text(name, "author"))).toList();
  }

  static List<String> words(String name) {
    return Stream.of(BLANK.split(plainQuotes(name).strip()))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  /** At each "and" outside of braces, as BibTeX does. */
  static List<String> split(String authors) {
    List<String> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < authors.length(); i++) {
      depth += authors.charAt(i) == '{' ? 1 : authors.charAt(i) == '}' ? -1 : 0;
      if (depth == 0 && authors.regionMatches(true, i, " and ", 0, 5)) {
        names.add(authors.substring(from, i));
        from = i + 5;
      }
    }
    names.add(authors.substring(from));
    return names;
  }
}
