package org.vitae.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import org.vitae.input.UnreadableDocumentException.Reason;

/**
 * Finds the documents that paths stand for: a file itself, whatever its name; of a folder and the
 * folders in it the files that {@link CvFiles} takes for CVs; of a ZIP archive the same as of a
 * folder; of a pattern what it matches.
 */
final class InputFinder {
  private final Inputs.Collected found = new Inputs.Collected();

  private InputFinder() {}

  static Inputs find(List<String> paths) {
    InputFinder finder = new InputFinder();
    paths.forEach(finder::add);
    return finder.found.toInputs();
  }

  private void add(String given) {
    Path path = null;
    try {
      path = Path.of(given);
    } catch (InvalidPathException e) {
      // On Windows a pattern is no path.
      if (!Glob.isPattern(given)) {
        missing(given, "it is no valid path here: " + e.getReason() + LocaleHint.of(given));
        return;
      }
    }
    if (path != null && (Files.exists(path) || !Glob.isPattern(given))) {
      add(path, given);
      return;
    }
    List<Path> matches = Glob.expand(given);
    matches.forEach(match -> add(match, match.toString()));
    if (matches.isEmpty()) {
      missing(given, "no file matches this pattern");
    }
  }

  private void add(Path path, String given) {
    if (Files.isDirectory(path)) {
      addFolder(path, given);
    } else if (Archive.is(path)) {
      addArchive(path, Path.of(""));
    } else if (Files.exists(path)) {
      found.document(path, Path.of(""));
    } else {
      missing(given, "there is no such file or folder" + LocaleHint.of(given));
    }
  }

  private void missing(String given, String message) {
    found.failure(new Failure(given, Reason.NOT_FOUND.name(), message));
  }

  private void addArchive(Path file, Path folder) {
    try {
      List<Path> documents = new Archive(file).documents();
      for (Path document : documents) {
        Path inner = document.getParent();
        found.document(file.resolve(document), inner == null ? folder : folder.resolve(inner));
      }
      if (documents.isEmpty()) {
        found.note("no CV in the archive " + file);
      }
    } catch (IOException e) {
      found.failure(
          new Failure(
              file.toString(),
              Reason.DAMAGED.name(),
              "the archive can't be opened: " + Failure.describe(e)));
    }
  }

  private void addFolder(Path folder, String given) {
    FolderVisitor visitor = new FolderVisitor(folder);
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      unlisted(folder, e);
    }
    if (!visitor.any) {
      found.note("no CV in the folder " + given + "; name a file to convert it whatever its name");
    }
  }

  private void unlisted(Path folder, IOException e) {
    found.failure(
        new Failure(
            folder.toString(),
            Reason.NOT_READABLE.name(),
            "the folder can't be listed: " + Failure.describe(e)));
  }

  private final class FolderVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private boolean any;

    FolderVisitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && CvFiles.isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isOther() && CvFiles.isCv(file)) {
        Path parent = root.relativize(file).getParent();
        Path folder = parent == null ? Path.of("") : parent;
        if (Archive.is(file)) {
          addArchive(file, folder);
        } else {
          found.document(file, folder);
        }
        any = true;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        any = true;
        unlisted(file, e);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
