package org.vitae.train.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the files that the grammar is written in. */
final class GrammarFiles {
  private static final List<String> FILES =
      List.of(
          "names",
          "places",
          "schools",
          "employers",
          "roles",
          "bullets",
          "prose",
          "papers",
          "skills",
          "lists",
          "headings",
          "forms",
          "dates",
          "german",
          "french",
          "spanish",
          "chinese");

  private GrammarFiles() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String file : FILES) {
      String path = "/org/vitae/train/" + file + ".txt";
      try (InputStream in = GrammarFiles.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("the grammar lacks its file " + path);
        }
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
      } catch (IOException e) {
        throw new UncheckedIOException("the grammar's file " + path + " can't be read", e);
      }
    }
    return lines;
  }
}
