package org.vitae.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import org.vitae.ResumePipeline;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.json.JsonResume;

/** Documents to JSON Resume in UTF-8. Thread-safe. */
record ResumeConverter(ResumePipeline pipeline) implements DocumentConverter {
  @Override
  public byte[] convert(Path document) throws UnreadableDocumentException {
    return JsonResume.write(pipeline.parse(document).resume()).getBytes(UTF_8);
  }
}
