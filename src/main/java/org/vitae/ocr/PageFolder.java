package org.vitae.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.ocr.OcrException.Kind;

/**
 * A folder for one picture and its text that nobody but the user may look into, gone with what is
 * in it when it is closed or the virtual machine ends. It holds an {@link Intermediary} where there
 * can be one; on Windows, folders for temporary files are the user's own.
 */
final class PageFolder implements AutoCloseable {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private final Path folder;
  private final Path picture;
  private final Thread atExit = new Thread(this::delete, "vitae-page-folder");

  private PageFolder(Path place) throws IOException {
    this.folder = Files.createTempDirectory(place.toAbsolutePath(), "vitae-");
    Path made;
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
      made = Files.createTempFile(folder, "page", ".pgm");
    } catch (IllegalStateException | IOException e) {
      delete();
      throw new IOException("the machine ends, or the disk is full", e);
    }
    this.picture = made;
  }

  /**
   * @param program its name, or the path to it
   * @throws OcrException if there is no place for it from which programs may be started
   */
  static PageFolder of(String program, GreyPicture picture) throws OcrException {
    return of(
        program,
        picture,
        Stream.of("java.io.tmpdir", "user.home")
            .map(System::getProperty)
            .filter(Objects::nonNull)
            .distinct()
            .map(Path::of)
            .toList());
  }

  /**
   * @param places of which the first is taken that can be written to and lets programs start
   */
  static PageFolder of(String program, GreyPicture picture, List<Path> places) throws OcrException {
    IOException last = null;
    for (Path place : places) {
      try {
        PageFolder made = new PageFolder(place);
        if (made.isFilled(program, picture)) {
          return made;
        }
      } catch (IOException e) {
        last = e;
      }
    }
    throw new OcrException(
        Kind.MISSING,
        "name a folder for temporary files that can be written to and lets programs start, with -Djava.io.tmpdir: none of %s does"
            .formatted(places),
        last);
  }

  private boolean isFilled(String program, GreyPicture content) throws IOException {
    boolean filled = false;
    try (OutputStream out = Files.newOutputStream(picture)) {
      content.writeTo(out);
      filled = !POSIX || Intermediary.write(folder, program);
    } finally {
      if (!filled) {
        close();
      }
    }
    return filled;
  }

  Path picture() {
    return picture;
  }

  /** The folder of the program that is to be started; null if it is found by its name. */
  @Nullable Path programs(String program) {
    return POSIX ? folder : Path.of(program).getParent();
  }

  private void delete() {
    try {
      Intermediary.unlink(folder);
    } catch (IOException e) {
      // The folder goes without it.
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It is the user's, who may have deleted it.
    }
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The machine is ending, and the hook running.
    }
  }
}
