package org.vitae.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Which files of a folder are taken for CVs, or for archives of CVs, by their names alone; of
 * pictures only those that scanners make, since the others are mostly photographs.
 */
final class CvFiles {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "md",
          "markdown",
          "txt",
          "text",
          "html",
          "htm",
          "xhtml",
          "pdf",
          "doc",
          "docx",
          "docm",
          "odt",
          "rtf",
          "epub",
          "eml",
          "msg",
          "zip",
          "tif",
          "tiff");

  /** Files that lie beside documents to describe them. */
  private static final Set<String> NOTES =
      Set.of("readme", "manifest", "license", "changelog", "contributing");

  private CvFiles() {}

  static boolean isCv(Path file) {
    String name = fileName(file);
    return !isHidden(file)
        && EXTENSIONS.contains(extension(name).toLowerCase(Locale.ROOT))
        && !NOTES.contains(stem(name).toLowerCase(Locale.ROOT));
  }

  static boolean isHidden(Path file) {
    String name = fileName(file);
    return name.startsWith(".") && !name.equals(".") && !name.equals("..");
  }

  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /** The name without its extension; a name that starts with its only dot is all stem. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** What is after the last dot, or nothing. */
  static String extension(String name) {
    return stem(name).length() == name.length() ? "" : name.substring(name.lastIndexOf('.') + 1);
  }
}
