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
      case EMAIL -> MailReader.read(bytes);
      case OUTLOOK -> OutlookReader.read(bytes);
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
