package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vitae.ResumeParser;

/** An embedder may leave out POI and mime4j: the other formats are read all the same. */
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
  void theOtherFormatsAreRead() throws Exception {
    for (String extension : new String[] {"docx", "odt", "rtf"}) {
      Path file = Path.of("src/test/resources/office/anna." + extension);
      assertThat(problem(file)).isEmpty();
    }
  }

  /** The reason and the message with which a file is refused, or nothing. */
  private static String problem(Path file) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Method parse = loader.loadClass(ResumeParser.class.getName()).getMethod("parse", Path.class);
      parse.invoke(null, file.toAbsolutePath());
      return "";
    } catch (InvocationTargetException e) {
      Object reason = e.getCause().getClass().getMethod("reason").invoke(e.getCause());
      return reason + " " + e.getCause().getMessage();
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(
            entry ->
                !entry.contains("poi") && !entry.contains("mime4j") && !entry.contains("log4j"))
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
