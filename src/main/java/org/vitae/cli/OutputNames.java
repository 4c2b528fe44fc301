package org.vitae.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each document of a run an output of its own. The names depend on the set of documents only,
 * not on their order.
 *
 * <p>{@code cv.md} becomes {@code cv.json}. Documents that meet in one name all take the first of
 * these forms in which they don't: with the extension, {@code cv.md.json}; in the folder that tells
 * them apart, {@code a/cv.json}; both, {@code a/cv.md.json}. Names that differ in case only meet,
 * as they do on many disks.
 */
final class OutputNames {
  /** Forms of a name, from the plainest to one that no two files share. */
  private enum Form {
    PLAIN,
    EXTENSION,
    FOLDER,
    FOLDER_AND_EXTENSION;

    Form next() {
      return switch (this) {
        case PLAIN -> EXTENSION;
        case EXTENSION -> FOLDER;
        case FOLDER, FOLDER_AND_EXTENSION -> FOLDER_AND_EXTENSION;
      };
    }
  }

  private final @Nullable Path common;
  private final String extension;

  private OutputNames(@Nullable Path common, String extension) {
    this.common = common;
    this.extension = extension;
  }

  /**
   * A job for each document.
   *
   * @param inputs different files
   * @param extension of the outputs, with its full stop
   * @return in the order of the files' absolute paths
   */
  static List<Job> assign(List<Input> inputs, String extension) {
    OutputNames names = new OutputNames(commonFolder(inputs), extension);
    Map<Input, Form> forms = new TreeMap<>(Comparator.comparing(Input::absolute));
    inputs.forEach(input -> forms.put(input, Form.PLAIN));
    while (names.raiseThoseThatMeet(forms)) {}
    return forms.entrySet().stream()
        .map(
            entry -> new Job(entry.getKey().file(), names.output(entry.getKey(), entry.getValue())))
        .toList();
  }

  private boolean raiseThoseThatMeet(Map<Input, Form> forms) {
    Map<String, List<Input>> byName =
        forms.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    input ->
                        output(input, forms.getOrDefault(input, Form.PLAIN))
                            .toLowerCase(Locale.ROOT)));
    boolean raised = false;
    for (List<Input> meeting : byName.values()) {
      for (Input input : meeting.size() > 1 ? meeting : List.<Input>of()) {
        Form form = forms.getOrDefault(input, Form.PLAIN);
        if (form != Form.FOLDER_AND_EXTENSION) {
          forms.put(input, form.next());
          raised = true;
        }
      }
    }
    return raised;
  }

  private String output(Input input, Form form) {
    String name = CvFiles.fileName(input.file());
    boolean plain = form == Form.PLAIN || form == Form.FOLDER;
    Path folder = form.compareTo(Form.FOLDER) < 0 ? input.folder() : distinctFolder(input);
    String file = (plain ? CvFiles.stem(name) : name) + extension;
    return folder.toString().isEmpty() ? file : folder + File.separator + file;
  }

  /** The file's folder below the one that holds all documents of the run. */
  private Path distinctFolder(Input input) {
    Path folder = parent(input);
    Path root = folder.getRoot();
    Path above = common == null ? root : common;
    return above == null ? folder : above.relativize(folder);
  }

  private static @Nullable Path commonFolder(List<Input> inputs) {
    Path common = inputs.isEmpty() ? null : parent(inputs.get(0));
    for (Input input : inputs) {
      Path folder = parent(input);
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static Path parent(Input input) {
    Path absolute = input.absolute();
    Path parent = absolute.getParent();
    return parent == null ? absolute : parent;
  }
}
