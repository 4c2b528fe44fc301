package org.vitae.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A program by the name of {@code tesseract} for Tika's module to start, which starts the real one.
 *
 * <p>The module would have it write the text where everybody may read it, leave it there after a
 * time-out, and use threads that wait for each other, with which a page takes twice as long. This
 * one has it use one thread and write into its own folder, to which a link leads from where the
 * module looks.
 */
final class Intermediary {
  /** What it complains of if there is no real one. */
  static final String NO_PROGRAM = "vitae: there is no such program";

  private static final String NAME = "tesseract";

  /** Leads to the link that is to be deleted in the end. */
  private static final String LINK = "link";

  private static final String DATA = "TESSDATA_PREFIX";

  /**
   * The module gives the picture, the file of the text without its extension, the mode in the
   * fourth place and options; and a folder of languages beside this program, where none is.
   */
  private static final String SCRIPT =
      """
      #!/bin/sh
      umask 077
      OMP_THREAD_LIMIT=1
      export OMP_THREAD_LIMIT
      %s
      command -v %s >/dev/null || { echo '%s' >&2; exit 127; }
      here=${0%%/*}
      picture=$1
      kind=hocr
      [ "$4" = 0 ] && kind=osd
      text=$2.$kind
      shift 2
      ln -s "$text" "$here/%s" && ln -s "$here/text.$kind" "$text" || exit 1
      exec %s "$picture" "$here/text" "$@"
      """;

  private Intermediary() {}

  /**
   * @param program the real one, its name or the path to it
   * @return whether it can be started: the system may forbid it
   */
  static boolean write(Path folder, String program) throws IOException {
    Path file = folder.resolve(NAME);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    String real = quoted(program);
    Files.writeString(
        file, SCRIPT.formatted(data(System.getenv(DATA)), real, NO_PROGRAM, LINK, real));
    return Files.isExecutable(file);
  }

  /** Where the languages are, as the environment says. */
  private static String data(@Nullable String folder) {
    return folder == null ? "unset " + DATA : DATA + "=" + quoted(folder);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /**
   * Deletes the link outside of the folder, if the module hasn't. What else has its name is
   * somebody's, and stays.
   */
  static void unlink(Path folder) throws IOException {
    Path link = folder.resolve(LINK);
    Path text = Files.isSymbolicLink(link) ? Files.readSymbolicLink(link) : link;
    if (!text.equals(link)
        && Files.isSymbolicLink(text)
        && Files.readSymbolicLink(text).startsWith(folder)) {
      Files.deleteIfExists(text);
    }
  }
}
