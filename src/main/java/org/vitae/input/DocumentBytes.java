package org.vitae.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vitae.input.UnreadableDocumentException.Reason;

/**
 * A file's bytes and name, read within the limit.
 *
 * @param name a hint at the format, empty if there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record DocumentBytes(byte[] bytes, String name) {

  static DocumentBytes of(Path file, long limit) throws UnreadableDocumentException {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    try {
      if (Files.isDirectory(file)) {
        throw unreadable(Reason.NOT_READABLE, file + " is a folder; give the files in it", null);
      }
      long size = Files.size(file);
      if (size > limit) {
        throw tooLarge(file.toString(), "%,d bytes".formatted(size), limit);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return of(in, name, file.toString(), limit);
      }
    } catch (NoSuchFileException e) {
      throw unreadable(Reason.NOT_FOUND, file + ": there is no such file", e);
    } catch (AccessDeniedException e) {
      throw unreadable(Reason.NOT_READABLE, file + ": no permission to read it", e);
    } catch (IOException e) {
      throw unreadable(Reason.NOT_READABLE, file + " can't be read: " + e.getMessage(), e);
    }
  }

  static DocumentBytes of(InputStream in, String name, long limit)
      throws UnreadableDocumentException {
    try {
      return of(in, name, name.isEmpty() ? "the stream" : name, limit);
    } catch (IOException e) {
      throw unreadable(Reason.NOT_READABLE, name + " can't be read: " + e.getMessage(), e);
    }
  }

  private static DocumentBytes of(InputStream in, String name, String label, long limit)
      throws IOException, UnreadableDocumentException {
    // One byte more than allowed tells that there is more; arrays end a little before 2 GiB.
    int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(most);
    if (bytes.length > limit || bytes.length == Integer.MAX_VALUE - 16) {
      throw tooLarge(label, "more than %,d bytes".formatted(bytes.length - 1), limit);
    }
    if (bytes.length == 0) {
      throw unreadable(Reason.EMPTY, label + " is empty (0 bytes)", null);
    }
    return new DocumentBytes(bytes, name);
  }

  /** The part of the name after the last dot, in lower case, or empty. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  static UnreadableDocumentException tooLarge(String label, String size, long limit) {
    return new UnreadableDocumentException(
        Reason.TOO_LARGE,
        "%s has %s, the limit is %,d; raise Limits.bytes to read it".formatted(label, size, limit));
  }

  private static UnreadableDocumentException unreadable(
      Reason reason, String message, @Nullable Throwable cause) {
    return new UnreadableDocumentException(reason, message, cause);
  }
}
