package org.vitae.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Which headers and footers the sections of a document have. */
final class DocxSections {
  private record Reference(boolean header, String type, String part) {}

  private final List<Reference> references = new ArrayList<>();
  private int count;
  private boolean firstDiffers;

  /** Reads a {@code w:sectPr}. */
  void read(XmlCursor xml) throws XMLStreamException, OfficeException {
    boolean first = count++ == 0;
    xml.eachChild(
        name -> {
          switch (name) {
            case "headerReference", "footerReference" ->
                references.add(
                    new Reference(
                        name.startsWith("header"),
                        xml.attribute("type", "default"),
                        xml.attribute("id", "")));
            case "titlePg" -> firstDiffers |= first && DocxLook.isOn(xml);
            default -> {
              // The paper.
            }
          }
        });
  }

  /** The relations of what stands above the first page's text. */
  Set<String> onFirstPage(boolean header) {
    Set<String> out = new LinkedHashSet<>();
    references.stream()
        .filter(r -> r.header == header && r.type.equals(firstDiffers ? "first" : "default"))
        .limit(1)
        .forEach(r -> out.add(r.part));
    return out;
  }

  /** The relations of all of them. */
  Set<String> all() {
    Set<String> out = new LinkedHashSet<>();
    references.stream()
        .filter(r -> !r.type.equals("first") || firstDiffers)
        .forEach(r -> out.add(r.part));
    return out;
  }
}
