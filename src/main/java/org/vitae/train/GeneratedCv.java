package org.vitae.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.vitae.json.JsonResume;
import org.vitae.model.Resume;
import org.vitae.train.cv.CvLayout;
import org.vitae.train.cv.InventedCv;
import org.vitae.train.cv.LabelledLine;
import org.vitae.train.fact.Dice;
import org.vitae.train.render.DocxRenderer;
import org.vitae.train.render.HtmlRenderer;
import org.vitae.train.render.LogicalLines;
import org.vitae.train.render.MarkdownRenderer;
import org.vitae.train.render.PdfRenderer;
import org.vitae.train.render.TextRenderer;

/**
 * A CV of an invented person: its documents, what they say, and the labels of its lines. The same
 * seed gives the same bytes on every machine. Immutable; a document is rendered each time it is
 * asked for.
 */
public final class GeneratedCv {
  private final String name;
  private final Dice dice;
  private final InventedCv cv;

  GeneratedCv(String name, long seed) {
    this.name = name;
    this.dice = new Dice(seed).forPurpose("render");
    this.cv = InventedCv.of(seed);
  }

  /** What its files are called, such as {@code cv-1-00017}. */
  public String name() {
    return name;
  }

  /** What the documents say: exactly what is printed, dates as precise as printed. */
  public Resume truth() {
    return cv.truth();
  }

  /** The truth as {@code NAME.expected.json} holds it. */
  public String expectedJson() {
    return JsonResume.write(cv.truth());
  }

  /** How it is set. */
  public CvLayout layout() {
    return cv.layout();
  }

  /**
   * The lines of the text document, blank ones included, each with its role, its section and its
   * slots.
   */
  public List<LabelledLine> lines() {
    return TextRenderer.lines(cv, dice.forPurpose("txt"));
  }

  /**
   * The labels of other lines of this CV, such as those that were read from one of its documents:
   * in the order of the texts, one for each. A text that the CV doesn't print is noise.
   */
  public List<LabelledLine> labels(List<String> texts) {
    return new LabelAligner(LogicalLines.of(cv)).label(texts);
  }

  /** {@link #lines()} as {@code NAME.labels.jsonl} holds them: one JSON object on a line. */
  public String labels() {
    return LabelText.of(lines());
  }

  /** The document in a format; empty where the format's fonts lack its letters. */
  public Optional<byte[]> document(Format format) {
    Dice own = dice.forPurpose(format.extension());
    return switch (format) {
      case TXT -> Optional.of(TextRenderer.text(lines()).getBytes(UTF_8));
      case MD -> Optional.of(MarkdownRenderer.render(cv, own).getBytes(UTF_8));
      case HTML -> Optional.of(HtmlRenderer.render(cv, own).getBytes(UTF_8));
      case DOCX -> Optional.of(DocxRenderer.render(cv, own));
      case PDF -> PdfRenderer.render(cv, own);
    };
  }
}
