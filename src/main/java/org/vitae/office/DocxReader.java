package org.vitae.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vitae.diagnostic.Diagnostic;

/**
 * DOCX, from the XML that it is made of: what other readers of it leave out (sizes, colours, tabs,
 * the numbers of lists) tells a CV's headings and cells. Use it once.
 */
final class DocxReader {
  private final ZipParts zip;
  private final Effort effort;

  DocxReader(ZipParts zip, Effort effort) {
    this.zip = zip;
    this.effort = effort;
  }

  OfficeText read() throws OfficeException {
    DocxParts parts = DocxParts.of(zip, effort);
    List<Block> body = new ArrayList<>(DocxBlocks.read(parts, parts.main()));
    Relations relations = parts.relations(parts.main());
    for (String notes : List.of("footnotes", "endnotes")) {
      String part = relations.ofType(notes).orElse("");
      if (zip.names().contains(part)) {
        body.addAll(DocxBlocks.read(parts, part));
      }
    }
    List<Block> top = margins(parts, relations, parts.sections().onFirstPage(true));
    List<Block> all = margins(parts, relations, parts.sections().all());
    boolean letterhead = Letterhead.is(top, body);
    XhtmlWriter writer = new XhtmlWriter(body);
    if (letterhead) {
      writer.part("letterhead", top);
    }
    writer.part("body", body);
    writer.part("running", letterhead ? without(all, top) : all);
    List<Diagnostic> diagnostics = new ArrayList<>(parts.hidden().diagnostics());
    diagnostics.addAll(leftOut());
    return new OfficeText(writer, hints(), diagnostics);
  }

  private List<Block> margins(DocxParts parts, Relations relations, Set<String> ids)
      throws OfficeException {
    List<Block> out = new ArrayList<>();
    for (String id : ids) {
      String part = relations.part(id).orElse("");
      if (zip.names().contains(part)) {
        out.addAll(DocxBlocks.read(parts, part));
      }
    }
    return out;
  }

  private static List<Block> without(List<Block> blocks, List<Block> others) {
    List<String> texts = others.stream().map(Letterhead::text).toList();
    return blocks.stream().filter(b -> !texts.contains(Letterhead.text(b))).toList();
  }

  private List<Diagnostic> leftOut() {
    List<Diagnostic> out = new ArrayList<>();
    if (zip.names().stream().anyMatch(n -> n.endsWith("vbaProject.bin"))) {
      out.add(Diagnostic.info("macros", "The document holds macros; they were not run or read."));
    }
    if (zip.names().stream().anyMatch(n -> n.contains("/embeddings/"))) {
      out.add(
          Diagnostic.info(
              "embedded-object", "The document holds other files, which were not read."));
    }
    return out;
  }

  private Map<String, String> hints() throws OfficeException {
    Map<String, String> out = new LinkedHashMap<>();
    byte[] core = zip.read("docProps/core.xml").orElse(null);
    if (core != null) {
      XmlCursor.walkRoot(
          core,
          effort,
          xml ->
              xml.eachChild(
                  name -> {
                    switch (name) {
                      case "title", "keywords", "description" -> put(out, name, xml.text());
                      case "creator" -> put(out, "author", xml.text());
                      default -> {
                        // Says nothing about the person.
                      }
                    }
                  }));
    }
    return out;
  }

  static void put(Map<String, String> hints, String key, String value) {
    if (!value.isBlank()) {
      hints.put(key, value.strip());
    }
  }
}
