package org.vitae.train.references;

import java.util.ArrayList;
import java.util.List;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.tagging.ReferenceToken;
import org.vitae.text.Span;

/**
 * An invented reference.
 *
 * @param parts in the order of the text; what lies between them is {@link ReferenceLabel#OTHER}
 */
public record LabelledReference(String text, List<Part> parts) {
  /** A part of the text; each name of a list of authors is one. */
  public record Part(ReferenceLabel label, Span span) {}

  public LabelledReference {
    parts = List.copyOf(parts);
  }

  /** The text of the parts with a label. */
  public List<String> texts(ReferenceLabel label) {
    return parts.stream()
        .filter(part -> part.label() == label)
        .map(part -> text.substring(part.span().start(), part.span().end()))
        .toList();
  }

  /** A label for each token. */
  public List<ReferenceLabel> labels(List<ReferenceToken> tokens) {
    List<ReferenceLabel> labels = new ArrayList<>();
    int next = 0;
    for (ReferenceToken token : tokens) {
      while (next < parts.size() && parts.get(next).span().end() <= token.span().start()) {
        next++;
      }
      labels.add(next < parts.size() ? label(parts.get(next), token) : ReferenceLabel.OTHER);
    }
    return labels;
  }

  private static ReferenceLabel label(Part part, ReferenceToken token) {
    if (token.span().start() < part.span().start()) {
      return ReferenceLabel.OTHER;
    }
    boolean begins = token.span().start() == part.span().start();
    return part.label() == ReferenceLabel.AUTHOR && begins
        ? ReferenceLabel.AUTHOR_BEGIN
        : part.label();
  }
}
