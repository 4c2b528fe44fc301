package org.vitae.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.vitae.layout.Page;
import org.vitae.page.Glyph;
import org.vitae.page.PageContent;
import org.vitae.pdf.HiddenText.Reason;
import org.vitae.pdf.Scan.Ink;

/** Reads an open document, page by page. For one document. */
final class DocumentScan {
  private final PDDocument document;
  private final int maxPages;
  private final List<Page> sheets = new ArrayList<>();
  private final List<PageContent> contents = new ArrayList<>();
  private final List<PageContent> asides = new ArrayList<>();
  private final List<HiddenText> hidden = new ArrayList<>();
  private int glyphs;
  private int unknown;
  private boolean pictures;

  DocumentScan(PDDocument document, int maxPages) {
    this.document = document;
    this.maxPages = maxPages;
  }

  PdfContent read() throws IOException, PdfException {
    int count = document.getNumberOfPages();
    PageScanner scanner = new PageScanner(layersOff(), Structure.of(document));
    for (int i = 0; i < Math.min(count, maxPages); i++) {
      add(document.getPage(i), i + 1, scanner);
    }
    if (contents.stream().allMatch(c -> c.glyphs().isEmpty())) {
      throw nothing(count);
    }
    contents.addAll(asides);
    return new PdfContent(
        sheets,
        contents,
        hidden,
        hints(),
        Attachments.of(document),
        glyphs == 0 ? 0 : (double) unknown / glyphs,
        count > maxPages);
  }

  private PdfException nothing(int pages) {
    if (pages == 0) {
      return new PdfException(PdfException.Kind.EMPTY, "has no pages", null);
    }
    return pictures
        ? new PdfException(
            PdfException.Kind.ONLY_PICTURES, "holds pictures of pages, but no text", null)
        : new PdfException(PdfException.Kind.EMPTY, "has no text on its pages", null);
  }

  private void add(PDPage page, int number, PageScanner scanner) throws IOException {
    Placement placement = Placement.of(page);
    sheets.add(new Page(number, placement.shownWidth(), placement.shownHeight()));
    Scan scan = scanner.scan(page, placement);
    glyphs += scan.glyphs;
    unknown += scan.unknown;
    pictures |= !scan.pictures.isEmpty();
    Map<Integer, List<Glyph>> seen = new HashMap<>();
    List<Ink> unseen = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    Visibility visibility = new Visibility(scan, placement);
    for (Ink ink : scan.inks) {
      Reason reason = visibility.hidden(ink);
      if (reason == null) {
        seen.computeIfAbsent(ink.direction(), d -> new ArrayList<>(2048)).add(ink.glyph());
      } else {
        unseen.add(ink);
        reasons.add(reason);
      }
    }
    hidden.addAll(Visibility.collect(unseen, reasons, number));
    contents(seen, scan, Links.of(page, placement), placement, number);
  }

  /** One content for each direction of text, the most frequent one in the page's place. */
  private void contents(
      Map<Integer, List<Glyph>> seen,
      Scan scan,
      List<PageContent.LinkArea> links,
      Placement placement,
      int number) {
    int main = 0;
    for (Map.Entry<Integer, List<Glyph>> entry : seen.entrySet()) {
      main = entry.getValue().size() > size(seen, main) ? entry.getKey() : main;
    }
    float width = placement.shownWidth();
    float height = placement.shownHeight();
    for (int direction = 0; direction < 4; direction++) {
      List<Glyph> ofDirection = seen.getOrDefault(direction, List.of());
      if (direction == main || !ofDirection.isEmpty()) {
        boolean logical = Structure.isComplete(ofDirection);
        PageContent content =
            new PageContent(
                number,
                width,
                height,
                direction,
                logical,
                logical ? Structure.inOrder(ofDirection) : ofDirection,
                scan.rules,
                links);
        (direction == main ? contents : asides).add(content);
      }
    }
  }

  private static int size(Map<Integer, List<Glyph>> seen, int direction) {
    return seen.getOrDefault(direction, List.of()).size();
  }

  private Map<String, String> hints() {
    Map<String, String> hints = new TreeMap<>();
    PDDocumentInformation information = document.getDocumentInformation();
    put(hints, "title", information.getTitle());
    put(hints, "author", information.getAuthor());
    return hints;
  }

  private static void put(Map<String, String> hints, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      hints.put(key, value.strip());
    }
  }

  /** The layers that the file itself says aren't shown. */
  private Set<COSDictionary> layersOff() {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Set<COSDictionary> off = new HashSet<>();
    if (catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary properties
        && properties.getDictionaryObject(COSName.D) instanceof COSDictionary config
        && config.getDictionaryObject(COSName.OFF) instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary layer) {
          off.add(layer);
        }
      }
    }
    return off;
  }
}
