package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.ResumeParser;
import org.vitae.ocr.Ocr;

/**
 * An embedder may leave out POI and mime4j, and has to add Tika's OCR module: the other formats are
 * read all the same.
 */
class WithoutOfficeModulesTest {
  @TempDir Path dir;

  @Test
  void whatIsMissingIsNamed() throws Exception {
    Path doc = Path.of("src/test/resources/office/anna.doc");
    assertThat(problem(doc)).contains("MISSING_MODULE", "org.apache.poi:poi-scratchpad");
    Path mail = dir.resolve("mail.eml");
    Files.writeString(mail, "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n\nAda\n");
    assertThat(problem(mail)).contains("MISSING_MODULE", "apache-mime4j-dom");
  }

  @Test
  void aFormatThatOnlyAModuleReadsNamesOne() throws Exception {
    Path flat = Path.of("src/test/resources/office/anna.fodt");
    assertThat(problem(flat))
        .contains("UNSUPPORTED_FORMAT", "org.apache.tika:tika-parser-miscoffice-module");
  }

  @Test
  void theOtherFormatsAreRead() throws Exception {
    for (String extension : new String[] {"docx", "odt", "rtf"}) {
      Path file = Path.of("src/test/resources/office/anna." + extension);
      assertThat(problem(file)).isEmpty();
    }
  }

  @Test
  void textRecognitionNamesItsModule() throws Exception {
    Path picture = dir.resolve("cv.png");
    ImageIO.write(
        new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
    assertThat(
            problem(
                loader -> {
                  Class<?> ocr = loader.loadClass(Ocr.class.getName());
                  Object auto = ocr.getField("AUTO").get(null);
                  Class<?> limits = loader.loadClass(Limits.class.getName());
                  Class<?> reader = loader.loadClass(DocumentReader.class.getName());
                  reader
                      .getMethod("read", Path.class)
                      .invoke(
                          reader
                              .getConstructor(limits, String.class, ocr)
                              .newInstance(limits.getField("DEFAULT").get(null), "", auto),
                          picture);
                }))
        .contains("MISSING_MODULE", "org.apache.tika:tika-parser-ocr-module");
  }

  private interface Call {
    void with(ClassLoader loader) throws Exception;
  }

  private static String problem(Path file) throws Exception {
    return problem(
        loader ->
            loader
                .loadClass(ResumeParser.class.getName())
                .getMethod("parse", Path.class)
                .invoke(null, file.toAbsolutePath()));
  }

  /** The reason and the message with which a file is refused, or nothing. */
  private static String problem(Call call) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      call.with(loader);
      return "";
    } catch (InvocationTargetException e) {
      Object reason = e.getCause().getClass().getMethod("reason").invoke(e.getCause());
      return reason + " " + e.getCause().getMessage();
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry -> Stream.of("poi", "mime4j", "log4j", "tika-parser").noneMatch(entry::contains))
        .map(WithoutOfficeModulesTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(entry, e);
    }
  }
}
