package org.vitae.office;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vitae.office.OfficeException.Kind;

/** Which of the formats a file has, by its content alone. */
final class OfficeDetector {
  private static final int HEAD = 65_536;
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0";

  /** Modules of Tika that read what isn't read here. */
  private static final String MICROSOFT = "tika-parser-microsoft-module";

  private static final String MISC = "tika-parser-miscoffice-module";

  private OfficeDetector() {}

  /**
   * Empty for a file that is none of them, and for archives of whatever else.
   *
   * @throws OfficeException if the file is one of them and damaged, or an Office file of a kind
   *     that holds no text
   */
  static Optional<OfficeFormat> detect(byte[] bytes) throws OfficeException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (ZipParts.isZip(bytes)) {
      return inZip(bytes, head);
    } else if (head.startsWith(OLE)) {
      return inOle(bytes);
    } else if (start(head).startsWith("{\\rtf")) {
      return Optional.of(OfficeFormat.RTF);
    }
    return MailHead.is(head) ? Optional.of(OfficeFormat.EMAIL) : Optional.empty();
  }

  private static String start(String head) {
    String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    return start.substring(0, Math.min(start.length(), 100)).stripLeading();
  }

  private static Optional<OfficeFormat> inZip(byte[] bytes, String head) throws OfficeException {
    ZipParts zip;
    try {
      zip = ZipParts.of(bytes);
    } catch (OfficeException e) {
      if (head.contains("word/") || head.contains("mimetypeapplication/")) {
        throw e;
      }
      return Optional.empty();
    }
    if (zip.holds("word/") && zip.names().contains("[Content_Types].xml")) {
      return Optional.of(OfficeFormat.DOCX);
    }
    refuse(zip.holds("xl/workbook"), "a spreadsheet", MICROSOFT);
    refuse(zip.holds("ppt/presentation"), "a presentation", MICROSOFT);
    byte[] type = zip.read("mimetype").orElse(new byte[0]);
    return ofMimeType(new String(type, StandardCharsets.ISO_8859_1).strip());
  }

  private static Optional<OfficeFormat> ofMimeType(String type) throws OfficeException {
    refuse(
        type.startsWith("application/vnd.oasis.opendocument.spreadsheet"), "a spreadsheet", MISC);
    refuse(
        type.startsWith("application/vnd.oasis.opendocument.presentation"), "a presentation", MISC);
    refuse(type.startsWith("application/vnd.oasis.opendocument.graphics"), "a drawing", MISC);
    if (type.startsWith(OfficeFormat.ODT.mediaType())) {
      return Optional.of(OfficeFormat.ODT);
    }
    return type.equals(OfficeFormat.EPUB.mediaType())
        ? Optional.of(OfficeFormat.EPUB)
        : Optional.empty();
  }

  /** The streams of a compound file have names in UTF-16. */
  private static Optional<OfficeFormat> inOle(byte[] bytes) throws OfficeException {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (holds(all, "WordDocument")) {
      return Optional.of(OfficeFormat.DOC);
    } else if (holds(all, "EncryptedPackage")) {
      return Optional.of(OfficeFormat.LOCKED_DOCX);
    } else if (holds(all, "__properties_version1.0")) {
      return Optional.of(OfficeFormat.OUTLOOK);
    }
    refuse(holds(all, "Workbook") || holds(all, "Book"), "a spreadsheet", MICROSOFT);
    refuse(holds(all, "PowerPoint Document"), "a presentation", MICROSOFT);
    throw OfficeException.damaged(null);
  }

  private static boolean holds(String all, String name) {
    return all.contains(
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  private static void refuse(boolean is, String what, String module) throws OfficeException {
    if (is) {
      throw new OfficeException(
          Kind.UNSUPPORTED,
          "is "
              + what
              + ", which is not read; save it as PDF or DOCX, or add org.apache.tika:"
              + module);
    }
  }
}
