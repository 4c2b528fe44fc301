package org.vitae.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The schema validator is optional: without it the class path still holds a usable library. */
class WithoutValidatorTest {

  @Test
  void validationSaysWhatIsMissing() throws Exception {
    try (URLClassLoader loader = new URLClassLoader(classPath(), null)) {
      Class<?> schema = loader.loadClass(ResumeSchema.class.getName());
      Method validate = schema.getMethod("validate", String.class);

      Throwable problem = null;
      try {
        validate.invoke(null, "{}");
      } catch (InvocationTargetException e) {
        problem = e.getCause();
      }

      assertThat(problem)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("com.networknt:json-schema-validator");
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !entry.contains("json-schema-validator"))
        .map(WithoutValidatorTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (java.net.MalformedURLException e) {
      throw new AssertionError(entry, e);
    }
  }
}
