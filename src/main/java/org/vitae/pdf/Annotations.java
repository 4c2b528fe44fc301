package org.vitae.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a page in form fields and text boxes: content, unlike comments, stamps,
 * buttons and signatures.
 */
final class Annotations {
  /** More than any form has on a page. */
  private static final int MOST = 500;

  /** A field may have its kind from the fields around it. */
  private static final int DEEPEST = 20;

  private static final int PASSWORD = 1 << 13;

  private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");

  private Annotations() {}

  /** Those that are shown, in the order in which they are drawn. */
  static List<PDAnnotation> written(PDPage page, Layers layers) {
    List<PDAnnotation> out = new ArrayList<>();
    COSBase all = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
    if (all instanceof COSArray annotations) {
      for (int i = 0; i < annotations.size() && out.size() < MOST; i++) {
        if (annotations.getObject(i) instanceof COSDictionary dictionary) {
          PDAnnotation annotation = annotation(dictionary);
          if (annotation != null
              && !annotation.isHidden()
              && !annotation.isNoView()
              && !layers.isOff(dictionary.getDictionaryObject(COSName.OC))) {
            out.add(annotation);
          }
        }
      }
    }
    return out;
  }

  private static @Nullable PDAnnotation annotation(COSDictionary dictionary) {
    COSBase kind = dictionary.getDictionaryObject(COSName.SUBTYPE);
    if (COSName.WIDGET.equals(kind) && isText(dictionary)) {
      return new PDAnnotationWidget(dictionary);
    }
    return FREE_TEXT.equals(kind) ? new PDAnnotationFreeText(dictionary) : null;
  }

  /** Whether it is filled in with text, or with one of several texts (ISO 32000-1, 12.7.4). */
  private static boolean isText(COSDictionary widget) {
    COSBase kind = inherited(widget, COSName.FT);
    int flags = inherited(widget, COSName.FF) instanceof COSInteger number ? number.intValue() : 0;
    return COSName.CH.equals(kind) || COSName.TX.equals(kind) && (flags & PASSWORD) == 0;
  }

  private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; i < DEEPEST; i++) {
      COSBase value = at.getDictionaryObject(key);
      if (value != null || !(at.getDictionaryObject(COSName.PARENT) instanceof COSDictionary up)) {
        return value;
      }
      at = up;
    }
    return null;
  }
}
