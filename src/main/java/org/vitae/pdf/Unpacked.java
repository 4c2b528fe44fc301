package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a stream holds. PDFBox unpacks a stream as a whole, however large it gets; here only what is
 * read is unpacked.
 */
final class Unpacked {
  private Unpacked() {}

  /**
   * Nothing if it is more than {@code most} bytes; no bytes of a stream that is packed otherwise
   * than by Flate, which is what all programs use.
   */
  static Optional<byte[]> bytes(COSStream stream, int most) throws IOException {
    try (InputStream in = open(stream)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length <= most ? Optional.of(bytes) : Optional.empty();
    }
  }

  private static InputStream open(COSStream stream) throws IOException {
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
