package org.vitae.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vitae.ReferenceParser;
import org.vitae.ResumeParser;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.model.Publication;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;

/** Résumés with publications of all kinds: the fixtures, and the corpora where they are there. */
final class SampleResumes {
  private static final Path FIXTURES = Path.of("test-fixtures");
  private static final Path CORPUS = Path.of("..", "shared", "corpus");

  /** A résumé with a name for messages. */
  record Sample(String name, Resume resume) {
    List<Publication> publications() {
      return resume.publications();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private SampleResumes() {}

  /** What is expected of the documents, and what is found in the fixtures. */
  static List<Sample> all() {
    return Stream.of(
            files(FIXTURES, "expected.json").map(SampleResumes::read),
            files(CORPUS, ".expected.json").map(SampleResumes::read),
            fixtureInputs().map(SampleResumes::parse),
            files(CORPUS, "dev.input.jsonl").map(SampleResumes::cite))
        .flatMap(samples -> samples)
        .filter(sample -> !sample.publications().isEmpty())
        .toList();
  }

  static List<Publication> ofFixtures() {
    return files(FIXTURES, "expected.json")
        .map(SampleResumes::read)
        .flatMap(sample -> sample.publications().stream())
        .toList();
  }

  private static Stream<Path> fixtureInputs() {
    return Stream.of("input.md", "input.txt").flatMap(name -> files(FIXTURES, name));
  }

  private static Sample read(Path file) {
    try {
      return new Sample(file.toString(), JsonResume.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sample parse(Path file) {
    try {
      return new Sample(file.toString(), ResumeParser.parse(file));
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Sample cite(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      List<Publication> publications =
          lines
              .map(line -> (String) JsonResume.readTree(line).get("text"))
              .map(ReferenceParser::parse)
              .toList();
      return new Sample(
          file.toString(), ResumeBuilder.builder().publications(publications).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
