package org.vitae.extract;

import java.util.List;
import java.util.Optional;
import org.vitae.layout.Passage;

/**
 * Advisors as a line names them.
 *
 * @param names as printed, without titles
 * @param affiliation where they are, if it stands beside the name
 * @param whole from the label to the last name or affiliation
 * @param label the words before the names, with the colon
 */
public record Advisors(
    List<Found<String>> names, Optional<Passage> affiliation, Passage whole, Passage label) {
  public Advisors {
    names = List.copyOf(names);
  }
}
