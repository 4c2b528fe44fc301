package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  @TempDir Path dir;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "ann.md",
            "bob.PDF",
            "ann.expected.json",
            "notes.jsonl",
            "README.md",
            "MANIFEST.txt",
            ".hidden.md",
            ".git/config.txt",
            "deep/er/cid.txt",
            "deep/eve.docx",
            "picture.png",
            "noext")) {
      Path file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void takesFromFoldersWhatLooksLikeACv() {
    assertThat(found(dir.toString()))
        .containsExactly("ann.md", "bob.PDF", "deep/er/cid.txt", "deep/eve.docx");
  }

  @Test
  void keepsTheFoldersWithinAFolder() {
    assertThat(InputFinder.find(List.of(dir.toString())).documents())
        .extracting(input -> input.folder().toString().replace('\\', '/'))
        .containsExactly("", "", "deep/er", "deep");
  }

  @Test
  void takesAFileThatIsNamedWhateverItsName() {
    assertThat(found(path("README.md"), path(".hidden.md"), path("noext"), path("notes.jsonl")))
        .containsExactly(".hidden.md", "README.md", "noext", "notes.jsonl");
  }

  @Test
  void takesAFileOnce() {
    assertThat(found(path("ann.md"), dir.toString(), path("deep/../ann.md"))).contains("ann.md");
    assertThat(found(path("ann.md"), path("deep/../ann.md"))).containsExactly("ann.md");
  }

  @Test
  void expandsPatterns() {
    assertThat(found(path("*.md"))).containsExactly("README.md", "ann.md");
    assertThat(found(path("**/*.txt"))).containsExactly("MANIFEST.txt", "deep/er/cid.txt");
    assertThat(found(path("{ann,bob}.*")))
        .containsExactly("ann.expected.json", "ann.md", "bob.PDF");
    assertThat(found(path("d*"))).containsExactly("deep/er/cid.txt", "deep/eve.docx");
  }

  @Test
  void aFileWithTheNameOfAPatternIsAFile() throws IOException {
    assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "has names without wildcards");
    Files.writeString(dir.resolve("cv[1].md"), "x");
    assertThat(found(path("cv[1].md"))).containsExactly("cv[1].md");
  }

  @Test
  void reportsWhatIsNotThere() {
    Inputs inputs = InputFinder.find(List.of(path("gone.md"), path("*.xyz"), path("[")));
    assertThat(inputs.documents()).isEmpty();
    assertThat(inputs.failures())
        .hasSize(3)
        .allSatisfy(failure -> assertThat(failure.reason()).isEqualTo("NOT_FOUND"));
  }

  @Test
  void notesAFolderWithoutCvs() throws IOException {
    Files.createDirectory(dir.resolve("empty"));
    Inputs inputs = InputFinder.find(List.of(path("empty")));
    assertThat(inputs.failures()).isEmpty();
    assertThat(inputs.notes()).singleElement().asString().contains("empty");
  }

  @Test
  void endsInFoldersThatHoldThemselves() throws IOException {
    try {
      Files.createSymbolicLink(dir.resolve("deep/loop"), dir);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here: " + e);
    }
    Inputs inputs = InputFinder.find(List.of(dir.toString()));
    assertThat(inputs.documents()).hasSize(4);
    assertThat(inputs.failures()).isEmpty();
  }

  @Test
  void aLinkToNowhereIsADocumentThatWillFail() throws IOException {
    try {
      Files.createSymbolicLink(dir.resolve("lost.md"), dir.resolve("nowhere.md"));
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "no symbolic links here: " + e);
    }
    assertThat(found(dir.toString())).contains("lost.md");
  }

  private String path(String name) {
    return dir + "/" + name;
  }

  private List<String> found(String... paths) {
    return InputFinder.find(Arrays.asList(paths)).documents().stream()
        .map(input -> dir.relativize(input.absolute()).toString().replace('\\', '/'))
        .toList();
  }
}
