package org.vitae.ocr;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.ocr.OcrException.Kind;

/** How the program is called, and what is on the disk meanwhile: by programs that tell it. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class TesseractTest {
  private static final GreyPicture PICTURE = new GreyPicture(40, 40, new byte[1600]);

  /** Writes a page of one word, as the real one would. */
  private static final String WORD =
      """
      cat > "$2.hocr" <<END
      <html><body><div class='ocr_page' title='x'>
      <span class='ocr_line' title='bbox 0 0 9 9; baseline 0 0; x_size 9'>
      <span class='ocrx_word' title='bbox 0 0 9 9; x_wconf 90'>$(basename "$2")</span>
      </span></div></body></html>
      END
      """;

  /** Notes which files there are meanwhile: the folder, the picture, and where the module looks. */
  private static final String NOTES =
      """
      #!/bin/sh
      log='%1$s/log'
      folder=$(dirname "$1")
      link=$(readlink "$folder/link")
      printf '%%s\\n' "$folder" "$1" "$link" "${link%%.*}" >> '%1$s/files'
      %2$s
      """;

  @TempDir private Path dir;

  private Ocr program(String script) throws IOException {
    Path file = dir.resolve("tesseract");
    Files.writeString(file, NOTES.formatted(dir, script));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return Ocr.AUTO.withProgram(file.toString());
  }

  private List<OcrLine> lines(Ocr ocr) throws OcrException {
    return new Tesseract(ocr).lines(PICTURE, 300);
  }

  private void nothingIsThere(int pages) throws IOException {
    assertThat(Files.readAllLines(dir.resolve("files")))
        .hasSize(4 * pages)
        .doesNotHaveDuplicates()
        .allSatisfy(f -> assertThat(Files.exists(Path.of(f), NOFOLLOW_LINKS)).as(f).isFalse());
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(dir.resolve("log"));
  }

  @Test
  void itIsStartedOnceWithOneThreadAndItsOwnLanguages() throws Exception {
    Ocr ocr = program("echo \"$OMP_THREAD_LIMIT ${TESSDATA_PREFIX-none} $*\" >> \"$log\"\n" + WORD);
    assertThat(lines(ocr.withLanguages("deu", "eng"))).hasSize(1);
    String data = System.getenv().getOrDefault("TESSDATA_PREFIX", "none");
    assertThat(log())
        .singleElement()
        .asString()
        .startsWith("1 " + data + " ")
        .contains(" --psm 3 -l deu+eng -c user_defined_dpi=300 ")
        .endsWith(" hocr");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void nobodyElseMayReadWhatItReadsAndWrites() throws Exception {
    Ocr ocr =
        program(
            WORD
                + """
                umask > "$log"
                stat -c '%A' "$(dirname "$1")" "$1" "$2.hocr" >> "$log"
                stat -c '%A' "${link%.*}" >> "$log"
                """);
    lines(ocr);
    assertThat(log().get(0)).isEqualTo("0077");
    assertThat(log().get(1)).isEqualTo("drwx------");
    assertThat(log().subList(2, log().size()))
        .hasSize(3)
        .allSatisfy(file -> assertThat(file).startsWith("-rw-------"));
  }

  @Test
  void nothingIsLeft() throws Exception {
    lines(program(WORD));
    new Tesseract(program("echo 'Rotate: 90' > \"$2.osd\"")).rotation(PICTURE);
    nothingIsThere(2);
  }

  @Test
  void nothingIsLeftAfterATimeOut() throws Exception {
    Ocr slow = program("echo half > \"$2.hocr\"; exec sleep 60");
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> lines(slow.withPageTime(Duration.ofSeconds(1))))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.TOO_SLOW));
    nothingIsThere(1);
  }

  @Test
  void nothingIsLeftAfterAFailure() throws Exception {
    Ocr failing = program("echo '<html>' > \"$2.hocr\"; exit 3");
    assertThatExceptionOfType(OcrException.class).isThrownBy(() -> lines(failing));
    Ocr nonsense = program("echo '<html>' > \"$2.hocr\"");
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> lines(nonsense))
        .withMessageContaining("can't be understood");
    nothingIsThere(2);
  }

  @Test
  void theRotation() throws Exception {
    Ocr ocr = program("echo \"$*\" > \"$log\"; echo 'Rotate: 270' > \"$2.osd\"");
    assertThat(new Tesseract(ocr).rotation(PICTURE)).isEqualTo(270);
    assertThat(log().get(0)).endsWith(" --psm 0");
  }

  @Test
  void withoutTheProgram() {
    for (String name : new String[] {"no-such-tesseract", dir.resolve("none").toString()}) {
      assertThatExceptionOfType(OcrException.class)
          .isThrownBy(() -> lines(Ocr.AUTO.withProgram(name)))
          .withMessageContaining("'" + name + "' isn't found")
          .withMessageContaining("apt install tesseract-ocr;")
          .withMessageContaining("brew install tesseract)")
          .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.MISSING));
    }
  }

  @Test
  void whereNoProgramsMayBeStarted() {
    List<Path> places = List.of(dir.resolve("none"));
    assertThatExceptionOfType(OcrException.class)
        .isThrownBy(() -> PageFolder.of("tesseract", PICTURE, places))
        .withMessageContaining("-Djava.io.tmpdir")
        .withMessageContaining(places.get(0).toString())
        .satisfies(e -> assertThat(e.isMissing()).isTrue());
  }

  @Test
  void theNextPlaceIsTried() throws Exception {
    try (PageFolder folder =
        PageFolder.of("tesseract", PICTURE, List.of(dir.resolve("none"), dir))) {
      assertThat(folder.picture().getParent().getParent()).isEqualTo(dir);
    }
    assertThat(dir).isEmptyDirectory();
  }

  /** Processes that start at the same time hold each other's files for an instant. */
  @Test
  void manyAtATime() throws Exception {
    Ocr ocr = program(WORD);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<List<OcrLine>> call = () -> lines(ocr);
      List<Future<List<OcrLine>>> calls =
          threads.invokeAll(IntStream.range(0, 80).mapToObj(i -> call).toList());
      for (Future<List<OcrLine>> lines : calls) {
        assertThat(lines.get()).hasSize(1);
      }
    } finally {
      threads.shutdownNow();
    }
    nothingIsThere(80);
  }

  @Test
  void languagesThatTheModuleWouldntTake() {
    assertThatIllegalArgumentException().isThrownBy(() -> Ocr.AUTO.withLanguages("en"));
    assertThatIllegalArgumentException().isThrownBy(() -> Ocr.AUTO.withLanguages("eng; rm"));
    assertThat(Ocr.AUTO.withLanguages("eng", "chi_sim", "script/Latin").languages()).hasSize(3);
  }
}
