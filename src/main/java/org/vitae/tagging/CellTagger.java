package org.vitae.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells what the cells of an entry's head are likely to be. Immutable, thread-safe. */
public final class CellTagger {
  private final CellModel model;
  private final CellFeatures features = new CellFeatures();

  public CellTagger(CellModel model) {
    this.model = model;
  }

  /** The one that comes with Vitae; read when it is asked for first. */
  public static CellTagger shipped() {
    return Shipped.TAGGER;
  }

  /**
   * Reads a model from a file.
   *
   * @throws IOException if it can't be read, or is no model of this version
   */
  public static CellTagger read(Path model) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return new CellTagger(CellModel.read(in));
    }
  }

  private static final class Shipped {
    static final CellTagger TAGGER = load();

    private static CellTagger load() {
      try (InputStream in = CellTagger.class.getResourceAsStream("cells.model")) {
        return new CellTagger(CellModel.read(Objects.requireNonNull(in, "cells.model")));
      } catch (IOException e) {
        throw new UncheckedIOException("the model of cells can't be read", e);
      }
    }
  }

  /**
   * How likely each label is for each cell of a head.
   *
   * @param section the kind of section, such as {@code WORK}
   */
  public List<CellLikelihood> tag(List<HeadCell> head, String section) {
    List<CellLikelihood> out = new ArrayList<>();
    for (List<String> seen : features.of(head, section)) {
      out.add(likelihood(seen));
    }
    return out;
  }

  /** How likely each label is for a cell with such {@link #features}. */
  public CellLikelihood likelihood(List<String> features) {
    return new CellLikelihood(model.logProbabilities(features));
  }

  /** What a model sees of each cell of a head, to train one. */
  public static List<List<String>> features(List<HeadCell> head, String section) {
    return new CellFeatures().of(head, section);
  }
}
