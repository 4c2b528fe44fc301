package org.vitae.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Runs Tesseract: a picture in, what it says out, nothing on the disk. Thread-safe. */
record Tesseract(Ocr settings) {
  /** Far more than it says of a page, in bytes. */
  private static final int MOST_OUTPUT = 32 << 20;

  private static final int MOST_COMPLAINTS = 4096;

  private static final String INSTALL = "install it (Debian and Ubuntu: apt install %s)";

  /** Recognises text in the languages that are set. */
  String read(GreyPicture picture, List<String> options) throws OcrException {
    List<String> all = new ArrayList<>(List.of("-l", String.join("+", settings.languages())));
    all.addAll(options);
    return run(picture, all);
  }

  /**
   * @throws OcrException if it isn't installed, fails or takes too long
   */
  String run(GreyPicture picture, List<String> options) throws OcrException {
    Process process = start(options);
    Executor afterTime =
        CompletableFuture.delayedExecutor(settings.pageTime().toMillis(), TimeUnit.MILLISECONDS);
    AtomicBoolean tooSlow = new AtomicBoolean();
    CompletableFuture<Void> watch =
        CompletableFuture.runAsync(
            () -> {
              tooSlow.set(process.isAlive());
              process.destroyForcibly();
            },
            afterTime);
    try {
      CompletableFuture<String> complaints = complaints(process.getErrorStream());
      write(picture, process.getOutputStream());
      byte[] output = process.getInputStream().readNBytes(MOST_OUTPUT);
      int code = process.waitFor();
      if (tooSlow.get()) {
        throw slow(null);
      }
      if (code != 0) {
        throw failed(complaints.join());
      }
      return new String(output, UTF_8);
    } catch (IOException e) {
      throw tooSlow.get() ? slow(e) : new OcrException(OcrException.Kind.FAILED, "breaks off", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new OcrException(OcrException.Kind.FAILED, "was interrupted", e);
    } finally {
      watch.cancel(false);
      process.destroyForcibly();
    }
  }

  private Process start(List<String> options) throws OcrException {
    List<String> command = new ArrayList<>();
    command.add(settings.program());
    command.addAll(List.of("stdin", "stdout"));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    // Its threads wait for each other most of the time: one page takes twice as long with them.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return builder.start();
    } catch (IOException e) {
      String advice = INSTALL.formatted("tesseract-ocr");
      throw new OcrException(
          OcrException.Kind.MISSING,
          "the program '%s' isn't found; %s".formatted(settings.program(), advice),
          e);
    }
  }

  /** It reads all of its input before it says anything, unless it fails at once. */
  private static void write(GreyPicture picture, OutputStream out) {
    try (out) {
      picture.writeTo(out);
    } catch (IOException e) {
      // It ended: its exit code tells more.
    }
  }

  /** Read beside the output, so that neither waits for the other. */
  private static CompletableFuture<String> complaints(InputStream stream) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                text.complete(new String(stream.readNBytes(MOST_COMPLAINTS), UTF_8));
                stream.transferTo(OutputStream.nullOutputStream());
              } catch (IOException e) {
                text.complete("");
              }
            },
            "tesseract-complaints");
    thread.setDaemon(true);
    thread.start();
    return text;
  }

  private OcrException slow(@Nullable Throwable cause) {
    return new OcrException(
        OcrException.Kind.TOO_SLOW,
        "takes longer than %d s".formatted(settings.pageTime().toSeconds()),
        cause);
  }

  private static OcrException failed(String complaints) {
    int at = complaints.indexOf("Failed loading language '");
    if (at >= 0) {
      String language = complaints.substring(at).split("'", 3)[1];
      String advice = INSTALL.formatted("tesseract-ocr-" + language.replace('_', '-'));
      return new OcrException(
          OcrException.Kind.MISSING,
          "its language '%s' isn't there; %s".formatted(language, advice),
          null);
    }
    String last = complaints.strip();
    return new OcrException(
        OcrException.Kind.FAILED,
        last.isEmpty() ? "fails" : "fails: " + last.substring(last.lastIndexOf('\n') + 1),
        null);
  }
}
