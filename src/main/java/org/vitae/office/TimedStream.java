package org.vitae.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes for a library that knows no limit of time: it ends with the {@link Effort}. */
final class TimedStream extends InputStream {
  private final ByteArrayInputStream bytes;
  private final Effort effort;

  TimedStream(byte[] bytes, Effort effort) {
    this.bytes = new ByteArrayInputStream(bytes);
    this.effort = effort;
  }

  @Override
  public int read() {
    return bytes.read();
  }

  /**
   * @throws IOException with the {@link OfficeException} as its cause if it takes too long
   */
  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      effort.check();
    } catch (OfficeException e) {
      throw new IOException(e);
    }
    return bytes.read(into, from, length);
  }
}
