package org.vitae.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files. Thread-safe. */
public final class PdfFile {
  private PdfFile() {}

  /**
   * @param password for files that want one, otherwise empty
   * @param maxPages pages after these aren't read
   * @throws PdfException if nothing can be read; it says why
   */
  public static PdfContent read(byte[] bytes, String password, int maxPages) throws PdfException {
    BundledFonts.install();
    try (PDDocument document = Loader.loadPDF(bytes, password)) {
      return new DocumentScan(document, maxPages).read();
    } catch (InvalidPasswordException e) {
      String which = password.isEmpty() ? "wants a password" : "wants another password";
      throw new PdfException(PdfException.Kind.ENCRYPTED, which, e);
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw new PdfException(PdfException.Kind.DAMAGED, "is damaged: " + e.getMessage(), e);
    }
  }
}
