package org.vitae.segment;

import java.util.ArrayList;
import java.util.List;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Line;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Lexicons;
import org.vitae.lexicon.Words;

/** Looks at lines, each by itself, see {@code docs/models.md}. Immutable, thread-safe. */
final class LineSignReader {
  private static final int LONGEST = 240;
  private static final double TELLING = 0.9;
  private static final double HINTING = 0.4;
  private static final int MANY = 3;
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2050;
  private static final String SEPARATORS = "\t|·•@–—/&";

  private final WordingClassifier wording = new WordingClassifier();
  private final Lexicon labels = Lexicon.load("labels");
  private final Lexicon months = Lexicon.load("months");
  private final Lexicon present = Lexicon.load("present");
  private final Lexicons tables =
      Lexicons.load(
          List.of(
              "months",
              "present",
              "cities",
              "countries",
              "technologies",
              "venues",
              "award-words",
              "languages",
              "grade-labels"));

  /**
   * @param fullLine the length from which a line may have been wrapped
   */
  LineSigns read(Line line, int fullLine) {
    String text = line.text().substring(0, Math.min(LONGEST, line.text().length()));
    int[] years = years(text);
    return new LineSigns(
        form(line),
        years[0] > 0 || hasMonth(text),
        () -> shown(line, text, years, fullLine),
        () -> own(text));
  }

  private static List<String> shown(Line line, String text, int[] years, int fullLine) {
    List<String> out = new ArrayList<>();
    look(line, out);
    shape(text, line.text().length(), fullLine, out);
    dates(text, years, out);
    return out;
  }

  /** A month, or a word for today. */
  private boolean hasMonth(String text) {
    Words words = Words.of(text);
    return months.occursIn(words) || present.occursIn(words);
  }

  private List<String> own(String text) {
    List<String> out = new ArrayList<>();
    wording(text, out);
    tables(Words.of(text), out);
    signs(text, out);
    return out;
  }

  private static void put(boolean is, String sign, List<String> out) {
    if (is) {
      out.add(sign);
    }
  }

  static String form(Line line) {
    return line.kind().name().charAt(0)
        + sort(line.marker())
        + line.level()
        + (line.startsBold() ? line.isBold() ? "B" : "b" : "")
        + (line.isItalic() ? "I" : "")
        + size(line)
        + (HeadingLook.isCapitals(line.text()) ? "C" : "");
  }

  private static String sort(String marker) {
    if (marker.isEmpty()) {
      return "";
    }
    char first = marker.charAt(0);
    return Character.isLetterOrDigit(first) || first == '[' || first == '(' ? "1" : "-";
  }

  private static String size(Line line) {
    float size = line.runs().isEmpty() ? 1 : line.runs().get(0).style().size();
    return size > 1.05f ? "+" : size < 0.95f ? "-" : "";
  }

  private static void look(Line line, List<String> out) {
    out.add("kind=" + line.kind() + sort(line.marker()));
    out.add("level=" + Math.min(MANY, line.level()));
    out.add("break=" + line.breakBefore());
    put(line.gapBefore(), "gap", out);
    put(line.startsBold(), line.isBold() ? "bold" : "bold+", out);
    put(line.isItalic(), "italic", out);
    out.add("size=" + size(line));
    put(HeadingLook.isCapitals(line.text()), "capitals", out);
  }

  private static void shape(String text, int length, int fullLine, List<String> out) {
    out.add("first=" + sort(text.codePointAt(0)));
    out.add("last=" + sort(text.codePointBefore(text.length())));
    out.add("words=" + Math.min(12, Sentences.words(text)));
    out.add("full=" + Math.min(4, 3 * length / Math.max(1, fullLine)));
  }

  private static String sort(int c) {
    return Character.isUpperCase(c)
        ? "A"
        : Character.isLowerCase(c)
            ? "a"
            : Character.isDigit(c) ? "0" : Character.isLetter(c) ? "han" : Character.toString(c);
  }

  /** How many years there are, where the first begins and where the last ends. */
  private static int[] years(String text) {
    int count = 0;
    int start = text.length();
    int end = 0;
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (isYear(text, i)) {
        start = Math.min(start, i);
        end = i + 4;
        count++;
        i += 3;
      }
    }
    return new int[] {count, start, end};
  }

  private static boolean isYear(String text, int at) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
        || at + 4 < text.length() && Character.isDigit(text.charAt(at + 4))) {
      return false;
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return false;
      }
      year = 10 * year + digit;
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static void dates(String text, int[] years, List<String> out) {
    out.add("years=" + Math.min(MANY, years[0]));
    if (years[0] > 0) {
      put(years[1] < 12, "year first", out);
      put(years[2] > text.length() - 3, "year last", out);
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
      put(letters < 8 * years[0] + 4, "year only", out);
    }
  }

  private void wording(String text, List<String> out) {
    Wording words = wording.classify(text);
    strength("role", words.role(), out);
    strength("organisation", words.organisation(), out);
    strength("unit", words.unit(), out);
    put(words.degree() > 0, "degree", out);
    int colon = text.indexOf(':');
    if (colon > 0 && colon < 40) {
      out.add("label=" + labels.match(text.substring(0, colon)).orElse("unknown"));
    }
  }

  private static void strength(String name, double strength, List<String> out) {
    put(strength >= TELLING, name + "!", out);
    put(strength >= HINTING, name, out);
  }

  private void tables(Words words, List<String> out) {
    tables
        .findIn(words)
        .forEach(
            (name, hits) -> {
              out.add("x=" + name);
              put(hits.size() >= MANY, "xx=" + name, out);
            });
  }

  private static void signs(String text, List<String> out) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      put(text.indexOf(SEPARATORS.charAt(i)) >= 0, "sign=" + SEPARATORS.charAt(i), out);
    }
    int commas = 0;
    int initials = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == ';' ? 1 : 0;
      initials += c == '.' && i > 0 && Character.isUpperCase(text.charAt(i - 1)) ? 1 : 0;
    }
    out.add("commas=" + Math.min(4, commas));
    out.add("initials=" + Math.min(2, initials));
    put(text.indexOf("://") >= 0 || text.indexOf("www.") >= 0, "web", out);
    String first = text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
    if (first.length() > 4) {
      out.add("ending=" + first.substring(first.length() - 2));
    }
  }
}
