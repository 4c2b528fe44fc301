package org.vitae.train.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;
import org.vitae.segment.Section;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.CellTagger;
import org.vitae.tagging.LineTagger;
import org.vitae.tagging.MaxentModel;
import org.vitae.tagging.Models;
import org.vitae.tagging.ReferenceTagger;
import org.vitae.tagging.SectionTagger;
import org.vitae.train.models.MaxentTrainer.Method;

/** Makes models from documents that have their truth beside them. */
public final class ModelTraining {
  /** A feature that fewer cells have is left out: the model shouldn't learn names by heart. */
  private static final int CELL_CUTOFF = 4;

  /** The same for sections. */
  private static final int SECTION_CUTOFF = 12;

  /** The same for lines. */
  private static final int LINE_CUTOFF = 20;

  /** The same for tokens of references. */
  private static final int REFERENCE_CUTOFF = 6;

  /** From so many references the model of references learns. */
  public static final int REFERENCES = 6_000;

  /** The numbers of the references that it is tried on begin here. */
  private static final int UNSEEN = 1_000_000;

  /** On one for so many that it learns from. */
  private static final int PART = 10;

  private final int references;
  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final Segmenter segmenter = new Segmenter();
  private final CellAligner cells = new CellAligner();
  private final SectionAligner sections = new SectionAligner();
  private final LineAligner lines = new LineAligner();

  public ModelTraining() {
    this(REFERENCES);
  }

  /**
   * @param references from so many invented ones the model of references learns
   */
  public ModelTraining(int references) {
    this.references = references;
  }

  /**
   * Trains on some of the documents and tries the model on the others. The same files give the same
   * model to the byte.
   *
   * @param documents each with {@code NAME.expected.json} in its folder; documents of one name are
   *     one CV
   * @param heldOut the share of the CVs that the model doesn't see, 0–1
   * @throws IOException if a truth can't be read
   * @throws UnreadableDocumentException if a document can't
   * @throws IllegalArgumentException if the documents give nothing to learn from
   */
  public TrainedModels train(List<Path> documents, double heldOut)
      throws IOException, UnreadableDocumentException {
    Map<Path, List<Path>> byTruth = new TreeMap<>();
    documents.forEach(d -> byTruth.computeIfAbsent(truth(d), t -> new ArrayList<>()).add(d));
    List<Examples> seen = new ArrayList<>();
    List<Examples> unseen = new ArrayList<>();
    int number = 0;
    for (Map.Entry<Path, List<Path>> cv : byTruth.entrySet()) {
      boolean out = Math.floor((number + 1) * heldOut) > Math.floor(number * heldOut);
      number++;
      (out ? unseen : seen).addAll(examples(cv.getKey(), cv.getValue(), number));
    }
    return train(Examples.all(seen), Examples.all(unseen));
  }

  private TrainedModels train(Examples seen, Examples unseen) throws IOException {
    if (seen.cells().isEmpty() || seen.sections().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from");
    }
    MaxentModel cells =
        MaxentTrainer.train(CellTagger.LABELS, seen.cells(), CELL_CUTOFF, Method.GIS);
    MaxentModel sections =
        MaxentTrainer.train(
            SectionTagger.LABELS, seen.sections(), SECTION_CUTOFF, Method.QUASI_NEWTON);
    MaxentModel lines =
        MaxentTrainer.train(LineTagger.LABELS, seen.lines(), LINE_CUTOFF, Method.QUASI_NEWTON);
    MaxentModel tokens = references();
    return new TrainedModels(
        new Models(
            new CellTagger(cells),
            new SectionTagger(sections),
            new LineTagger(lines),
            new ReferenceTagger(tokens)),
        seen.cells().size(),
        seen.sections().size(),
        seen.lines().size(),
        references,
        Examples.recognised(cells, unseen.cells()),
        Examples.recognised(sections, unseen.sections()),
        Examples.recognised(lines, unseen.lines()),
        Examples.recognised(
            tokens, new ReferenceExamples().of(UNSEEN, UNSEEN + references / PART)));
  }

  /** The model of references: it learns from none of the documents. */
  MaxentModel references() throws IOException {
    return MaxentTrainer.train(
        ReferenceTagger.LABELS,
        new ReferenceExamples().of(0, references),
        REFERENCE_CUTOFF,
        Method.GIS);
  }

  /**
   * The sections are those of the first document: the same in other formats tell nothing new. The
   * lines are those of one document, each time of another format.
   */
  private List<Examples> examples(Path truth, List<Path> documents, int number)
      throws IOException, UnreadableDocumentException {
    Resume resume = JsonResume.read(truth);
    List<Examples> out = new ArrayList<>();
    List<Path> sorted = documents.stream().sorted().toList();
    for (Path document : sorted) {
      List<Section> found = segmenter.segment(reader.read(document).document());
      boolean first = out.isEmpty();
      out.add(
          new Examples(
              cells.align(found, resume),
              first ? sections.align(found, resume) : List.of(),
              sorted.indexOf(document) == number % sorted.size()
                  ? lines.align(found, resume)
                  : List.of()));
    }
    return out;
  }

  /** The file with what a document says. */
  public static Path truth(Path document) {
    String name = String.valueOf(document.getFileName());
    int dot = name.lastIndexOf('.');
    return document.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".expected.json");
  }

  /** Whether a document has its truth beside it. */
  public static boolean hasTruth(Path document) {
    return Files.isRegularFile(truth(document));
  }
}
