package org.vitae.segment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Line;
import org.vitae.lexicon.Lexicon;
import org.vitae.lexicon.Words;
import org.vitae.segment.LineSigns.Collector;

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
  private final Map<String, Lexicon> tables = new LinkedHashMap<>();

  LineSignReader() {
    for (String name :
        List.of(
            "months",
            "present",
            "cities",
            "countries",
            "technologies",
            "venues",
            "award-words",
            "languages",
            "grade-labels")) {
      tables.put(name, Lexicon.load(name));
    }
  }

  /**
   * @param fullLine the length from which a line may have been wrapped
   */
  LineSigns read(Line line, int fullLine) {
    String text = line.text().substring(0, Math.min(LONGEST, line.text().length()));
    int[] years = years(text);
    Collector shown = new Collector();
    look(line, shown);
    shape(text, line.text().length(), fullLine, shown);
    boolean dated = dates(text, years, shown);
    Collector own = new Collector();
    wording(text, own);
    boolean month = tables(text, own);
    signs(text, own);
    return new LineSigns(form(line), shown.all(), own.all(), dated || month);
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

  private static void look(Line line, Collector out) {
    out.add("kind=" + line.kind() + sort(line.marker()));
    out.add("level=" + Math.min(MANY, line.level()));
    out.add("break=" + line.breakBefore());
    out.add(line.gapBefore(), "gap");
    out.add(line.startsBold(), line.isBold() ? "bold" : "bold+");
    out.add(line.isItalic(), "italic");
    out.add("size=" + size(line));
    out.add(HeadingLook.isCapitals(line.text()), "capitals");
  }

  private static void shape(String text, int length, int fullLine, Collector out) {
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

  private static boolean dates(String text, int[] years, Collector out) {
    out.add("years=" + Math.min(MANY, years[0]));
    if (years[0] > 0) {
      out.add(years[1] < 12, "year first");
      out.add(years[2] > text.length() - 3, "year last");
      int letters = 0;
      for (int i = 0; i < text.length(); i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
      out.add(letters < 8 * years[0] + 4, "year only");
    }
    return years[0] > 0;
  }

  private void wording(String text, Collector out) {
    Wording words = wording.classify(text);
    strength("role", words.role(), out);
    strength("organisation", words.organisation(), out);
    strength("unit", words.unit(), out);
    out.add(words.degree() > 0, "degree");
    int colon = text.indexOf(':');
    if (colon > 0 && colon < 40) {
      out.add("label=" + labels.match(text.substring(0, colon)).orElse("unknown"));
    }
  }

  private static void strength(String name, double strength, Collector out) {
    out.add(strength >= TELLING, name + "!");
    out.add(strength >= HINTING, name);
  }

  /** Whether a month or a word for today is among the words. */
  private boolean tables(String text, Collector out) {
    Words words = Words.of(text);
    boolean month = false;
    for (Map.Entry<String, Lexicon> table : tables.entrySet()) {
      int hits = table.getValue().findIn(words).size();
      if (hits > 0) {
        out.add("x=" + table.getKey());
        out.add(hits >= MANY, "xx=" + table.getKey());
        month |= table.getKey().equals("months") || table.getKey().equals("present");
      }
    }
    return month;
  }

  private static void signs(String text, Collector out) {
    for (int i = 0; i < SEPARATORS.length(); i++) {
      out.add(text.indexOf(SEPARATORS.charAt(i)) >= 0, "sign=" + SEPARATORS.charAt(i));
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
    out.add(text.indexOf("://") >= 0 || text.indexOf("www.") >= 0, "web");
    String first = text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
    if (first.length() > 4) {
      out.add("ending=" + first.substring(first.length() - 2));
    }
  }
}
