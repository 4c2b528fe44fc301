package org.vitae.assemble;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;
import org.vitae.assemble.AttachedMerger.Merged;
import org.vitae.attached.AttachedResume;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.extract.Draft;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.model.Resume;
import org.vitae.segment.Section;
import org.vitae.text.Span;

/**
 * Findings to one résumé. Conflicts are decided here and only here, and every line is accounted
 * for: what no field holds goes to {@code meta.unmapped}. Immutable, thread-safe.
 */
public final class ResumeAssembler {
  private final Calibration calibration;
  private final double minConfidence;

  /**
   * @param minConfidence values that are less sure go to {@code meta.unmapped}
   */
  public ResumeAssembler(Calibration calibration, double minConfidence) {
    this.calibration = calibration;
    this.minConfidence = minConfidence;
  }

  /**
   * The outcome.
   *
   * @param evidence by JSON Pointer; its confidence is that of the rules, not yet of the text
   * @param diagnostics what became of attached data, if there was any
   */
  public record Assembled(
      Resume resume,
      SortedMap<String, Found<?>> evidence,
      Accounting accounting,
      List<Diagnostic> diagnostics) {}

  /** A section with what was found in it. */
  public record SectionDrafts(Section section, List<Draft> drafts) {}

  /**
   * @param attached what the document carries as data; only what the page confirms is taken of it
   * @param legibility how surely the text at a place was recognised, 0–1
   */
  public Assembled assemble(
      LayoutDocument document,
      List<SectionDrafts> sections,
      Optional<AttachedResume> attached,
      ToDoubleFunction<List<Span>> legibility) {
    List<Draft> found =
        LanguageMerger.merge(
            AwardMerger.merge(
                CourseMerger.merge(sections.stream().flatMap(s -> s.drafts().stream()).toList())));
    Optional<Merged> merged =
        attached.map(data -> AttachedMerger.merge(document, sections, found, data));
    List<Draft> drafts = DraftCleaner.clean(merged.map(Merged::drafts).orElse(found));
    List<Section> all = sections.stream().map(SectionDrafts::section).toList();
    Composition whole = Composition.of(document, all, drafts, List.of());
    Confidence confidence =
        new Confidence(calibration, Evidence.left(whole.evidence()), legibility);
    Composition sure =
        minConfidence == 0 ? whole : withoutDoubts(document, all, drafts, confidence);
    return new Assembled(
        sure.resume(),
        confidence.apply(sure.evidence()),
        sure.accounting(),
        merged.map(Merged::diagnostic).stream().toList());
  }

  private Composition withoutDoubts(
      LayoutDocument document, List<Section> sections, List<Draft> drafts, Confidence confidence) {
    List<Doubt> doubts = Doubts.takeFrom(drafts, confidence, minConfidence);
    return Composition.of(document, sections, DraftCleaner.clean(drafts), doubts);
  }
}
