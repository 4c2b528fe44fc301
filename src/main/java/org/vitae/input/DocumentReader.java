package org.vitae.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.input.TextDecoder.Decoded;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.ocr.Ocr;
import org.vitae.page.PageReader;

/** Reads a document of any supported format. Immutable, thread-safe. */
public final class DocumentReader {
  /** A file in a file in a file is looked at, but no further. */
  private static final int DEEPEST = 2;

  private final Limits limits;
  private final PdfReader pdf;
  private final OfficeReader office;
  private final PictureReader pictures;

  public DocumentReader(Limits limits) {
    this(limits, "");
  }

  /**
   * @param password for files that want one, otherwise empty
   */
  public DocumentReader(Limits limits, String password) {
    this(limits, password, Ocr.NEVER);
  }

  /**
   * @param password for files that want one, otherwise empty
   * @param ocr what becomes of pictures of pages
   */
  public DocumentReader(Limits limits, String password, Ocr ocr) {
    this.limits = limits;
    this.office = new OfficeReader(limits, password);
    this.pdf = new PdfReader(limits, password, ocr, new PageReader());
    this.pictures = new PictureReader(limits, ocr, new PageReader());
  }

  /**
   * @throws UnreadableDocumentException with the {@link Reason}
   */
  public ReadDocument read(Path file) throws UnreadableDocumentException {
    return read(DocumentBytes.of(file, limits.bytes()));
  }

  /**
   * Reads all of a stream; the caller closes it.
   *
   * @param name the file's name, a hint at its format; the content decides
   * @throws UnreadableDocumentException with the {@link Reason}
   */
  public ReadDocument read(InputStream in, String name) throws UnreadableDocumentException {
    return read(DocumentBytes.of(in, name, limits.bytes()));
  }

  /**
   * Reads text that is in memory already: Markdown or HTML if it looks so, otherwise plain.
   *
   * @throws UnreadableDocumentException if there is no text
   */
  public ReadDocument read(CharSequence text) throws UnreadableDocumentException {
    if (text.length() > limits.bytes()) {
      throw DocumentBytes.tooLarge(
          "the text", "%,d characters".formatted(text.length()), limits.bytes());
    }
    return read(CleanText.of(text), "the text", "", List.of());
  }

  private ReadDocument read(DocumentBytes file) throws UnreadableDocumentException {
    return read(file, 0);
  }

  /**
   * @param depth how many files this one is in
   */
  private ReadDocument read(DocumentBytes file, int depth) throws UnreadableDocumentException {
    if (depth > DEEPEST) {
      throw new UnreadableDocumentException(
          Reason.UNSUPPORTED_FORMAT, label(file) + " is an e-mail in an e-mail in an e-mail");
    }
    if (FormatDetector.isPdf(file.bytes())) {
      return pdf.read(file, label(file));
    }
    String picture = FormatDetector.picture(file.bytes());
    if (!picture.isEmpty()) {
      return pictures.read(file, picture, label(file));
    }
    Optional<ReadDocument> read = office.read(file, label(file), inner -> read(inner, depth + 1));
    if (read.isPresent()) {
      return read.get();
    }
    ForeignFormat.refuseKnown(file);
    Decoded decoded = TextDecoder.decode(file.bytes());
    ForeignFormat.refuseNoise(file, decoded.text());
    List<Diagnostic> guess = decoded.certain() ? List.of() : List.of(guessed(decoded));
    return read(CleanText.of(decoded.text()), label(file), file.extension(), guess);
  }

  private ReadDocument read(
      CleanText clean, String label, String extension, List<Diagnostic> before)
      throws UnreadableDocumentException {
    if (clean.isBlank()) {
      throw new UnreadableDocumentException(Reason.EMPTY, label + " holds no text");
    }
    Format format = FormatDetector.detect(clean.text(), extension);
    ReadDocument read = reader(format).read(clean.text());
    if (read.document().lines().isEmpty()) {
      throw new UnreadableDocumentException(
          Reason.EMPTY, "%s (%s) holds no text to be read".formatted(label, format.mediaType()));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(before);
    diagnostics.addAll(clean.diagnostics());
    diagnostics.addAll(read.diagnostics());
    return new ReadDocument(
        read.document(), read.format(), diagnostics, read.attachments(), read.recognition());
  }

  private FormatReader reader(Format format) {
    return switch (format) {
      case TEXT -> new PlainTextReader(limits);
      case MARKDOWN -> new MarkdownReader(limits);
      case HTML -> new HtmlReader(limits);
      case PDF -> throw new IllegalArgumentException("PDF is no text");
    };
  }

  private static String label(DocumentBytes file) {
    return file.name().isEmpty() ? "the document" : file.name();
  }

  private static Diagnostic guessed(Decoded decoded) {
    return Diagnostic.info(
        "charset-guessed",
        "The file doesn't state its charset and is no valid UTF-8; it was read as %s. Save it as UTF-8 if letters look wrong."
            .formatted(decoded.charset().name()));
  }
}
