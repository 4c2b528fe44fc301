package org.vitae.export;

import java.util.List;
import java.util.stream.IntStream;
import org.vitae.json.JsonResume;
import org.vitae.model.Publication;
import org.vitae.model.Resume;

/**
 * Publications as CSL-JSON, the input of citation processors (citeproc-js, pandoc, Zotero), in the
 * order given: {@code []} if there are none. The {@code id} of an item is its key in {@link
 * BibTeX}. Thread-safe.
 *
 * <pre>{@code String json = CslJson.write(resume);}</pre>
 */
public final class CslJson {
  private CslJson() {}

  public static String write(Resume resume) {
    return write(resume.publications());
  }

  public static String write(List<Publication> publications) {
    List<String> keys = CitationKeys.of(publications);
    return JsonResume.writeTrees(
        IntStream.range(0, publications.size())
            .mapToObj(i -> CslItem.of(publications.get(i), keys.get(i)))
            .toList());
  }
}
