package org.vitae.ocr;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether and how text in pictures of pages is recognised. It is done by the program Tesseract,
 * which must be installed on the machine (Debian and Ubuntu: {@code apt install tesseract-ocr}).
 *
 * @param engine how Tesseract is called
 * @param languages as Tesseract names them ({@code eng}, {@code deu}, {@code chi_sim}), the most
 *     likely first; each must be installed ({@code tesseract-ocr-deu})
 * @param program its name, or the path to it
 * @param pageTime that one page may take; the limit of time of the whole parse doesn't count it
 * @param pages of one document that are recognised at most; it takes a second or several for each
 */
public record Ocr(
    Mode mode,
    Engine engine,
    List<String> languages,
    String program,
    Duration pageTime,
    int pages) {

  /** Which pages are recognised. */
  public enum Mode {
    /** Those that are nothing but pictures, or whose text the file garbles. */
    AUTO,
    /** All, even those that hold text. */
    ALWAYS,
    /** None: no program is started. */
    NEVER
  }

  /** How the program is called. */
  public enum Engine {
    /** It is started here; what it reads and says is in no file. */
    PROGRAM,
    /**
     * Through Tika's module ({@code org.apache.tika:tika-parser-ocr-module}), which has to be
     * added. It has pictures and texts in temporary files that others on the machine may read, and
     * can't tell the program to use one thread, with which a page takes half the time: set the
     * variable {@code OMP_THREAD_LIMIT=1} in the environment.
     */
    TIKA
  }

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z][A-Za-z0-9_/]{1,40}");

  private static final Pattern TIKAS_PROGRAM =
      Pattern.compile("(?:^|[/\\\\])tesseract(?:\\.exe)?$");

  private static final Pattern TIKAS_LANGUAGE =
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
    if (engine == Engine.TIKA
        && !(TIKAS_PROGRAM.matcher(program).find()
            && languages.stream().allMatch(l -> TIKAS_LANGUAGE.matcher(l).matches()))) {
      throw new IllegalArgumentException(
          "Tika's module calls a program of the name tesseract, with languages of three letters, not %s with %s"
              .formatted(program, languages));
    }
    if (pageTime.isNegative() || pageTime.isZero() || pages <= 0) {
      throw new IllegalArgumentException("limits are positive");
    }
  }

  /** English, {@code tesseract} on the path, a minute for each of at most 50 pages. */
  public static Ocr of(Mode mode) {
    return new Ocr(mode, Engine.PROGRAM, List.of("eng"), "tesseract", Duration.ofSeconds(60), 50);
  }

  public Ocr withMode(Mode newMode) {
    return new Ocr(newMode, engine, languages, program, pageTime, pages);
  }

  public Ocr withEngine(Engine newEngine) {
    return new Ocr(mode, newEngine, languages, program, pageTime, pages);
  }

  public Ocr withLanguages(String... newLanguages) {
    return new Ocr(mode, engine, List.of(newLanguages), program, pageTime, pages);
  }

  public Ocr withProgram(String newProgram) {
    return new Ocr(mode, engine, languages, newProgram, pageTime, pages);
  }

  public Ocr withPageTime(Duration newPageTime) {
    return new Ocr(mode, engine, languages, program, newPageTime, pages);
  }

  public Ocr withPages(int newPages) {
    return new Ocr(mode, engine, languages, program, pageTime, newPages);
  }

  public boolean isOn() {
    return mode != Mode.NEVER;
  }
}
