package org.vitae.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Bytes in memory as PDFBox reads them. Its parsers look at each byte before they take it: what its
 * own readers do for that costs more than the parsing. Not thread-safe.
 */
final class MemoryRead implements RandomAccessRead {
  private final byte[] bytes;
  private int position;
  private boolean closed;

  /**
   * @param bytes not copied
   */
  MemoryRead(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    checkOpen();
    return position < bytes.length ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int peek() throws IOException {
    checkOpen();
    return position < bytes.length ? bytes[position] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    checkOpen();
    if (length > 0 && position >= bytes.length) {
      return -1;
    }
    int read = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, to, offset, read);
    position += read;
    return read;
  }

  @Override
  public void rewind(int back) throws IOException {
    seek((long) position - back);
  }

  /**
   * @param to from the beginning; beyond the end is the end
   * @throws IOException if it is negative, or this is closed
   */
  @Override
  public void seek(long to) throws IOException {
    checkOpen();
    if (to < 0) {
      throw new IOException("there is no byte at " + to);
    }
    position = (int) Math.min(to, bytes.length);
  }

  @Override
  public long getPosition() throws IOException {
    checkOpen();
    return position;
  }

  @Override
  public long length() throws IOException {
    checkOpen();
    return bytes.length;
  }

  @Override
  public boolean isEOF() throws IOException {
    checkOpen();
    return position >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) throws IOException {
    checkOpen();
    return new RandomAccessReadView(new MemoryRead(bytes), start, length, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("it is closed");
    }
  }
}
