package org.vitae.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Which layers the file itself says aren't shown (ISO 32000-1, 8.11).
 *
 * @param off the optional content groups
 */
record Layers(Set<COSDictionary> off) {
  private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
  private static final COSName POLICY = COSName.getPDFName("P");

  static Layers of(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Set<COSDictionary> off = new HashSet<>();
    if (catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary properties
        && properties.getDictionaryObject(COSName.D) instanceof COSDictionary config) {
      if (COSName.OFF.equals(config.getDictionaryObject(BASE_STATE))) {
        off.addAll(groups(properties.getDictionaryObject(COSName.OCGS)));
        groups(config.getDictionaryObject(COSName.ON)).forEach(off::remove);
      }
      off.addAll(groups(config.getDictionaryObject(COSName.OFF)));
    }
    return new Layers(off);
  }

  private static List<COSDictionary> groups(@Nullable COSBase groups) {
    if (groups instanceof COSArray array) {
      return array.toList().stream()
          .map(g -> g instanceof org.apache.pdfbox.cos.COSObject o ? o.getObject() : g)
          .filter(COSDictionary.class::isInstance)
          .map(COSDictionary.class::cast)
          .toList();
    }
    return groups instanceof COSDictionary one ? List.of(one) : List.of();
  }

  /** Whether marked content with these operands isn't shown. */
  boolean isOff(List<COSBase> operands, @Nullable PDResources resources) {
    if (off.isEmpty()
        || resources == null
        || operands.size() < 2
        || !COSName.OC.equals(operands.get(0))
        || !(operands.get(1) instanceof COSName name)) {
      return false;
    }
    COSBase all = resources.getCOSObject().getDictionaryObject(COSName.PROPERTIES);
    return all instanceof COSDictionary properties && isOff(properties.getDictionaryObject(name));
  }

  /** Whether a layer, or what stands for several, isn't shown. */
  boolean isOff(@Nullable COSBase layer) {
    if (!(layer instanceof COSDictionary group) || layer instanceof COSStream) {
      return false;
    }
    List<COSDictionary> members = groups(group.getDictionaryObject(COSName.OCGS));
    if (members.isEmpty()) {
      return off.contains(group);
    }
    COSBase policy = group.getDictionaryObject(POLICY);
    String name = policy instanceof COSName n ? n.getName() : "AnyOn";
    return switch (name) {
      case "AllOn" -> members.stream().anyMatch(off::contains);
      case "AnyOff" -> members.stream().noneMatch(off::contains);
      case "AllOff" -> !off.containsAll(members);
      default -> off.containsAll(members);
    };
  }
}
