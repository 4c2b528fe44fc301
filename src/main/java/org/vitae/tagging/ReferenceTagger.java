package org.vitae.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vitae.text.Span;

/** Divides a reference into its parts by a sequence model. Immutable, thread-safe. */
public final class ReferenceTagger {
  /** The names of the {@link ReferenceLabel}s. */
  public static final List<String> LABELS =
      Stream.of(ReferenceLabel.values()).map(Enum::name).toList();

  private final MaxentModel model;
  private final LabelSearch search;

  /**
   * @throws IllegalArgumentException if the model tells other labels apart than {@link
   *     ReferenceLabel}
   */
  public ReferenceTagger(MaxentModel model) {
    if (!model.labels().equals(LABELS)) {
      throw new IllegalArgumentException("a model of " + model.labels());
    }
    this.model = model;
    this.search = new LabelSearch(model);
  }

  MaxentModel model() {
    return model;
  }

  /** The tables of words, loaded when the first reference is tagged. */
  private static final class Seen {
    static final ReferenceFeatures FEATURES = new ReferenceFeatures();
  }

  /** The parts in the order of the text; what lies between them is none. */
  public List<TaggedSpan> tag(String reference) {
    List<ReferenceToken> tokens = ReferenceToken.of(reference);
    return tokens.isEmpty()
        ? List.of()
        : spans(tokens, search.best(Seen.FEATURES.of(reference, tokens)));
  }

  private static List<TaggedSpan> spans(
      List<ReferenceToken> tokens, List<LabelSearch.Choice> choices) {
    List<TaggedSpan> out = new ArrayList<>();
    ReferenceLabel before = ReferenceLabel.OTHER;
    for (int i = 0; i < tokens.size(); i++) {
      ReferenceLabel label = choices.get(i).label();
      double probability = choices.get(i).probability();
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
                Math.min(last.probability(), probability)));
      } else {
        out.add(
            new TaggedSpan(
                label == ReferenceLabel.AUTHOR_BEGIN ? ReferenceLabel.AUTHOR : label,
                span,
                probability));
      }
      before = label;
    }
    return out.stream().filter(part -> part.label() != ReferenceLabel.OTHER).toList();
  }
}
