package org.vitae.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.ReferenceContext;
import org.vitae.extract.ReferenceOrder;
import org.vitae.extract.ReferenceParser;
import org.vitae.layout.Passage;
import org.vitae.tagging.ReferenceTagger;

/**
 * Reads the references of one list in the light of each other: their parts stand in one order, and
 * the owner of the list is among the authors of each. Immutable, thread-safe.
 */
final class JointReader {
  /** The share of a list's references from which their order holds for the others too. */
  private static final double MAJORITY = 0.6;

  private final ReferenceParser parser;

  /**
   * @param model what is asked where rules are unsure, if there is one
   */
  JointReader(Optional<ReferenceTagger> model) {
    this.parser = new ReferenceParser(model);
  }

  /**
   * A reference before it is read.
   *
   * @param parts its lines
   * @param context if it names no owner, the list itself may tell
   */
  record Unread(List<Passage> parts, ReferenceContext context) {
    Unread withOwner(Optional<String> owner) {
      return new Unread(parts, context.withOwner(owner));
    }
  }

  /** One draft for each, in order. */
  List<Draft> read(List<Unread> references) {
    List<ReferenceParser.Open> open = openWithOwner(references);
    ReferenceOrder order = order(open);
    List<Draft> out = new ArrayList<>();
    open.forEach(reference -> out.add(reference.read(order)));
    return out;
  }

  /** If nobody says whose list it is and it tells so itself, it is looked at again. */
  private List<ReferenceParser.Open> openWithOwner(List<Unread> references) {
    List<ReferenceParser.Open> open = open(references);
    boolean known = references.stream().anyMatch(r -> r.context.owner().isPresent());
    Optional<String> owner =
        known
            ? Optional.empty()
            : OwnerGuess.of(open.stream().map(ReferenceParser.Open::names).toList());
    return owner.isPresent()
        ? open(references.stream().map(r -> r.withOwner(owner)).toList())
        : open;
  }

  private List<ReferenceParser.Open> open(List<Unread> references) {
    return references.stream().map(r -> parser.open(r.parts, r.context)).toList();
  }

  private static ReferenceOrder order(List<ReferenceParser.Open> references) {
    Map<ReferenceOrder, Integer> votes = new EnumMap<>(ReferenceOrder.class);
    for (ReferenceParser.Open reference : references) {
      votes.merge(reference.order(), 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .filter(e -> references.size() > 1 && e.getValue() >= MAJORITY * references.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ReferenceOrder.UNKNOWN);
  }
}
