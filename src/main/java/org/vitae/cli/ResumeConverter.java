package org.vitae.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vitae.ResumePipeline;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Resume;

/**
 * Documents to résumés in a format, in UTF-8. Thread-safe.
 *
 * @param validate whether a result that violates the constraints is refused
 */
record ResumeConverter(ResumePipeline pipeline, OutputFormat format, boolean validate)
    implements DocumentConverter {
  @Override
  public byte[] convert(Path document) throws UnreadableDocumentException, InvalidOutputException {
    Archive archive = Files.exists(document) ? null : Archive.of(document).orElse(null);
    Resume resume =
        archive == null
            ? pipeline.parse(document).resume()
            : archive.read(document, in -> pipeline.parse(in, CvFiles.fileName(document)).resume());
    return format.write(resume, validate);
  }
}
