package org.vitae.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.input.UnreadableDocumentException.Reason;

/**
 * A ZIP archive of CVs, which is taken for the folder that it was. Its documents have paths as if
 * the archive were one ({@code cvs.zip/anna.pdf}); nothing is unpacked to the disk.
 */
record Archive(Path file) {
  private static final int MOST_DOCUMENTS = 10_000;

  /** What is done with a document's bytes. */
  interface Use<T> {
    T of(InputStream in) throws IOException, UnreadableDocumentException;
  }

  /** The name decides here: other formats are ZIP archives, too. */
  static boolean is(Path file) {
    return CvFiles.extension(CvFiles.fileName(file)).toLowerCase(Locale.ROOT).equals("zip")
        && Files.isRegularFile(file);
  }

  /** The archive that a document is in, if it is in one. */
  static Optional<Archive> of(Path document) {
    for (Path above = document.getParent(); above != null; above = above.getParent()) {
      if (is(above)) {
        return Optional.of(new Archive(above));
      }
    }
    return Optional.empty();
  }

  /**
   * The paths, relative to the archive, of what is taken for CVs in it.
   *
   * @throws IOException if it is no ZIP archive, or wants a password
   */
  List<Path> documents() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<Path> out = new ArrayList<>();
      zip.stream()
          .limit(MOST_DOCUMENTS)
          .filter(entry -> !entry.isDirectory())
          .map(Archive::path)
          .filter(path -> isInside(path) && !isHidden(path) && CvFiles.isCv(path))
          .forEach(out::add);
      return out;
    }
  }

  /**
   * @throws UnreadableDocumentException if the archive or the document in it is damaged
   */
  <T> T read(Path document, Use<T> use) throws UnreadableDocumentException {
    Path wanted = file.relativize(document);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry =
          zip.stream()
              .filter(e -> path(e).equals(wanted))
              .findFirst()
              .orElseThrow(() -> new ZipException("it is gone"));
      try (InputStream in = zip.getInputStream(entry)) {
        return use.of(in);
      }
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          Reason.DAMAGED,
          document + " can't be unpacked: " + Failure.describe(e) + "; pack the archive anew",
          e);
    }
  }

  private static Path path(ZipEntry entry) {
    try {
      return Path.of(entry.getName().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  /** An entry whose name leads out of the archive isn't looked at. */
  private static boolean isInside(Path path) {
    return !path.isAbsolute() && path.normalize().equals(path) && !path.startsWith("..");
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (CvFiles.isHidden(part) || part.toString().equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }
}
