package org.vitae.evaluate;

import java.util.List;

/**
 * What went wrong with a field in one entry of a document.
 *
 * @param missing what was expected and not given
 * @param extra what was given and not expected
 */
public record Miss(String document, List<String> missing, List<String> extra) {
  public Miss {
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
  }
}
