package org.vitae.train.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vitae.tagging.Models;
import org.vitae.tagging.ReferenceTagger;

/** Trains the model of references alone, and writes it beside the other models of a file. */
final class ReferencesAlone {
  private ReferencesAlone() {}

  /**
   * The file with the other models, that for all, and perhaps how many references to learn from.
   */
  public static void main(String[] args) throws IOException {
    Models others = Models.read(Path.of(args[0]));
    int references = args.length > 2 ? Integer.parseInt(args[2]) : ModelTraining.REFERENCES;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Models(
            others.cells(),
            others.sections(),
            others.lines(),
            new ReferenceTagger(new ModelTraining(references).references()))
        .write(out);
    Files.write(Path.of(args[1]), out.toByteArray());
  }
}
