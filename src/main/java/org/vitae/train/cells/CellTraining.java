package org.vitae.train.cells;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;
import org.vitae.tagging.CellLabel;
import org.vitae.tagging.CellModel;
import org.vitae.tagging.CellTagger;
import org.vitae.train.cells.TrainedCells.Share;

/** Makes a model from documents that have their truth beside them. */
public final class CellTraining {
  /** A feature that fewer cells have is left out: the model shouldn't learn names by heart. */
  private static final int CUTOFF = 4;

  private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);
  private final CellAligner aligner = new CellAligner();

  /**
   * Trains on some of the documents and tries the model on the others. The same files give the same
   * model to the byte.
   *
   * @param documents each with {@code NAME.expected.json} in its folder; documents of one name are
   *     one CV
   * @param heldOut the share of the CVs that the model doesn't see, 0–1
   * @throws IOException if a truth can't be read
   * @throws UnreadableDocumentException if a document can't
   * @throws IllegalArgumentException if no cell of a head is in the documents to learn from
   */
  public TrainedCells train(List<Path> documents, double heldOut)
      throws IOException, UnreadableDocumentException {
    Map<Path, List<Path>> byTruth = new TreeMap<>();
    documents.forEach(d -> byTruth.computeIfAbsent(truth(d), t -> new ArrayList<>()).add(d));
    List<LabelledCell> seen = new ArrayList<>();
    List<LabelledCell> unseen = new ArrayList<>();
    int number = 0;
    for (Map.Entry<Path, List<Path>> cv : byTruth.entrySet()) {
      boolean out = Math.floor((number + 1) * heldOut) > Math.floor(number * heldOut);
      number++;
      (out ? unseen : seen).addAll(cells(cv.getKey(), cv.getValue()));
    }
    if (seen.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to learn from");
    }
    CellModel model = CellTrainer.train(seen, CUTOFF);
    return new TrainedCells(model, seen.size(), shares(model, unseen));
  }

  private List<LabelledCell> cells(Path truth, List<Path> documents)
      throws IOException, UnreadableDocumentException {
    Resume resume = JsonResume.read(truth);
    List<LabelledCell> out = new ArrayList<>();
    for (Path document : documents.stream().sorted().toList()) {
      out.addAll(aligner.align(reader.read(document).document(), resume));
    }
    return out;
  }

  private static Map<CellLabel, Share> shares(CellModel model, List<LabelledCell> cells) {
    CellTagger tagger = new CellTagger(model);
    Map<CellLabel, Share> out = new EnumMap<>(CellLabel.class);
    for (LabelledCell cell : cells) {
      boolean right = tagger.likelihood(cell.features()).best() == cell.label();
      Share before = out.getOrDefault(cell.label(), new Share(0, 0));
      out.put(cell.label(), before.plus(right));
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
