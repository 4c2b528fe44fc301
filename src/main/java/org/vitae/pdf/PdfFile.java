package org.vitae.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vitae.page.TimeLimit;

/** Reads PDF files. Thread-safe. */
public final class PdfFile {
  private PdfFile() {}

  /**
   * @param password for files that want one, otherwise empty
   * @param maxPages pages after these aren't read
   * @param time until when it must be done
   * @throws PdfException if nothing can be read; it says why
   */
  public static PdfContent read(byte[] bytes, String password, int maxPages, TimeLimit time)
      throws PdfException {
    BundledFonts.install();
    try (PDDocument document = open(bytes, password)) {
      return new DocumentScan(document, maxPages, time).read();
    } catch (InvalidPasswordException e) {
      String which = password.isEmpty() ? "wants a password" : "wants another password";
      throw new PdfException(PdfException.Kind.ENCRYPTED, which, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox meets damage with exceptions of every kind.
      String what = e.getMessage() == null ? "it contradicts itself" : e.getMessage();
      throw new PdfException(PdfException.Kind.DAMAGED, "is damaged: " + what, e);
    }
  }

  /** A password is for those that want one; others open without. */
  static PDDocument open(byte[] bytes, String password) throws IOException {
    try {
      return Loader.loadPDF(new MemoryRead(bytes), password);
    } catch (InvalidPasswordException e) {
      if (password.isEmpty()) {
        throw e;
      }
      return Loader.loadPDF(new MemoryRead(bytes), "");
    }
  }
}
