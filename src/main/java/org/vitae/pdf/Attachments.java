package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
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
    try (InputStream in = plain(embedded.getCOSObject())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length <= LARGEST) {
        out.add(new Attachment(name, bytes));
      }
    }
  }

  /**
   * PDFBox unpacks a stream as a whole, however large it gets; here only what is read is unpacked.
   * Streams that are packed otherwise than by Flate, which is what all programs use, are empty.
   */
  private static InputStream plain(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    COSBase filter =
        filters instanceof COSArray all && all.size() == 1 ? all.getObject(0) : filters;
    if (filter == null) {
      return stream.createRawInputStream();
    }
    return COSName.FLATE_DECODE.equals(filter)
        ? new InflaterInputStream(stream.createRawInputStream())
        : InputStream.nullInputStream();
  }
}
