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
    Effort effort = new Effort(limit);
    try {
      return switch (format) {
        case ODT -> new OdtReader(ZipParts.of(bytes), effort).read();
        case EPUB -> new EpubReader(ZipParts.of(bytes), effort).read();
        case DOCX -> new DocxReader(ZipParts.of(bytes), effort).read();
        default ->
            throw new OfficeException(Kind.UNSUPPORTED, "is not read yet" + password.length());
      };
    } catch (StackOverflowError e) {
      throw new OfficeException(Kind.DAMAGED, "is nested deeper than any document", e);
    }
  }
}
