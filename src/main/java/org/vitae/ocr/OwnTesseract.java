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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Tesseract: a picture in, what it says out, nothing on the disk. */
record OwnTesseract(Ocr settings) implements Tesseract {
  private static final Pattern ROTATE = Pattern.compile("Rotate: (90|180|270)");

  /** Far more than it says of a page, in bytes. */
  private static final int MOST_OUTPUT = 32 << 20;

  private static final int MOST_COMPLAINTS = 4096;

  @Override
  public List<OcrLine> lines(GreyPicture picture, int dpi) throws OcrException {
    String languages = String.join("+", settings.languages());
    return Hocr.read(
        run(
            picture,
            List.of(
                "-l",
                languages,
                "--dpi",
                String.valueOf(dpi),
                "--psm",
                "3",
                "-c",
                "tessedit_create_hocr=1")));
  }

  @Override
  public int rotation(GreyPicture picture) throws OcrException {
    Matcher m = ROTATE.matcher(run(picture, List.of("-l", "osd", "--psm", "0")));
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }

  private String run(GreyPicture picture, List<String> options) throws OcrException {
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
        throw Failure.slow(settings.pageTime(), null);
      }
      if (code != 0) {
        throw Failure.of(complaints.join(), null);
      }
      return new String(output, UTF_8);
    } catch (IOException e) {
      throw tooSlow.get()
          ? Failure.slow(settings.pageTime(), e)
          : new OcrException(OcrException.Kind.FAILED, "breaks off", e);
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
      throw Failure.missing(settings.program(), e);
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
}
