package org.vitae.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.vitae.layout.Page;
import org.vitae.layout.Passage;
import org.vitae.page.Glyph;
import org.vitae.page.PageContent;
import org.vitae.page.TimeLimit;
import org.vitae.pdf.Effort.TooMuchException;
import org.vitae.pdf.HiddenText.Reason;
import org.vitae.pdf.Scan.Ink;

/** Reads an open document, page by page. For one document. */
final class DocumentScan {
  /**
   * A word that begins on the page, in a line that is too long as TeX makes them, is read up to
   * here, in page widths.
   */
  private static final float MOST_OVERFULL = 1.3f;

  /** Programs that break lines only where the text has a blank or a hyphen. */
  private static final Pattern NEVER_HYPHENATES = Pattern.compile("(?i)skia|chrom|quartz|cairo");

  private final PDDocument document;
  private final int maxPages;
  private final List<PDPage> read = new ArrayList<>();
  private final List<Page> sheets = new ArrayList<>();
  private final List<PageContent> contents = new ArrayList<>();
  private final List<PageContent> asides = new ArrayList<>();
  private final List<HiddenText> hidden = new ArrayList<>();
  private final Effort effort;
  private final Layers layers;
  private final Structure structure;
  private PageScanner scanner;
  private final List<Integer> damaged = new ArrayList<>();
  private boolean cut;
  private int glyphs;
  private int unknown;
  private final List<Integer> pictured = new ArrayList<>();

  DocumentScan(PDDocument document, int maxPages, TimeLimit time) {
    this.document = document;
    document.setResourceCache(new LeanFonts());
    this.maxPages = maxPages;
    this.effort = new Effort(time);
    this.layers = Layers.of(document);
    this.structure = Structure.of(document);
    this.scanner = new PageScanner(layers, structure, effort);
  }

  /** The page tree is gone through: what it says of its own size may be wrong. */
  PdfContent read() throws PdfException {
    Iterator<PDPage> pages = document.getPages().iterator();
    int count = 0;
    while (pages.hasNext() && !cut) {
      PDPage page = pages.next();
      cut = count == maxPages;
      if (!cut) {
        count++;
        read.add(page);
        add(page, count);
      }
    }
    if (pictured.isEmpty() && contents.stream().allMatch(c -> c.glyphs().isEmpty())) {
      throw nothing(count);
    }
    contents.addAll(asides);
    return new PdfContent(
        sheets,
        contents,
        hidden,
        hints(),
        Outline.of(document, read),
        Attachments.of(document),
        glyphs == 0 ? 0 : (double) unknown / glyphs,
        damaged,
        pictured,
        cut);
  }

  private PdfException nothing(int pages) {
    if (pages == 0) {
      return new PdfException(PdfException.Kind.EMPTY, "has no pages", null);
    }
    if (!damaged.isEmpty()) {
      return new PdfException(PdfException.Kind.DAMAGED, "is damaged: no page can be read", null);
    }
    return new PdfException(PdfException.Kind.EMPTY, "has no text on its pages", null);
  }

  private void add(PDPage page, int number) throws PdfException {
    Placement placement = Placement.of(page);
    sheets.add(new Page(number, placement.shownWidth(), placement.shownHeight()));
    Scan scan = scan(page, number, placement);
    glyphs += scan.glyphs;
    unknown += scan.unknown;
    Map<Integer, List<Glyph>> seen = new HashMap<>();
    HiddenTexts unseen = new HiddenTexts(number);
    Visibility visibility = new Visibility(scan, placement);
    Ink last = null;
    int direction = -1;
    List<Glyph> alike = List.of();
    for (Ink ink : scan.inks) {
      Reason reason = visibility.hidden(ink);
      if (reason == Reason.OFF_PAGE
          && last != null
          && last.isContinuedBy(ink)
          && ink.centerX() < MOST_OVERFULL * placement.shownWidth()) {
        reason = null;
      }
      last = reason == null ? ink : null;
      if (reason == null) {
        if (ink.direction() != direction) {
          direction = ink.direction();
          alike = seen.computeIfAbsent(direction, d -> new ArrayList<>(2048));
        }
        alike.add(ink.glyph());
      } else {
        unseen.add(ink, reason);
      }
    }
    hidden.addAll(unseen.all());
    if (PagePainting.isPicture(scan, seen.values(), placement)) {
      pictured.add(number);
    }
    contents(seen, scan, Links.of(page, placement), placement, number);
  }

  /** What of a page can be read; a damaged one keeps what comes before the damage. */
  private Scan scan(PDPage page, int number, Placement placement) throws PdfException {
    Scan scan = new Scan();
    try {
      effort.page();
      scanner.scan(page, placement, scan);
    } catch (TooMuchException e) {
      if (effort.isOver()) {
        throw new PdfException(PdfException.Kind.TOO_SLOW, "takes too long to read", e);
      }
      cut = true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      scan.broken++;
      scanner = new PageScanner(layers, structure, effort);
    }
    if (scan.broken > 0) {
      damaged.add(number);
    }
    return scan;
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
                ordered(ofDirection, logical, direction, scan),
                scan.rules,
                links);
        (direction == main ? contents : asides).add(content);
      }
    }
  }

  /** With tags, the logical order; without them, bullets that are only drawn. */
  private static List<Glyph> ordered(
      List<Glyph> glyphs, boolean logical, int direction, Scan scan) {
    if (logical) {
      return Structure.inOrder(glyphs);
    }
    List<Glyph> inPlace = FieldOrder.behindLabels(glyphs, scan.fields);
    return direction == 0 ? DrawnBullets.add(inPlace, scan.fills) : inPlace;
  }

  private static int size(Map<Integer, List<Glyph>> seen, int direction) {
    return seen.getOrDefault(direction, List.of()).size();
  }

  private Map<String, String> hints() {
    Map<String, String> hints = DocumentProperties.of(document);
    String producer = document.getDocumentInformation().getProducer();
    if (producer != null && NEVER_HYPHENATES.matcher(producer).find()) {
      hints.put(Passage.HYPHENS_KEPT, producer);
    }
    return hints;
  }
}
