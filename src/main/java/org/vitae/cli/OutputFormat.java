package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Function;
import org.vitae.export.BibTeX;
import org.vitae.export.CslJson;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;

/** What a résumé is written as, in the words of {@code --format}. */
enum OutputFormat {
  json(".json", JsonResume::write),
  bibtex(".bib", BibTeX::write),
  csl(".csl.json", CslJson::write);

  private final String extension;
  private final Function<Resume, String> writer;

  OutputFormat(String extension, Function<Resume, String> writer) {
    this.extension = extension;
    this.writer = writer;
  }

  /** The end of a file's name, with its full stop. */
  String extension() {
    return extension;
  }

  /**
   * @param validate whether a résumé that is no valid JSON Resume is refused, whatever the format
   * @throws InvalidOutputException with the violations
   */
  byte[] write(Resume resume, boolean validate) throws InvalidOutputException {
    String valid = validate ? ValidJson.write(resume) : "";
    return (validate && this == json ? valid : writer.apply(resume)).getBytes(UTF_8);
  }
}
