package org.vitae;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.assemble.Calibration;
import org.vitae.assemble.ResumeAssembler;
import org.vitae.assemble.ResumeAssembler.Assembled;
import org.vitae.assemble.ResumeAssembler.SectionDrafts;
import org.vitae.attached.AttachedResumeReader;
import org.vitae.attached.AttachedResumeReader.Reading;
import org.vitae.extract.Draft;
import org.vitae.input.DocumentReader;
import org.vitae.input.Limits;
import org.vitae.input.ReadDocument;
import org.vitae.input.UnreadableDocumentException;
import org.vitae.layout.LayoutDocument;
import org.vitae.ocr.Ocr;
import org.vitae.section.Owner;
import org.vitae.section.SectionExtractor;
import org.vitae.section.SectionExtractors;
import org.vitae.segment.Section;
import org.vitae.segment.SectionType;
import org.vitae.segment.Segmenter;
import org.vitae.tagging.Models;

/**
 * A configured parser: build it once, use it from as many threads as you like. Immutable,
 * thread-safe.
 */
public final class ResumePipeline {
  private final Limits limits;
  private final DocumentReader reader;
  private final Segmenter segmenter;
  private final List<SectionExtractor> extractors;
  private final AttachedResumeReader attachments = new AttachedResumeReader();
  private final ResumeAssembler assembler;

  private ResumePipeline(Builder builder) {
    this.limits = builder.limits;
    this.reader = new DocumentReader(builder.limits, builder.password, builder.ocr);
    this.assembler = new ResumeAssembler(builder.calibration, builder.minConfidence);
    Optional<Models> models = builder.models();
    this.segmenter = new Segmenter(models.map(Models::sections));
    this.extractors =
        Stream.concat(builder.extractors.stream(), SectionExtractors.standard(models).stream())
            .toList();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * @throws UnreadableDocumentException if the file can't be read as a document; it holds the
   *     reason
   */
  public ParseResult parse(Path file) throws UnreadableDocumentException {
    Deadline deadline = Deadline.in(limits.time());
    return understand(reader.read(file), deadline);
  }

  /**
   * Reads all of a stream; the caller closes it.
   *
   * @param name the file's name, a hint at its format
   * @throws UnreadableDocumentException if it can't be read as a document; it holds the reason
   */
  public ParseResult parse(InputStream in, String name) throws UnreadableDocumentException {
    Deadline deadline = Deadline.in(limits.time());
    return understand(reader.read(in, name), deadline);
  }

  /**
   * @throws UnreadableDocumentException if there is no text
   */
  public ParseResult parse(CharSequence text) throws UnreadableDocumentException {
    Deadline deadline = Deadline.in(limits.time());
    return understand(reader.read(text), deadline);
  }

  private ParseResult understand(ReadDocument read, Deadline started)
      throws UnreadableDocumentException {
    Deadline deadline = started.later(read.recognition().time());
    deadline.check();
    LayoutDocument document = read.document();
    List<Section> sections = segmenter.segment(document);
    List<SectionDrafts> drafts = extract(sections, deadline);
    deadline.check();
    Reading attached = attachments.read(read.attachments());
    Assembled assembled =
        assembler.assemble(
            document, drafts, attached.resume(), Legibility.of(read.recognition(), document));
    deadline.check();
    return new ParseResult(
        assembled.resume(),
        Legibility.apply(read.recognition(), document, assembled.evidence()),
        assembled.accounting(),
        Stream.of(read.diagnostics(), attached.diagnostics(), assembled.diagnostics())
            .flatMap(List::stream)
            .toList(),
        document);
  }

  /**
   * The contact block goes first, so that the owner's name is known to the others; the order of the
   * sections stays.
   */
  private List<SectionDrafts> extract(List<Section> sections, Deadline deadline)
      throws UnreadableDocumentException {
    Map<Section, List<Draft>> contact = new IdentityHashMap<>();
    for (Section section : sections) {
      if (section.is(SectionType.HEADER) || section.is(SectionType.CONTACT)) {
        deadline.check();
        contact.put(section, extract(section, Owner.UNKNOWN, sections));
      }
    }
    Owner owner = Owner.of(contact.values().stream().flatMap(List::stream).toList());
    List<SectionDrafts> out = new ArrayList<>();
    for (Section section : sections) {
      deadline.check();
      List<Draft> known = contact.get(section);
      List<Draft> drafts = known != null ? known : extract(section, owner, sections);
      out.add(new SectionDrafts(section, drafts));
    }
    return out;
  }

  private List<Draft> extract(Section section, Owner owner, List<Section> all) {
    return extractors.stream()
        .filter(e -> e.accepts(section))
        .findFirst()
        .map(e -> e.extract(section, owner, all))
        .orElse(List.of());
  }

  /** Options of a pipeline; each has a safe default. */
  public static final class Builder {
    private Limits limits = Limits.DEFAULT;
    private String password = "";
    private Ocr ocr = Ocr.NEVER;
    private double minConfidence;
    private Calibration calibration = Calibration.standard();
    private final List<SectionExtractor> extractors = new ArrayList<>();
    private @Nullable Path models;
    private boolean withoutModels;

    private Builder() {}

    public Builder limits(Limits limits) {
      this.limits = limits;
      return this;
    }

    /** For documents that want a password; the others are read without. */
    public Builder password(String password) {
      this.password = Objects.requireNonNull(password, "password");
      return this;
    }

    /**
     * What becomes of pictures of pages, by themselves or in a PDF; {@link Ocr#NEVER} is the
     * default. Otherwise the program Tesseract is started for each.
     */
    public Builder ocr(Ocr ocr) {
      this.ocr = Objects.requireNonNull(ocr, "ocr");
      return this;
    }

    /** Adds an extractor that is asked before the standard ones, and before those added later. */
    public Builder extractor(SectionExtractor extractor) {
      extractors.add(extractor);
      return this;
    }

    /**
     * Values that are less sure than this, 0–1, are not given: their text goes to {@code
     * meta.unmapped}, with what it was taken for. An entry that loses what it is about goes with
     * its dates and places. The default is 0, which gives everything.
     */
    public Builder minConfidence(double minConfidence) {
      this.minConfidence = minConfidence;
      return this;
    }

    /** What the rules' confidence is worth. */
    Builder calibration(Calibration calibration) {
      this.calibration = calibration;
      return this;
    }

    /**
     * Models that {@code vitae train} has made, instead of those that come with Vitae. They are
     * read by {@link #build()}.
     */
    public Builder models(Path file) {
      this.models = Objects.requireNonNull(file, "models");
      this.withoutModels = false;
      return this;
    }

    /** Decides by rules and by what the entries of a section have in common, without models. */
    public Builder withoutModels() {
      this.models = null;
      this.withoutModels = true;
      return this;
    }

    private Optional<Models> models() {
      if (withoutModels) {
        return Optional.empty();
      }
      return Optional.of(models == null ? Models.shipped() : Models.named(models));
    }

    /**
     * @throws IllegalArgumentException if {@link #minConfidence} is not within 0–1, or {@link
     *     #models} holds no models
     */
    public ResumePipeline build() {
      if (!(minConfidence >= 0 && minConfidence <= 1)) {
        throw new IllegalArgumentException("minConfidence is within 0 and 1, not " + minConfidence);
      }
      return new ResumePipeline(this);
    }
  }
}
