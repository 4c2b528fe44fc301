package org.vitae;

import java.util.List;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Publication;

/**
 * Reads references that stand in no CV: one alone, or a list as it is printed. {@link
 * ReferencePipeline} does the same with other models or none. Immutable, thread-safe.
 *
 * <pre>{@code
 * Publication paper = ReferenceParser.parse("Ada Quill. On tides. Journal of Seas, 3(2):1-9, 2021.");
 * }</pre>
 */
public final class ReferenceParser {
  private ReferenceParser() {}

  /**
   * Reads one reference. What isn't understood is absent; a line end divides its parts, as in lists
   * that print title and authors one below the other.
   */
  public static Publication parse(CharSequence reference) {
    return ReferencePipeline.standard().parse(reference);
  }

  /**
   * Reads the references of one list that is divided already, one publication for each. They are
   * taken to be set in one style and, if the list shows it, to be one person's.
   *
   * @throws IllegalArgumentException if a reference is blank
   */
  public static List<Publication> parseAll(List<? extends CharSequence> references) {
    return ReferencePipeline.standard().parseAll(references);
  }

  /**
   * Cuts a list into its references and reads them in the order of the text. A list is set in one
   * style, so that each is read in the light of the others.
   *
   * @param list plain text, Markdown or HTML; headings and years between the references are
   *     understood
   * @throws UnreadableDocumentException if there is no text, or too much of it
   */
  public static List<Publication> parseList(CharSequence list) throws UnreadableDocumentException {
    return ReferencePipeline.standard().parseList(list);
  }
}
