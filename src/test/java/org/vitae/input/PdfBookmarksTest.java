package org.vitae.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vitae.layout.Line;
import org.vitae.pdf.PdfSketch;

/** The outline of a PDF says which lines are headings, where it is true of the page. */
@Timeout(20)
class PdfBookmarksTest {
  private final PdfSketch sketch =
      new PdfSketch()
          .lines(72, 100, 14, "Ada Winter", "Ovens", "Baker in the mill of Ulm", "since 2011")
          .lines(72, 200, 14, "2. Mills & Wheels", "Miller in Neckar", "Ovens", "of all kinds");

  private final PDDocumentOutline outline = new PDDocumentOutline();

  PdfBookmarksTest() {
    sketch.document().getDocumentCatalog().setDocumentOutline(outline);
  }

  private PDPageDestination at(float y) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setTop((int) (842 - y));
    destination.setPage(sketch.page());
    return destination;
  }

  private PDOutlineItem add(PDOutlineNode parent, String title, PDPageDestination destination) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    parent.addLast(item);
    return item;
  }

  /** The headings, with their levels in front. */
  private List<String> headings() throws Exception {
    return Pdfs.read(sketch).document().lines().stream()
        .filter(Line::isHeading)
        .map(l -> l.level() + " " + l.text())
        .toList();
  }

  @Test
  void marksTheLineAtItsPlace() throws Exception {
    add(outline, "ovens", at(102));
    add(outline, "Mills & Wheels", at(188));
    assertThat(headings()).containsExactly("1 Ovens", "1 2. Mills & Wheels");
  }

  @Test
  void levelsAreThoseOfTheOutline() throws Exception {
    PDOutlineItem name = add(outline, "Ada Winter", at(90));
    add(name, "Mills & Wheels", at(190));
    assertThat(headings()).containsExactly("1 Ada Winter", "2 2. Mills & Wheels");
  }

  @Test
  void namedPlacesAreFound() throws Exception {
    COSArray pair = new COSArray();
    pair.add(new COSString("section.2"));
    pair.add(at(190).getCOSObject());
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, pair);
    COSDictionary root = new COSDictionary();
    COSArray kids = new COSArray();
    kids.add(leaf);
    kids.add(root);
    root.setItem(COSName.KIDS, kids);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.DESTS, root);
    sketch.document().getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    PDOutlineItem item = add(outline, "Mills & Wheels", at(0));
    item.setDestination(new PDNamedDestination("section.2"));
    assertThat(headings()).containsExactly("1 2. Mills & Wheels");
  }

  @Test
  void aPlaceWithoutHeightTakesWordsThatOccurOnce() throws Exception {
    PDPageFitDestination page = new PDPageFitDestination();
    page.setPage(sketch.page());
    PDOutlineItem mills = add(outline, "Mills & Wheels", page);
    add(mills, "Ovens", page);
    assertThat(headings()).containsExactly("1 2. Mills & Wheels");
  }

  // Where it isn't true

  @Test
  void otherWordsOrPlacesMarkNothing() throws Exception {
    add(outline, "Bakeries", at(102));
    PDOutlineItem far = add(outline, "x", at(0));
    add(far, "Mills & Wheels", at(700));
    assertThat(headings()).isEmpty();
  }

  @Test
  void aLevelOfWhichHalfIsMissingMarksNothing() throws Exception {
    add(outline, "Ovens", at(102));
    add(outline, "Bakeries", at(190));
    assertThat(headings()).isEmpty();
  }

  @Test
  void otherPagesMarkNothing() throws Exception {
    PDPageDestination elsewhere = at(190);
    elsewhere.setPage(new PDPage());
    add(outline, "Mills & Wheels", elsewhere);
    assertThat(headings()).isEmpty();
  }

  // Hostile outlines

  @Test
  void circlesAreReadOnce() throws Exception {
    PDOutlineItem mills = add(outline, "Mills & Wheels", at(190));
    mills.getCOSObject().setItem(COSName.NEXT, mills);
    mills.getCOSObject().setItem(COSName.FIRST, mills);
    assertThat(headings()).containsExactly("1 2. Mills & Wheels");
  }

  @Test
  void deepAndLongOnesEnd() throws Exception {
    PDOutlineNode parent = add(outline, "Mills & Wheels", at(190));
    for (int i = 0; i < 3_000; i++) {
      parent = add(parent, "deeper", at(0));
    }
    for (int i = 0; i < 3_000; i++) {
      add(outline, "longer", at(0));
    }
    assertThat(headings()).isEmpty();
  }

  @Test
  void brokenOnesCountAsNone() throws Exception {
    COSDictionary catalog = sketch.document().getDocumentCatalog().getCOSObject();
    COSDictionary broken = new COSDictionary();
    COSDictionary item = new COSDictionary();
    broken.setItem(COSName.FIRST, item);
    item.setItem(COSName.TITLE, new COSArray());
    item.setItem(COSName.DEST, new COSArray());
    item.setItem(COSName.NEXT, new COSString("next"));
    catalog.setItem(COSName.OUTLINES, broken);
    assertThat(headings()).isEmpty();
  }
}
