package org.vitae.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Patterns such as {@code cvs/*.md} and {@code "cvs/**}{@code /*.md"}, for shells that don't expand
 * them. Hidden files and folders match no pattern.
 */
final class Glob {
  private static final String WILD = "*?[{";

  private Glob() {}

  static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
  }

  /** The files and folders that match, sorted; none if the pattern is malformed. */
  static List<Path> expand(String pattern) {
    List<String> parts = Arrays.asList(pattern.replace(File.separatorChar, '/').split("/"));
    int fixed = 0;
    while (!isPattern(parts.get(fixed))) {
      fixed++;
    }
    String base = String.join("/", parts.subList(0, fixed));
    List<String> rest = parts.subList(fixed, parts.size());
    boolean deep = rest.stream().anyMatch(part -> part.contains("**"));
    return walk(
        Path.of(fixed > 0 && base.isEmpty() ? "/" : base),
        String.join("/", rest),
        deep ? Integer.MAX_VALUE : rest.size());
  }

  private static List<Path> walk(Path base, String pattern, int depth) {
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    try (Stream<Path> files =
        Files.find(
            base, depth, (file, attributes) -> !file.equals(base) && isVisible(base, file))) {
      PathMatcher matcher = matcher(pattern);
      return files.filter(file -> matcher.matches(base.relativize(file))).sorted().toList();
    } catch (PatternSyntaxException | UncheckedIOException | IOException e) {
      return List.of();
    }
  }

  /** As in shells, a folder's {@code **} stands for no folder too. */
  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{,**/}"));
  }

  private static boolean isVisible(Path base, Path file) {
    for (Path part : base.relativize(file)) {
      if (CvFiles.isHidden(part)) {
        return false;
      }
    }
    return true;
  }
}
