package org.vitae.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.text.Span;

/**
 * A value of attached data with the places of the page that may confirm it.
 *
 * @param pointer where it stands in the attached data
 * @param item whether it is one of a list
 */
record AttachedValue(Field field, String pointer, boolean item, List<Candidate> candidates) {

  /**
   * A place that says the same.
   *
   * @param owner the draft for which the rules found the same value there, if they did
   */
  record Candidate(Found<?> found, @Nullable Draft owner) {}

  /** The place within an entry; best the one that the rules took for the same field of it. */
  Optional<Candidate> in(Extent extent) {
    return candidates.stream()
        .filter(c -> c.owner() == null || c.owner() == extent.draft())
        .filter(c -> extent.span().contains(c.found().span()))
        .min(Comparator.comparing(c -> c.owner() == null));
  }

  /**
   * The text of a page that belongs to one entry.
   *
   * @param draft what the rules made of it, if anything
   */
  record Extent(@Nullable Draft draft, Span span) {}
}
