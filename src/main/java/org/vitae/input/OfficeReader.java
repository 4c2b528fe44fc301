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
import org.vitae.office.OfficeException;
import org.vitae.office.OfficeFile;

/** Office documents and e-mails, through the XHTML that {@link OfficeFile} makes of them. */
record OfficeReader(Limits limits, String password) {

  /** Reads what another file carries. */
  interface InnerReader {
    ReadDocument read(DocumentBytes file) throws UnreadableDocumentException;
  }

  /** Reads a file that is of one of these formats; empty for any other. */
  Optional<ReadDocument> read(DocumentBytes file, String label, InnerReader inner)
      throws UnreadableDocumentException {
    String what = label;
    try {
      OfficeFile office = OfficeFile.of(file.bytes(), file.name()).orElse(null);
      if (office == null) {
        return Optional.empty();
      }
      what = label + " (" + office.label() + ")";
      XhtmlTree tree = new XhtmlTree();
      OfficeContent content = office.read(password, limits.time(), tree);
      if (office.isMail()) {
        InnerFile mail = content.inner().get(0);
        ReadDocument read = inner.read(new DocumentBytes(mail.bytes(), mail.name()));
        return Optional.of(read.with(content.diagnostics()));
      }
      ReadDocument read = document(office, content, tree);
      if (read.document().lines().isEmpty()) {
        throw office.holdsPictures(password)
            ? OcrRefusal.off(what + " holds pictures and no text. Save it as PDF")
            : new UnreadableDocumentException(Reason.EMPTY, what + " holds no text to be read");
      }
      return Optional.of(read);
    } catch (OfficeException e) {
      throw Refusal.of(what, e);
    }
  }

  private ReadDocument document(OfficeFile file, OfficeContent content, XhtmlTree tree) {
    List<LineDraft> body = new ArrayList<>();
    List<LineDraft> running = new ArrayList<>();
    if (!file.hasLooks()) {
      body.addAll(new HtmlWalker(HtmlWalker.Spaces.HTML).walk(tree.body()));
    }
    for (Element part : file.hasLooks() ? tree.body().children() : List.<Element>of()) {
      List<LineDraft> lines = new HtmlWalker(HtmlWalker.Spaces.OFFICE).walk(part);
      (part.attr("data-part").equals("running") ? running : body).addAll(lines);
    }
    body = new ArrayList<>(file.hasLooks() ? InnerHeadings.flatten(body) : body);
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
}
