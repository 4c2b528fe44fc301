package org.vitae.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vitae.model.Publication;
import org.vitae.model.Resume;

/**
 * Publications as a BibTeX file, in the order given, for BibTeX, biber and whatever reads them: in
 * UTF-8, empty if there are none. Thread-safe.
 *
 * <pre>{@code String bib = BibTeX.write(resume);}</pre>
 *
 * <p>Letters and signs stay what they are; what LaTeX takes for commands is escaped, and the words
 * of a title that no style may put in lower case stand in braces. The keys depend on the entries
 * alone, so that they stay the same from one run to the next.
 */
public final class BibTeX {
  private BibTeX() {}

  public static String write(Resume resume) {
    return write(resume.publications());
  }

  public static String write(List<Publication> publications) {
    List<String> keys = CitationKeys.of(publications);
    return IntStream.range(0, publications.size())
        .mapToObj(i -> BibTeXEntry.of(publications.get(i)).print(keys.get(i)))
        .collect(Collectors.joining("\n"));
  }
}
