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
  /** A page that unpacks to more is read piece by piece, and given up when it is too much. */
  private static final int MOST = 1 << 24;

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
        return new MemoryRead(in.readAllBytes());
      }
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
