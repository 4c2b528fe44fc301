package org.vitae.train.references;

import java.util.ArrayList;
import java.util.List;
import org.vitae.tagging.ReferenceLabel;
import org.vitae.text.Span;
import org.vitae.train.references.LabelledReference.Part;

/** Puts a reference together, piece by piece. */
final class ReferenceWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  /** What belongs to no part; a sign after the same sign, or a blank after one, is left out. */
  ReferenceWriter add(String between) {
    String rest = between;
    if (!text.isEmpty() && !rest.isEmpty()) {
      char last = text.charAt(text.length() - 1);
      if (last == rest.charAt(0) && ".,:; ".indexOf(last) >= 0) {
        rest = rest.substring(1);
      } else if ("?!".indexOf(last) >= 0 && ".,".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1);
      }
    }
    text.append(rest);
    return this;
  }

  ReferenceWriter add(ReferenceLabel label, String part) {
    if (!part.isEmpty()) {
      parts.add(new Part(label, new Span(text.length(), text.length() + part.length())));
      text.append(part);
    }
    return this;
  }

  boolean has(ReferenceLabel label) {
    return parts.stream().anyMatch(part -> part.label() == label);
  }

  boolean endsWith(String end) {
    return text.toString().endsWith(end);
  }

  LabelledReference done() {
    return new LabelledReference(text.toString(), parts);
  }
}
