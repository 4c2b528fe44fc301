package org.vitae.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.vitae.layout.Box;
import org.vitae.page.PageContent.LinkArea;

/** The areas of a page that lead to addresses. */
final class Links {
  /** More links than any page of a CV has. */
  private static final int MOST = 2_000;

  private Links() {}

  static List<LinkArea> of(PDPage page, Placement placement) {
    List<LinkArea> out = new ArrayList<>();
    COSBase all = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
    if (all instanceof COSArray annotations) {
      for (int i = 0; i < Math.min(MOST, annotations.size()); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation) {
          add(annotation, placement, out);
        }
      }
    }
    return out;
  }

  private static void add(COSDictionary annotation, Placement placement, List<LinkArea> out) {
    if (COSName.LINK.equals(annotation.getDictionaryObject(COSName.SUBTYPE))
        && annotation.getDictionaryObject(COSName.A) instanceof COSDictionary action
        && action.getDictionaryObject(COSName.URI) instanceof COSString address
        && annotation.getDictionaryObject(COSName.RECT) instanceof COSArray rectangle
        && rectangle.size() == 4) {
      float[] corners = new float[4];
      for (int i = 0; i < 4; i++) {
        corners[i] = rectangle.getObject(i) instanceof COSNumber n ? n.floatValue() : 0;
      }
      Box box = placement.box(corners[0], corners[1], corners[2], corners[3]);
      out.add(new LinkArea(box, address.getString().strip()));
    }
  }
}
