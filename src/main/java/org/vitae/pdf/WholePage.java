package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content lies in memory in one stretch, whatever the pieces that the file has it in:
 * to look back while it is read costs PDFBox half of the time that a page takes otherwise.
 */
final class WholePage extends PDPage {
  /** What is one piece and unpacks to more is read bit by bit, until it is too much work. */
  private static final int MOST = 1 << 24;

  /** What is several pieces and unpacks to more isn't read. */
  private static final int MOST_IN_PIECES = 1 << 25;

  private final PDPage page;

  private WholePage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  static PDPage of(PDPage page) {
    return new WholePage(page);
  }

  /** Those of the page, so that fonts are shared between pages. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSArray) {
      try (InputStream in = page.getContents()) {
        byte[] bytes = in.readNBytes(MOST_IN_PIECES);
        if (bytes.length < MOST_IN_PIECES) {
          return new MemoryRead(bytes);
        }
      }
      throw new IOException("a page of more than " + (MOST_IN_PIECES >> 20) + " MiB");
    }
    if (contents instanceof COSStream stream && COSName.FLATE_DECODE.equals(stream.getFilters())) {
      // Keeps what comes before damage, and says nothing of it.
      try (InputStream in = new FlateFilterDecoderStream(stream.createRawInputStream())) {
        byte[] bytes = in.readNBytes(MOST);
        if (bytes.length < MOST) {
          return new MemoryRead(bytes);
        }
      }
    }
    return page.getContentsForStreamParsing();
  }
}
