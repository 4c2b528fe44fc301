package org.vitae.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.vitae.xml.XmlElement;
import org.vitae.xml.XmlException;
import org.vitae.xml.XmlTreeReader;

/**
 * What a document says of itself: in its information dictionary and, where that is silent, in its
 * XMP packet (ISO 16684-1). What can't be read counts as absent: it is no more than a hint.
 */
final class DocumentProperties {
  /** Packets of a CV have about 4 KB; one with a picture of the page has 100. */
  private static final int LARGEST = 1 << 19;

  /** Characters of a value that are kept. */
  private static final int LONGEST = 1_000;

  private static final byte[] NOTHING = {};

  /** Where the dictionary has these, the packet has nothing to add. */
  private static final List<String> NAMING = List.of("title", "author");

  /** Where a property stands: a list of alternatives or of values, or as it is. */
  private static final Map<String, List<String>> PATHS =
      Map.of(
          "title", List.of("title/Alt/li", "title"),
          "author", List.of("creator/Seq/li", "creator/Bag/li", "creator"),
          "description", List.of("description/Alt/li", "description"),
          "keywords", List.of("Keywords", "subject/Bag/li"));

  private DocumentProperties() {}

  /** By {@code title}, {@code author}, {@code description} and {@code keywords}. */
  static Map<String, String> of(PDDocument document) {
    Map<String, String> all = new TreeMap<>();
    PDDocumentInformation information = document.getDocumentInformation();
    put(all, "title", information.getTitle());
    put(all, "author", information.getAuthor());
    put(all, "description", information.getSubject());
    put(all, "keywords", information.getKeywords());
    if (!all.keySet().containsAll(NAMING)) {
      packet(document).forEach(all::putIfAbsent);
    }
    return all;
  }

  private static Map<String, String> packet(PDDocument document) {
    COSBase metadata =
        document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA);
    Map<String, String> found = new TreeMap<>();
    if (metadata instanceof COSStream stream) {
      try {
        byte[] xml = Unpacked.bytes(stream, LARGEST).orElse(NOTHING);
        if (xml.length > 0) {
          XmlElement root = XmlTreeReader.read(xml);
          // The element around, x:xmpmeta, may be left out (7.3.3).
          List<XmlElement> descriptions =
              root.all(root.name().equals("RDF") ? "Description" : "RDF/Description");
          PATHS.forEach((key, paths) -> put(found, key, value(descriptions, paths)));
        }
      } catch (IOException | XmlException | RuntimeException e) {
        return Map.of();
      }
    }
    return found;
  }

  /** A simple value may be written as an attribute instead of an element (7.9.2.2). */
  private static @Nullable String value(List<XmlElement> descriptions, List<String> paths) {
    return paths.stream()
        .flatMap(
            path ->
                descriptions.stream()
                    .map(d -> Optional.ofNullable(d.text(path)).or(() -> d.attribute(path))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static void put(Map<String, String> all, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      String text = value.strip();
      all.put(key, text.substring(0, Math.min(LONGEST, text.length())));
    }
  }
}
