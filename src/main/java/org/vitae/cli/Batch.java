package org.vitae.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.vitae.input.UnreadableDocumentException;

/**
 * Converts many documents in parallel. Each thread holds one document at a time; a document that
 * fails, in whatever way, doesn't touch the others.
 *
 * @param folder of the outputs
 * @param overwrite whether an output that is there is replaced, or removed if its document fails
 *     now, since it no longer tells what the document says; otherwise its document is skipped
 */
record Batch(DocumentConverter converter, Path folder, boolean overwrite, int threads) {

  /** One outcome for each job, in the jobs' order. */
  List<Outcome> run(List<Job> jobs, Progress progress) throws InterruptedException {
    AtomicReferenceArray<Outcome> outcomes = new AtomicReferenceArray<>(jobs.size());
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < jobs.size(); i = next.getAndIncrement()) {
            outcomes.set(i, convert(jobs.get(i)));
            progress.step();
          }
        };
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, jobs.size()); i++) {
      Thread thread = new Thread(worker, "convert-" + i);
      workers.add(thread);
      thread.start();
    }
    for (Thread thread : workers) {
      thread.join();
    }
    List<Outcome> list = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      list.add(outcomes.get(i));
    }
    return list;
  }

  private Outcome convert(Job job) {
    Outcome outcome = attempt(job);
    if (overwrite && outcome instanceof Outcome.Failed failed) {
      return removeStale(job, failed);
    }
    return outcome;
  }

  /** A result that couldn't be written leaves the old one alone: the document itself is fine. */
  private Outcome removeStale(Job job, Outcome.Failed failed) {
    Failure failure = failed.failure();
    if (failure.reason().equals(Failure.NOT_WRITABLE)) {
      return failed;
    }
    try {
      Files.deleteIfExists(folder.resolve(job.output()));
      return failed;
    } catch (IOException | InvalidPathException e) {
      return failed(
          job.document(),
          failure.reason(),
          failure.message() + "; the old " + job.output() + " can't be removed");
    }
  }

  private Outcome attempt(Job job) {
    Path document = job.document();
    try {
      Path output = folder.resolve(job.output());
      if (!overwrite && Files.exists(output)) {
        return new Outcome.Skipped();
      }
      WholeFile.write(output, converter.convert(document));
      return new Outcome.Converted();
    } catch (UnreadableDocumentException e) {
      return new Outcome.Failed(Failure.of(document.toString(), e));
    } catch (InvalidOutputException e) {
      return failed(document, Failure.INVALID_OUTPUT, String.valueOf(e.getMessage()));
    } catch (InvalidPathException e) {
      return failed(
          document,
          Failure.NOT_WRITABLE,
          "can't write " + job.output() + LocaleHint.of(job.output()));
    } catch (IOException e) {
      return failed(
          document,
          Failure.NOT_WRITABLE,
          "can't write " + job.output() + ": " + Failure.describe(e));
    } catch (RuntimeException | Error e) {
      // The boundary: a mistake of ours, a stack or a heap that one document exhausts, costs this
      // document only.
      return failed(document, Failure.INTERNAL_ERROR, Failure.describe(e));
    }
  }

  private static Outcome failed(Path document, String reason, String message) {
    return new Outcome.Failed(new Failure(document.toString(), reason, message));
  }
}
