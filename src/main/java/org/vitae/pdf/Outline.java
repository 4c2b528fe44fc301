package org.vitae.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Bookmark;

/**
 * The bookmarks of a document (ISO 32000-1, 12.3.3). An outline that goes around in circles is read
 * once around. For one document.
 */
final class Outline {
  /** More than a CV has; the levels are those of headings. */
  private static final int MOST = 500;

  private static final int DEEPEST = 6;

  private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final List<PDPage> pages;
  private final Destinations destinations;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Bookmark> found = new ArrayList<>();

  private Outline(List<PDPage> pages, Destinations destinations) {
    this.pages = pages;
    this.destinations = destinations;
    for (int i = 0; i < pages.size(); i++) {
      numbers.putIfAbsent(pages.get(i).getCOSObject(), i);
    }
  }

  /** Those that lead to one of the pages, in order. */
  static List<Bookmark> of(PDDocument document, List<PDPage> pages) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (!(catalog.getDictionaryObject(COSName.OUTLINES) instanceof COSDictionary root)) {
      return List.of();
    }
    Outline outline = new Outline(pages, Destinations.of(document));
    outline.collect(root, 1);
    return outline.found;
  }

  private void collect(COSDictionary parent, int level) {
    COSBase next = parent.getDictionaryObject(COSName.FIRST);
    while (next instanceof COSDictionary item && seen.size() < MOST && seen.add(item)) {
      add(item, level);
      if (level < DEEPEST) {
        collect(item, level + 1);
      }
      next = item.getDictionaryObject(COSName.NEXT);
    }
  }

  private void add(COSDictionary item, int level) {
    String title = item.getString(COSName.TITLE, "");
    COSBase own = item.getDictionaryObject(COSName.DEST);
    COSBase action = item.getDictionaryObject(COSName.A);
    COSArray place =
        destinations.find(
            own == null && action instanceof COSDictionary goTo
                ? goTo.getDictionaryObject(COSName.D)
                : own);
    Integer page = place == null ? null : page(place);
    if (page != null && place != null && !title.isBlank()) {
      found.add(new Bookmark(title, level, page + 1, y(place, Placement.of(pages.get(page)))));
    }
  }

  /** Its index, or null if it isn't among those that were read. */
  private @Nullable Integer page(COSArray place) {
    COSBase page = place.size() == 0 ? null : place.getObject(0);
    if (page instanceof COSNumber number) {
      int index = number.intValue();
      return index >= 0 && index < pages.size() ? index : null;
    }
    return page instanceof COSDictionary dictionary ? numbers.get(dictionary) : null;
  }

  /** Where the view's top left corner is put, if the destination says it. */
  private static float y(COSArray place, Placement placement) {
    String kind = place.size() < 2 ? "" : place.getName(1, "");
    return switch (kind) {
      case "XYZ" -> y(placement, number(place, 2), number(place, 3));
      case "FitH", "FitBH" -> y(placement, 0f, number(place, 2));
      case "FitR" -> y(placement, number(place, 2), number(place, 5));
      default -> Bookmark.ANYWHERE;
    };
  }

  private static float y(Placement placement, @Nullable Float x, @Nullable Float y) {
    return y == null ? Bookmark.ANYWHERE : placement.y(x == null ? 0 : x, y);
  }

  private static @Nullable Float number(COSArray place, int index) {
    return index < place.size() && place.getObject(index) instanceof COSNumber number
        ? (Float) number.floatValue()
        : null;
  }
}
