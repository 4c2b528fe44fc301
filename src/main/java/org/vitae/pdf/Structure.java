package org.vitae.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.vitae.page.Glyph;
import org.vitae.page.Tag;

/**
 * The tags of a document (ISO 32000-1, 14.7): its logical order, headings and list items. Empty for
 * a document without tags. For one document.
 */
final class Structure {
  /** The form that a marked content's number counts in, if not in the page (14.7.4.2). */
  private static final COSName STREAM = COSName.getPDFName("Stm");

  /** Stands for an object as a whole, where others have the numbers of their contents. */
  private static final int OBJECT = -1;

  private static final Set<String> PARAGRAPHS =
      Set.of("P", "BlockQuote", "TD", "TH", "Caption", "Div");

  private static final int DEEPEST = 100;

  /** More elements than any CV has: a damaged or hostile tree. */
  private static final int MOST = 200_000;

  /** So much of a page's text must be tagged for its order to hold. */
  private static final double TAGGED = 0.7;

  private final Map<COSDictionary, Map<Integer, Tag>> tags = new IdentityHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private int next;
  private int items;
  private int blocks;
  private int lists;

  private Structure() {}

  static Structure of(PDDocument document) {
    Structure structure = new Structure();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root) {
      if (root.getDictionaryObject(COSName.ROLE_MAP) instanceof COSDictionary map) {
        for (COSName role : map.keySet()) {
          structure.roles.put(role.getName(), map.getNameAsString(role, ""));
        }
      }
      structure.kids(root, null, new Context(0, 0, 0, 0), 0);
    }
    return structure;
  }

  /** What the elements around say. */
  private record Context(int heading, int item, int block, int list) {}

  private void kids(
      COSDictionary element, @Nullable COSDictionary page, Context context, int depth) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), page, context, depth);
      }
    } else if (kids != null) {
      kid(kids, page, context, depth);
    }
  }

  private void kid(
      @Nullable COSBase kid, @Nullable COSDictionary page, Context context, int depth) {
    if (next > MOST || depth > DEEPEST) {
      return;
    }
    if (kid instanceof COSInteger id && page != null) {
      put(page, id.intValue(), context);
    } else if (kid instanceof COSDictionary element) {
      COSDictionary own =
          element.getDictionaryObject(COSName.PG) instanceof COSDictionary p ? p : page;
      int id = element.getInt(COSName.MCID, -1);
      COSBase stream = element.getDictionaryObject(STREAM);
      if (id >= 0 && own != null) {
        put(stream instanceof COSDictionary form ? form : own, id, context);
      } else if (element.getDictionaryObject(COSName.OBJ) instanceof COSDictionary object) {
        put(object, OBJECT, context);
      } else {
        next++;
        kids(element, own, context(element, context), depth + 1);
      }
    }
  }

  private void put(COSDictionary page, int id, Context context) {
    tags.computeIfAbsent(page, p -> new HashMap<>())
        .putIfAbsent(
            id, new Tag(next++, context.heading, context.item, context.block, context.list));
  }

  private Context context(COSDictionary element, Context around) {
    String name = element.getNameAsString(COSName.S, "");
    String role = roles.getOrDefault(name, name);
    if (role.length() == 2
        && role.charAt(0) == 'H'
        && role.charAt(1) >= '1'
        && role.charAt(1) <= '6') {
      return new Context(role.charAt(1) - '0', around.item, ++blocks, around.list);
    }
    if (role.equals("L")) {
      return new Context(0, 0, around.block, ++lists);
    }
    return role.equals("LI")
        ? new Context(0, ++items, ++blocks, hasLabel(element) ? 0 : around.list)
        : PARAGRAPHS.contains(role)
            ? new Context(around.heading, around.item, ++blocks, around.list)
            : around;
  }

  private static boolean hasLabel(COSDictionary item) {
    COSBase kids = item.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid
            && kid.getNameAsString(COSName.S, "").equals("Lbl")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param stream the form that the content stands in, or null
   */
  @Nullable Tag tag(COSDictionary page, @Nullable COSDictionary stream, int id) {
    Map<Integer, Tag> own = stream == null ? null : tags.get(stream);
    return (own == null ? tags.getOrDefault(page, Map.of()) : own).get(id);
  }

  /** The tag of an annotation as a whole (14.7.4.3). */
  @Nullable Tag tag(COSDictionary annotation) {
    return tags.getOrDefault(annotation, Map.of()).get(OBJECT);
  }

  /** Whether nearly all glyphs are tagged, so that the tags' order holds; true for none. */
  static boolean isComplete(List<Glyph> glyphs) {
    long tagged = glyphs.stream().filter(g -> g.tag() != null).count();
    return tagged >= TAGGED * glyphs.size();
  }

  /** The glyphs in their logical order; those without a tag come last. */
  static List<Glyph> inOrder(List<Glyph> glyphs) {
    List<Glyph> out = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      int order = glyph.tag() == null ? Tag.NO_ORDER + out.size() : glyph.tag().order();
      out.add(glyph.at(order));
    }
    out.sort(Comparator.comparingInt(Glyph::order));
    return out;
  }
}
