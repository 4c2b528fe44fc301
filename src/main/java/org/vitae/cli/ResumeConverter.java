package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vitae.ResumePipeline;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;

/**
 * Documents to JSON Resume in UTF-8. Thread-safe.
 *
 * @param validate whether a result that violates the constraints is refused
 */
record ResumeConverter(ResumePipeline pipeline, boolean validate) implements DocumentConverter {
  @Override
  public byte[] convert(Path document) throws UnreadableDocumentException, InvalidOutputException {
    Archive archive = Files.exists(document) ? null : Archive.of(document).orElse(null);
    Resume resume =
        archive == null
            ? pipeline.parse(document).resume()
            : archive.read(document, in -> pipeline.parse(in, CvFiles.fileName(document)).resume());
    return (validate ? ValidJson.write(resume) : JsonResume.write(resume)).getBytes(UTF_8);
  }
}
