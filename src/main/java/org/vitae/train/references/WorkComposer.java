package org.vitae.train.references;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vitae.lexicon.Lexicon;
import org.vitae.train.fact.Dice;
import org.vitae.train.fact.Grammar;
import org.vitae.train.references.Work.Kind;

/** Invents works: their words are from tables and grammars, nothing is anybody's. */
final class WorkComposer {
  private static final List<String> COUNTRIES =
      List.of(
          "us", "uk", "in", "cn", "de", "fr", "es", "br", "it", "nl", "se", "pl", "tr", "kr", "jp",
          "ng", "vn", "gr", "ru", "ir");
  private static final List<Kind> KINDS =
      List.of(
          Kind.ARTICLE,
          Kind.ARTICLE,
          Kind.ARTICLE,
          Kind.ARTICLE,
          Kind.PAPER,
          Kind.PAPER,
          Kind.PAPER,
          Kind.PREPRINT,
          Kind.CHAPTER,
          Kind.BOOK,
          Kind.THESIS,
          Kind.REPORT);

  private final Grammar people = Grammar.load();
  private final Grammar words = ownGrammar();
  private final List<String> countries =
      COUNTRIES.stream()
          .filter(c -> people.has("family." + c) && people.has("given." + c))
          .toList();
  private final List<String> fields = forms("fields");
  private final List<String> methods = forms("methods");
  private final List<String> things = forms("technologies");
  private final List<String> cities = forms("cities");
  private final List<String> publishers = forms("publishers");

  private static Grammar ownGrammar() {
    String path = "/org/vitae/train/references/words.txt";
    try (InputStream in = WorkComposer.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + path);
      }
      return Grammar.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read", e);
    }
  }

  /** The forms of a table that look like words of a text. */
  private static List<String> forms(String table) {
    return Lexicon.load(table).rows().stream()
        .flatMap(row -> Stream.concat(Stream.of(row.canonical()), row.forms().stream()))
        .filter(form -> !form.startsWith("=") && form.length() > 3 && form.length() < 40)
        .filter(
            form -> form.codePoints().allMatch(c -> Character.isLetter(c) || " -'".indexOf(c) >= 0))
        .filter(form -> form.codePoints().noneMatch(Character::isIdeographic))
        .distinct()
        .sorted()
        .toList();
  }

  Work compose(Dice dice, int mostAuthors) {
    Kind kind = dice.oneOf(KINDS);
    String language = dice.chance(0.12) ? dice.oneOf("de", "de", "fr", "es") : "en";
    boolean titled = dice.chance(0.45);
    String title = title(language, titled, dice);
    String acronym = dice.chance(0.4) ? filled("acronym", dice) : "";
    return new Work(
        kind,
        language,
        title,
        people(dice, 1 + dice.below(dice.chance(0.5) ? 3 : mostAuthors)),
        dice.chance(kind == Kind.CHAPTER ? 0.8 : 0.15)
            ? people(dice, 1 + dice.below(3))
            : List.of(),
        venue(kind, language, dice),
        acronym,
        dice.chance(0.8) ? dice.between(2000, 2026) : dice.between(1948, 1999),
        dice.between(1, 12),
        dice.between(1, 28),
        dice.between(1, dice.chance(0.8) ? 60 : 420),
        dice.between(1, dice.chance(0.9) ? 12 : 60),
        dice.between(1, dice.chance(0.6) ? 900 : 12000),
        dice.between(2, 30),
        publisher(dice),
        Grammar.capital(dice.oneOf(cities)),
        doi(dice),
        String.format(
            Locale.ROOT,
            "%02d%02d.%05d",
            dice.between(7, 26),
            dice.between(1, 12),
            dice.below(20000)),
        filled("url", dice)
            + Integer.toString(dice.between(100, 99999), 36)
            + dice.oneOf(".pdf", "", ".html", "/"));
  }

  private static String doi(Dice dice) {
    return "10."
        + dice.between(1000, 9999)
        + "/"
        + dice.oneOf("j.abc.", "s", "ace", "journal.pone.", "TXX.20", "tide/", "978-3-", "acsq.")
        + dice.between(1000, 9999999);
  }

  private String publisher(Dice dice) {
    return dice.chance(0.6) ? filled("publisher", dice) : Grammar.capital(dice.oneOf(publishers));
  }

  private List<Person> people(Dice dice, int count) {
    String country = dice.oneOf(countries);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String from = dice.chance(0.6) ? country : dice.oneOf(countries);
      List<String> given = new ArrayList<>(List.of(name("given." + from, dice)));
      if (dice.chance(0.35)) {
        given.add(name("given." + from, dice));
      }
      String family = name("family." + from, dice);
      people.add(
          new Person(
              given, dice.chance(0.04) ? family + "-" + name("family." + from, dice) : family));
    }
    return people;
  }

  private String name(String rule, Dice dice) {
    return people.expand(rule, dice).strip();
  }

  /** Fills what the rules leave to the tables: {@code <field>}, {@code <method>} and so on. */
  private String filled(String rule, Dice dice) {
    StringBuilder out = new StringBuilder(words.expand(rule, dice));
    for (int at = out.indexOf("<"); at >= 0; at = out.indexOf("<")) {
      int end = out.indexOf(">", at);
      out.replace(at, end + 1, fromTable(out.substring(at + 1, end), dice));
    }
    return out.toString();
  }

  private String fromTable(String name, Dice dice) {
    return switch (name) {
      case "field" -> dice.oneOf(fields).toLowerCase(Locale.ROOT);
      case "Field" -> capitals(dice.oneOf(fields));
      case "method" -> dice.oneOf(methods);
      case "thing" -> dice.oneOf(things);
      case "City" -> capitals(dice.oneOf(cities));
      case "Family" -> name("family." + dice.oneOf(countries), dice);
      default -> throw new IllegalArgumentException("no table " + name);
    };
  }

  private String title(String language, boolean titled, Dice dice) {
    String rule = language.equals("en") ? "title" : "title." + language;
    String title =
        language.equals("en") && dice.chance(0.3)
            ? people.expand("papertitle", dice)
            : filled(rule, dice);
    String whole = Grammar.capital(title.strip());
    return titled && language.equals("en") ? capitals(whole) : whole;
  }

  /** Every long word with a capital. */
  static String capitals(String text) {
    StringBuilder out = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      boolean small = word.length() < 4 && !out.isEmpty() && !out.toString().endsWith(":");
      out.append(out.isEmpty() ? "" : " ")
          .append(small && isFunction(word) ? word : Grammar.capital(word));
    }
    return out.toString();
  }

  private static boolean isFunction(String word) {
    return Arrays.asList(
            "of", "the", "in", "on", "for", "and", "a", "an", "to", "by", "via", "as", "at")
        .contains(word);
  }

  private String venue(Kind kind, String language, Dice dice) {
    String rule =
        switch (kind) {
          case ARTICLE -> "journal";
          case PAPER -> "proceedings";
          case PREPRINT -> "server";
          case CHAPTER, BOOK -> "book";
          case THESIS -> "school";
          case REPORT -> "house";
        };
    String special = rule + "." + language;
    return filled(words.has(special) && dice.chance(0.8) ? special : rule, dice).strip();
  }
}
