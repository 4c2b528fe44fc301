package org.vitae.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.vitae.diagnostic.Diagnostic;
import org.vitae.input.UnreadableDocumentException.Reason;
import org.vitae.layout.LineKind;
import org.vitae.office.InnerFile;
import org.vitae.office.OfficeContent;
import org.vitae.office.OfficeDetector;
import org.vitae.office.OfficeException;
import org.vitae.office.OfficeFile;
import org.vitae.office.OfficeFormat;

/** Office documents and e-mails, through the XHTML that {@link OfficeFile} makes of them. */
record OfficeReader(Limits limits, String password) {

  /** Reads what another file carries. */
  interface InnerReader {
    ReadDocument read(DocumentBytes file) throws UnreadableDocumentException;
  }

  /** Reads a file that is of one of these formats; empty for any other. */
  Optional<ReadDocument> read(DocumentBytes file, String label, InnerReader inner)
      throws UnreadableDocumentException {
    String what = "";
    try {
      OfficeFormat format = OfficeDetector.detect(file.bytes()).orElse(null);
      if (format == null) {
        return Optional.empty();
      }
      what = " (" + format.label() + ")";
      XhtmlTree tree = new XhtmlTree();
      OfficeContent content = OfficeFile.read(file.bytes(), format, password, limits.time(), tree);
      if (format == OfficeFormat.EMAIL || format == OfficeFormat.OUTLOOK) {
        InnerFile mail = content.inner().get(0);
        ReadDocument read = inner.read(new DocumentBytes(mail.bytes(), mail.name()));
        return Optional.of(read.with(content.diagnostics()));
      }
      ReadDocument read = document(content, tree);
      if (read.document().lines().isEmpty()) {
        throw empty(file, format, label + what);
      }
      return Optional.of(read);
    } catch (OfficeException e) {
      throw unreadable(label + what, e);
    }
  }

  private UnreadableDocumentException empty(DocumentBytes file, OfficeFormat format, String label) {
    return OfficeFile.holdsPictures(file.bytes(), format, password)
        ? OcrRefusal.off(label + " holds pictures and no text. Save it as PDF")
        : new UnreadableDocumentException(Reason.EMPTY, label + " holds no text to be read");
  }

  private ReadDocument document(OfficeContent content, XhtmlTree tree) {
    List<LineDraft> body = new ArrayList<>();
    List<LineDraft> running = new ArrayList<>();
    for (Element part : tree.parts()) {
      List<LineDraft> lines = new HtmlWalker(HtmlWalker.Spaces.OFFICE).walk(part);
      (part.attr("data-part").equals("running") ? running : body).addAll(lines);
    }
    body = new ArrayList<>(InnerHeadings.flatten(body));
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    for (InnerFile chapter : content.inner()) {
      CleanText clean = CleanText.of(new String(chapter.bytes(), StandardCharsets.UTF_8));
      body.addAll(new HtmlWalker(HtmlWalker.Spaces.HTML).walk(Jsoup.parse(clean.text()).body()));
      diagnostics.addAll(clean.diagnostics());
    }
    LayoutBuilder layout = new LayoutBuilder(limits);
    layout.hints(content.hints());
    layout.addAll(ItemMarkers.resolve(body));
    layout.addAll(running.stream().map(l -> l.withKind(LineKind.RUNNING)).toList());
    diagnostics.addAll(0, layout.diagnostics());
    diagnostics.addAll(content.diagnostics());
    return new ReadDocument(layout.build(), content.mediaType(), diagnostics);
  }

  private static UnreadableDocumentException unreadable(String label, OfficeException e) {
    String message = label + " " + e.getMessage();
    return switch (e.kind()) {
      case ENCRYPTED ->
          new UnreadableDocumentException(
              Reason.ENCRYPTED,
              message + "; give it with --password-file or ResumePipeline.builder().password",
              e);
      case DAMAGED ->
          new UnreadableDocumentException(
              Reason.DAMAGED, message + "; open it in a word processor and save it anew", e);
      case TOO_LARGE ->
          new UnreadableDocumentException(Reason.TOO_LARGE, message + "; it is no usual CV", e);
      case TOO_SLOW ->
          new UnreadableDocumentException(
              Reason.TIMEOUT, message + "; it is no usual CV, or raise Limits.time", e);
      case EMPTY -> new UnreadableDocumentException(Reason.EMPTY, message, e);
      case UNSUPPORTED -> new UnreadableDocumentException(Reason.UNSUPPORTED_FORMAT, message, e);
      case MISSING_MODULE -> new UnreadableDocumentException(Reason.MISSING_MODULE, message, e);
    };
  }
}
