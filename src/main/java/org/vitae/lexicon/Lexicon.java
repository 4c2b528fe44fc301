package org.vitae.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.vitae.text.Span;

/**
 * A table of phrases, {@code resources/org/vitae/lexicon/<language>/<name>.tsv}, compiled into one
 * trie over words: finding is linear in the text, whatever the number of phrases. Immutable,
 * thread-safe; load once and keep.
 *
 * <p>A row is {@code canonical ⇥ forms ⇥ example}. Forms are separated by {@code |}; letter case,
 * accents and punctuation within words ({@code Ph.D.} = {@code PhD}) don't count, and a form
 * matches whole words only. A form that starts with {@code =} wants its letters in exactly that
 * case ({@code =BE} isn't found in "be"). Lines that start with {@code #} are comments.
 */
public final class Lexicon {
  private static final List<String> LANGUAGES = List.of("en", "es", "de", "fr", "pt", "it", "zh");

  /**
   * A phrase that was found.
   *
   * @param span within the text that was searched
   */
  public record Hit(String canonical, Span span) {}

  /** A row as it stands in its file. */
  public record Row(String canonical, List<String> forms, String example) {}

  /** Each table is compiled once; they are immutable. */
  private static final Map<String, Lexicon> TABLES = new ConcurrentHashMap<>();

  private final Node root;

  /** The words of the longest phrase. */
  private int longest;

  private final List<Row> rows;

  private Lexicon(List<Row> rows) {
    this.rows = List.copyOf(rows);
    this.root = new Node(rows.size());
    rows.forEach(row -> row.forms().forEach(form -> add(row.canonical(), form)));
  }

  /**
   * Loads a table in all languages that have it.
   *
   * @throws IllegalArgumentException if no language has it, or a row is malformed
   */
  public static Lexicon load(String name) {
    return TABLES.computeIfAbsent(name, Lexicon::read);
  }

  private static Lexicon read(String name) {
    List<Row> rows = new ArrayList<>();
    boolean known = false;
    for (String language : LANGUAGES) {
      String path = language + "/" + name + ".tsv";
      try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
        if (in != null) {
          known = true;
          rows.addAll(read(in, path));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon " + path + " can't be read", e);
      }
    }
    if (!known) {
      throw new IllegalArgumentException("no lexicon is named " + name);
    }
    return new Lexicon(rows);
  }

  private static List<Row> read(InputStream in, String path) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 3 || Arrays.stream(columns).anyMatch(String::isBlank)) {
        throw new IllegalArgumentException(
            path
                + ":"
                + number
                + ": a row has three columns, canonical, forms and example, between tabs");
      }
      rows.add(
          new Row(
              columns[0].strip(), List.of(columns[1].strip().split("\\|")), columns[2].strip()));
    }
    return rows;
  }

  private void add(String canonical, String form) {
    boolean exact = form.startsWith("=");
    Node node = root;
    Words words = Words.of(exact ? form.substring(1) : form);
    for (int i = 0; i < words.size(); i++) {
      node = node.children.computeIfAbsent(words.get(i).folded(), w -> new Node(1));
    }
    longest = Math.max(longest, words.size());
    if (node == root) {
      throw new IllegalArgumentException("a form has no word: '" + form + "'");
    }
    if (exact) {
      node.exact.put(words.printed(0, words.size()), canonical);
    } else {
      node.canonical = canonical;
    }
  }

  /** The first words of all phrases, folded. */
  Set<String> beginnings() {
    return root.children.keySet();
  }

  public List<Row> rows() {
    return rows;
  }

  /**
   * All phrases in the text, leftmost first, the longest where several start at one word; they
   * don't overlap.
   */
  public List<Hit> findIn(CharSequence text) {
    return findIn(Words.of(text));
  }

  /** All phrases in a text, see {@link #findIn(CharSequence)}. */
  public List<Hit> findIn(Words words) {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = longest(words, i);
      if (end > i) {
        hits.add(hit(words, i, end));
        i = end;
      } else {
        i++;
      }
    }
    return hits;
  }

  /** The first phrase in the text. */
  public Optional<Hit> firstIn(CharSequence text) {
    Words words = Words.of(text);
    for (int i = 0; i < words.size(); i++) {
      int end = longest(words, i);
      if (end > i) {
        return Optional.of(hit(words, i, end));
      }
    }
    return Optional.empty();
  }

  public boolean occursIn(CharSequence text) {
    return occursIn(Words.of(text));
  }

  public boolean occursIn(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (longest(words, i) > i) {
        return true;
      }
    }
    return false;
  }

  /** The canonical form, if the text is one phrase and nothing else but punctuation. */
  public Optional<String> match(CharSequence text) {
    return mayBegin(text) ? match(Words.first(text, longest + 1)) : Optional.empty();
  }

  /** The canonical form of a text that is one phrase. */
  public Optional<String> match(Words words) {
    return !words.isEmpty() && longest(words, 0) == words.size()
        ? Optional.of(canonical(words, 0, words.size()))
        : Optional.empty();
  }

  /** The phrase that the text begins with. */
  public Optional<Hit> startOf(CharSequence text) {
    return mayBegin(text) ? startOf(Words.first(text, longest)) : Optional.empty();
  }

  /** Whether the first word of a text begins a phrase: usually it doesn't. */
  private boolean mayBegin(CharSequence text) {
    Words first = Words.first(text, 1);
    return !first.isEmpty() && root.children.containsKey(first.get(0).folded());
  }

  /** The phrase that a text begins with. */
  public Optional<Hit> startOf(Words words) {
    int end = words.isEmpty() ? 0 : longest(words, 0);
    return end == 0 ? Optional.empty() : Optional.of(hit(words, 0, end));
  }

  Hit hit(Words words, int from, int to) {
    return new Hit(
        canonical(words, from, to), new Span(words.get(from).start(), words.get(to - 1).end()));
  }

  /**
   * The index after the last word of the longest phrase that starts at word {@code i}, or {@code
   * i}.
   */
  int longest(Words words, int i) {
    Node node = root;
    int end = i;
    for (int j = i; j < words.size(); j++) {
      Node next = node.children.get(words.get(j).folded());
      if (next == null) {
        break;
      }
      node = next;
      if (node.canonical(words, i, j + 1) != null) {
        end = j + 1;
      }
    }
    return end;
  }

  private String canonical(Words words, int from, int to) {
    Node node = root;
    for (int j = from; j < to; j++) {
      node = node.children.get(words.get(j).folded());
      if (node == null) {
        throw new IllegalStateException("not a phrase: " + words.printed(from, to));
      }
    }
    String canonical = node.canonical(words, from, to);
    if (canonical == null) {
      throw new IllegalStateException("not a phrase: " + words.printed(from, to));
    }
    return canonical;
  }

  private static final class Node {
    /** Ample, so that a word that is none of them is nearly always known by its hash alone. */
    private static final int ROOM = 4;

    final Map<String, Node> children;
    @Nullable String canonical;
    final Map<List<String>, String> exact = new HashMap<>();

    Node(int phrases) {
      children = new HashMap<>(ROOM * phrases);
    }

    /**
     * What the words that lead here mean as they are printed: an exact form goes before one in any
     * case.
     */
    @Nullable String canonical(Words words, int from, int to) {
      if (exact.isEmpty()) {
        return canonical;
      }
      String own = exact.get(words.printed(from, to));
      return own == null ? canonical : own;
    }
  }
}
