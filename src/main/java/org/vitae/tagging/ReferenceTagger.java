package org.vitae.tagging;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import org.vitae.text.Span;

/** Divides a reference into its parts by a sequence model. Immutable, thread-safe. */
public final class ReferenceTagger {
  private static final int BEAM = 3;

  private final BeamSearch search;
  private final ReferenceFeatures features = new ReferenceFeatures();

  private ReferenceTagger(MaxentModel model) {
    this.search = new BeamSearch(BEAM, model);
  }

  /**
   * Reads a model, compressed.
   *
   * @throws IOException if it can't be read, or is none
   */
  public static ReferenceTagger read(InputStream model) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(model))) {
      return new ReferenceTagger(new GenericModelReader(new BinaryFileDataReader(in)).getModel());
    }
  }

  /** The parts in the order of the text; what lies between them is none. */
  public List<TaggedSpan> tag(String reference) {
    List<ReferenceToken> tokens = ReferenceToken.of(reference);
    if (tokens.isEmpty()) {
      return List.of();
    }
    String[][] seen = features.of(reference, tokens);
    BeamSearchContextGenerator<ReferenceToken> contexts =
        (i, sequence, before, additional) -> ReferenceFeatures.inContext(seen[i], i, before);
    Sequence best =
        search.bestSequence(
            tokens.toArray(ReferenceToken[]::new),
            null,
            contexts,
            (i, sequence, before, label) ->
                ReferenceLabel.valueOf(label).mayFollow(i > 0 ? before[i - 1] : ""));
    return spans(tokens, best);
  }

  private static List<TaggedSpan> spans(List<ReferenceToken> tokens, Sequence best) {
    List<TaggedSpan> out = new ArrayList<>();
    double[] probabilities = best.getProbs();
    ReferenceLabel before = ReferenceLabel.OTHER;
    for (int i = 0; i < tokens.size(); i++) {
      ReferenceLabel label = ReferenceLabel.valueOf(best.getOutcomes().get(i));
      Span span = tokens.get(i).span();
      boolean goesOn =
          label == before && label != ReferenceLabel.AUTHOR_BEGIN
              || label == ReferenceLabel.AUTHOR && before != ReferenceLabel.OTHER;
      if (goesOn && !out.isEmpty()) {
        TaggedSpan last = out.remove(out.size() - 1);
        out.add(
            new TaggedSpan(
                last.label(),
                new Span(last.span().start(), span.end()),
                Math.min(last.probability(), probabilities[i])));
      } else {
        out.add(
            new TaggedSpan(
                label == ReferenceLabel.AUTHOR_BEGIN ? ReferenceLabel.AUTHOR : label,
                span,
                probabilities[i]));
      }
      before = label;
    }
    return out.stream().filter(part -> part.label() != ReferenceLabel.OTHER).toList();
  }
}
