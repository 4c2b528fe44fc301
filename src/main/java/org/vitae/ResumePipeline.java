package org.vitae;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.ReadDocument;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.model.Resume;
import org.vitae.model.ResumeBuilder;
import org.vitae.section.SectionExtractor;

/**
 * A configured parser: build it once, use it from as many threads as you like. Immutable,
 * thread-safe.
 */
public final class ResumePipeline {
  private final DocumentReader reader;

  private ResumePipeline(Builder builder) {
    this.reader = new DocumentReader(builder.limits);
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * @throws UnreadableDocumentException if the file can't be read as a document; it holds the
   *     reason
   */
  public ParseResult parse(Path file) throws UnreadableDocumentException {
    return understand(reader.read(file));
  }

  /**
   * Reads all of a stream; the caller closes it.
   *
   * @param name the file's name, a hint at its format
   * @throws UnreadableDocumentException if it can't be read as a document; it holds the reason
   */
  public ParseResult parse(InputStream in, String name) throws UnreadableDocumentException {
    return understand(reader.read(in, name));
  }

  /**
   * @throws UnreadableDocumentException if there is no text
   */
  public ParseResult parse(CharSequence text) throws UnreadableDocumentException {
    return understand(reader.read(text));
  }

  private ParseResult understand(ReadDocument read) {
    Resume resume = ResumeBuilder.builder().build();
    return new ParseResult(resume, new TreeMap<>(), read.diagnostics(), read.document());
  }

  /** Options of a pipeline; each has a safe default. */
  public static final class Builder {
    private Limits limits = Limits.DEFAULT;
    private final List<SectionExtractor> extractors = new ArrayList<>();

    private Builder() {}

    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /** Adds an extractor that is asked before the standard ones, and before those added later. */
    public Builder extractor(SectionExtractor extractor) {
      extractors.add(extractor);
      return this;
    }

    public ResumePipeline build() {
      return new ResumePipeline(this);
    }
  }
}
