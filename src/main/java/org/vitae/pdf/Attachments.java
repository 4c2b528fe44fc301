package org.vitae.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.vitae.pdf.PdfContent.Attachment;

/** The files inside a PDF that may hold a CV's data. */
final class Attachments {
  /** Larger files, in bytes, are no CV's data. */
  private static final int LARGEST = 4 << 20;

  private static final int MOST = 20;

  private Attachments() {}

  /** Those named like JSON or XML; a broken one counts as none. */
  static List<Attachment> of(PDDocument document) {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    List<Attachment> out = new ArrayList<>();
    if (files != null) {
      collect(files, 0, out);
    }
    return out;
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, int depth, List<Attachment> out) {
    try {
      Map<String, PDComplexFileSpecification> names = node.getNames();
      if (names != null) {
        for (PDComplexFileSpecification file : names.values()) {
          add(file, out);
        }
      }
      if (node.getKids() != null && depth < 4) {
        for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
          collect(kid, depth + 1, out);
        }
      }
    } catch (IOException | RuntimeException e) {
      // An attachment is a bonus: the page is read anyway.
      return;
    }
  }

  private static void add(PDComplexFileSpecification file, List<Attachment> out)
      throws IOException {
    PDEmbeddedFile embedded =
        file.getEmbeddedFileUnicode() != null
            ? file.getEmbeddedFileUnicode()
            : file.getEmbeddedFile();
    String name = file.getFilename() == null ? "" : file.getFilename();
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (embedded == null
        || out.size() >= MOST
        || !(lower.endsWith(".json") || lower.endsWith(".xml"))) {
      return;
    }
    Unpacked.bytes(embedded.getCOSObject(), LARGEST)
        .ifPresent(bytes -> out.add(new Attachment(name, bytes)));
  }
}
