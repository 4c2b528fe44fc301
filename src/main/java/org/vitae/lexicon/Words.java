package org.vitae.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vitae.text.Normalizer;

/**
 * The words of a text as {@link Lexicon lexicons} compare them. Cut a text once where several
 * lexicons are asked about it. Immutable, thread-safe.
 */
public final class Words {
  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * Words: letters and digits, with the dots, apostrophes and signs that belong to them ({@code
   * Ph.D.}, {@code C++}, {@code don't}).
   */
  public static Words of(CharSequence in) {
    return first(in, Integer.MAX_VALUE);
  }

  /** The first words of a text, so many at most. */
  static Words first(CharSequence in, int most) {
    String text = in.toString();
    List<Word> out = new ArrayList<>();
    int i = 0;
    while (i < text.length() && out.size() < most) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && isWordPart(text, i)) {
        i++;
      }
      String printed = text.substring(start, i);
      out.add(new Word(fold(printed), printed, start, i));
    }
    return new Words(out);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  Word get(int i) {
    return words.get(i);
  }

  /** The words as they are printed, without dots. */
  List<String> printed(int from, int to) {
    List<String> out = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      out.add(words.get(i).printed());
    }
    return out;
  }

  private static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '+'
        || c == '#') {
      return true;
    }
    boolean beforeLetter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return (c == '.' || c == '\'' || c == '\u2019')
        && beforeLetter
        && Character.isLetterOrDigit(text.charAt(i - 1));
  }

  private static String fold(String printed) {
    if (isPlain(printed)) {
      return printed;
    }
    if (isPlainButCase(printed)) {
      return printed.toLowerCase(Locale.ROOT);
    }
    String folded = Normalizer.fold(printed);
    int plain = 0;
    while (plain < folded.length() && counts(folded.charAt(plain))) {
      plain++;
    }
    if (plain == folded.length()) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (counts(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Most words are their own folded form. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainButCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(char c) {
    return Character.isLetterOrDigit(c) || c == '+' || c == '#';
  }

  /**
   * A word.
   *
   * @param folded lower case, without accents and punctuation
   * @param start within the text
   */
  record Word(String folded, String text, int start, int end) {
    String printed() {
      return text.indexOf('.') < 0 ? text : text.replace(".", "");
    }
  }
}
