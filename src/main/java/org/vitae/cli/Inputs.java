package org.vitae.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What the paths of a command line stand for.
 *
 * @param documents each file once, by its absolute path
 * @param failures paths that are not there, folders that can't be listed
 * @param notes paths that gave no document, a sentence each
 */
record Inputs(List<Input> documents, List<Failure> failures, List<String> notes) {
  Inputs {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /** Collects what is found, path by path. */
  static final class Collected {
    private final Map<Path, Input> documents = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void document(Path file, Path folder) {
      Input input = new Input(file, folder);
      documents.merge(input.absolute(), input, BinaryOperator.minBy(Input.PLAINEST));
    }

    void failure(Failure failure) {
      failures.add(failure);
    }

    void note(String sentence) {
      notes.add(sentence);
    }

    Inputs toInputs() {
      return new Inputs(List.copyOf(documents.values()), failures, notes);
    }
  }
}
