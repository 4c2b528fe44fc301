package org.vitae.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The places of a document that have a name (ISO 32000-1, 12.3.2.3). PDFBox goes down the tree of
 * names for each one anew, and has no end where the tree has none. For one document.
 */
final class Destinations {
  private static final int MOST = 20_000;
  private static final int DEEPEST = 20;

  private final Map<String, COSArray> named = new HashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private Destinations() {}

  static Destinations of(PDDocument document) {
    Destinations destinations = new Destinations();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.DESTS) instanceof COSDictionary old) {
      for (COSName name : old.keySet()) {
        destinations.put(name.getName(), old.getDictionaryObject(name));
      }
    }
    if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
        && names.getDictionaryObject(COSName.DESTS) instanceof COSDictionary root) {
      destinations.collect(root, 0);
    }
    return destinations;
  }

  private void collect(COSDictionary node, int depth) {
    if (depth > DEEPEST || seen.size() > MOST || !seen.add(node)) {
      return;
    }
    if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray pairs) {
      for (int i = 0; i + 1 < pairs.size(); i += 2) {
        if (pairs.getObject(i) instanceof COSString name) {
          put(name.getString(), pairs.getObject(i + 1));
        }
      }
    }
    if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) {
          collect(kid, depth + 1);
        }
      }
    }
  }

  private void put(String name, @Nullable COSBase place) {
    COSBase array =
        place instanceof COSDictionary around ? around.getDictionaryObject(COSName.D) : place;
    if (array instanceof COSArray destination && named.size() < MOST) {
      named.putIfAbsent(name, destination);
    }
  }

  /** What a destination stands for, given as it is or by its name; null if it is nothing. */
  @Nullable COSArray find(@Nullable COSBase destination) {
    if (destination instanceof COSString name) {
      return named.get(name.getString());
    }
    if (destination instanceof COSName name) {
      return named.get(name.getName());
    }
    return destination instanceof COSArray array ? array : null;
  }
}
