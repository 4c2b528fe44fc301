package org.vitae.ocr;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether and how text in pictures of pages is recognised. It is done by the program Tesseract,
 * which must be installed on the machine (Debian and Ubuntu: {@code apt install tesseract-ocr};
 * macOS: {@code brew install tesseract}), and called through Tika's module {@code
 * org.apache.tika:tika-parser-ocr-module}, an optional dependency.
 *
 * @param languages as Tesseract names them ({@code eng}, {@code deu}, {@code chi_sim}), the most
 *     likely first; each must be installed ({@code tesseract-ocr-deu})
 * @param program its name, or the path to it; on Windows it must be called {@code tesseract.exe}
 * @param pageTime that one page may take; the limit of time of the whole parse doesn't count it
 * @param pages of one document that are recognised at most; it takes a second or several for each
 */
public record Ocr(Mode mode, List<String> languages, String program, Duration pageTime, int pages) {

  /** Which pages are recognised. */
  public enum Mode {
    /** Those that are nothing but pictures, or whose text the file garbles. */
    AUTO,
    /** All, even those that hold text. */
    ALWAYS,
    /** None: no program is started. */
    NEVER
  }

  /** Those that Tika's module takes. */
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{3}(?:_[A-Za-z]{3,4}){0,2}|script/[A-Z][A-Za-z_]{1,40}");

  public static final Ocr NEVER = of(Mode.NEVER);
  public static final Ocr AUTO = of(Mode.AUTO);
  public static final Ocr ALWAYS = of(Mode.ALWAYS);

  public Ocr {
    languages = List.copyOf(languages);
    if (languages.isEmpty() || !languages.stream().allMatch(l -> LANGUAGE.matcher(l).matches())) {
      throw new IllegalArgumentException(
          "languages are named as Tesseract does, such as eng or chi_sim, not " + languages);
    }
    if (program.isBlank()) {
      throw new IllegalArgumentException("a program has a name");
    }
    if (pageTime.isNegative() || pageTime.isZero() || pages <= 0) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /** English, {@code tesseract} on the path, a minute for each of at most 50 pages. */
  public static Ocr of(Mode mode) {
    return new Ocr(mode, List.of("eng"), "tesseract", Duration.ofSeconds(60), 50);
  }

  public Ocr withMode(Mode newMode) {
    return new Ocr(newMode, languages, program, pageTime, pages);
  }

  public Ocr withLanguages(String... newLanguages) {
    return new Ocr(mode, List.of(newLanguages), program, pageTime, pages);
  }

  public Ocr withProgram(String newProgram) {
    return new Ocr(mode, languages, newProgram, pageTime, pages);
  }

  public Ocr withPageTime(Duration newPageTime) {
    return new Ocr(mode, languages, program, newPageTime, pages);
  }

  public Ocr withPages(int newPages) {
    return new Ocr(mode, languages, program, pageTime, newPages);
  }

  public boolean isOn() {
    return mode != Mode.NEVER;
  }
}
