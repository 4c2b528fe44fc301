package org.vitae.ocr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tests that need Tesseract are skipped where it isn't installed. */
public final class TesseractProgram {
  private TesseractProgram() {}

  public static void assume() {
    String path = System.getenv("PATH");
    assumeTrue(
        Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract"))),
        "Tesseract isn't installed (Debian and Ubuntu: apt install tesseract-ocr)");
  }
}
