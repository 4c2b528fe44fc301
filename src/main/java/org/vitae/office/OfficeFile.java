package org.vitae.office;

import java.time.Duration;
import org.vitae.office.OfficeException.Kind;

/** Reads files of the formats of {@link OfficeFormat}. Thread-safe. */
public final class OfficeFile {
  private OfficeFile() {}

  /**
   * @param password for files that want one, otherwise empty
   * @throws OfficeException with the {@link Kind}
   */
  public static OfficeContent read(
      byte[] bytes, OfficeFormat format, String password, Duration limit) throws OfficeException {
    try {
      return read(bytes, format, password, new Effort(limit));
    } catch (StackOverflowError e) {
      throw new OfficeException(Kind.DAMAGED, "is nested deeper than any document", e);
    } catch (NoClassDefFoundError e) {
      throw new OfficeException(Kind.MISSING_MODULE, missing(format), e);
    }
  }

  /** Whether a file that was read, and has no text, has pictures in its place. */
  public static boolean holdsPictures(byte[] bytes, OfficeFormat format, String password) {
    try {
      return Pictures.in(bytes, format, password);
    } catch (OfficeException e) {
      return false;
    }
  }

  private static OfficeContent read(
      byte[] bytes, OfficeFormat format, String password, Effort effort) throws OfficeException {
    return switch (format) {
      case DOCX -> new DocxReader(ZipParts.of(bytes), effort).read();
      case LOCKED_DOCX ->
          new DocxReader(ZipParts.of(LockedPackage.open(bytes, password)), effort).read();
      case ODT -> new OdtReader(ZipParts.of(bytes), effort).read();
      case EPUB -> new EpubReader(ZipParts.of(bytes), effort).read();
      case RTF -> new RtfReader(bytes, effort).read();
      case DOC -> new DocReader(effort).read(bytes, password);
      case EMAIL -> MailReader.read(bytes, effort);
      case OUTLOOK -> OutlookReader.read(bytes, effort);
    };
  }

  private static String missing(OfficeFormat format) {
    String module =
        format == OfficeFormat.EMAIL
            ? "org.apache.james:apache-mime4j-dom"
            : "org.apache.poi:poi-scratchpad";
    return "can't be read: the module " + module + " is not on the class path; add it";
  }
}
