package org.vitae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

  @Test
  void takesTheStem() {
    assertThat(outputs("cv.md", "other.v2.pdf", "LICENCE"))
        .containsExactly("LICENCE.json", "cv.json", "other.v2.json");
  }

  @Test
  void keepsTheExtensionWhereTwoMeet() {
    assertThat(outputs("cv.pdf", "cv.md", "alone.md"))
        .containsExactly("alone.json", "cv.md.json", "cv.pdf.json");
  }

  @Test
  void keepsTheFolderWhereNamesAreTheSame() {
    assertThat(outputs("a/cv.md", "b/cv.md", "b/x.md"))
        .containsExactly("a/cv.json", "b/cv.json", "x.json");
  }

  @Test
  void keepsFolderAndExtensionWhereNothingElseHelps() {
    assertThat(outputs("a/cv.md", "b/cv.md", "a/cv.txt", "b/cv.txt"))
        .containsExactly("a/cv.md.json", "a/cv.txt.json", "b/cv.md.json", "b/cv.txt.json");
  }

  @Test
  void aNameThatIsTakenByAnotherFormCountsToo() {
    assertThat(outputs("cv.pdf", "cv.md", "cv.md.txt"))
        .doesNotHaveDuplicates()
        .contains("cv.pdf.json", "cv.md.txt.json");
  }

  @Test
  void namesThatDifferInCaseOnlyMeet() {
    assertThat(outputs("CV.md", "cv.txt")).containsExactly("CV.md.json", "cv.txt.json");
  }

  @Test
  void subFoldersAreKept() {
    List<Input> inputs =
        List.of(
            new Input(Path.of("cvs/ann/input.md"), Path.of("ann")),
            new Input(Path.of("cvs/bob/input.md"), Path.of("bob")));
    assertThat(assigned(inputs)).containsExactly("ann/input.json", "bob/input.json");
  }

  @Test
  void theOrderDoesNotMatter() {
    List<String> names =
        new ArrayList<>(List.of("a/cv.md", "b/cv.md", "cv.md", "cv.txt", "cv.md.md", "b/x.md"));
    List<String> first = outputs(names.toArray(String[]::new));
    for (int i = 0; i < names.size(); i++) {
      Collections.rotate(names, 1);
      assertThat(outputs(names.toArray(String[]::new))).isEqualTo(first);
    }
    assertThat(first).doesNotHaveDuplicates();
  }

  private static List<String> outputs(String... files) {
    return assigned(
        Arrays.stream(files)
            .map(f -> new Input(Path.of(f), Path.of("")))
            .collect(Collectors.toList()));
  }

  private static List<String> assigned(List<Input> inputs) {
    return OutputNames.assign(inputs, ".json").stream()
        .map(job -> job.output().replace('\\', '/'))
        .toList();
  }
}
