package org.vitae.office;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.vitae.office.OfficeException.Kind;

/**
 * The files in a ZIP archive, by name. They are unpacked when they are asked for, so what nobody
 * wants costs nothing, and never beyond a limit, whatever the archive says of their size.
 */
public final class ZipParts {
  private static final int END = 0x06054b50;
  private static final int DIRECTORY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int MAX_COMMENT = 65_535;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int UTF8 = 1 << 11;

  /** More files than this are in no document. */
  private static final int MOST_PARTS = 20_000;

  /** All that is unpacked of one archive; the text of a long CV is a hundredth of it. */
  private static final long MOST_BYTES = 128L << 20;

  private record Entry(int method, int flags, int offset, int packed) {}

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long unpacked;

  private ZipParts(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * @throws OfficeException if there is no directory of files in it, as in a file that breaks off
   */
  public static ZipParts of(byte[] bytes) throws OfficeException {
    ZipParts parts = new ZipParts(bytes);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw OfficeException.damaged(e);
    }
    return parts;
  }

  /** Whether the bytes start as a ZIP archive does. */
  public static boolean isZip(byte[] bytes) {
    return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /** In the archive's order, without folders. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** Whether a file's name starts so. */
  boolean holds(String prefix) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(prefix));
  }

  /**
   * @throws OfficeException if the archive is damaged there, encrypted, or unpacks to too much
   */
  public Optional<byte[]> read(String name) throws OfficeException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return Optional.empty();
    }
    if ((entry.flags & ENCRYPTED) != 0) {
      throw new OfficeException(Kind.ENCRYPTED, "wants a password");
    }
    try {
      return Optional.of(unpack(entry));
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw OfficeException.damaged(e);
    }
  }

  private void readDirectory() throws OfficeException {
    int end = end();
    int count = bytes.getShort(end + 10) & 0xffff;
    int at = bytes.getInt(end + 16);
    // Bytes before the archive shift everything.
    int shift = Math.max(0, end - bytes.getInt(end + 12) - at);
    at += shift;
    for (int i = 0; i < Math.min(count, MOST_PARTS); i++) {
      if (bytes.getInt(at) != DIRECTORY) {
        throw OfficeException.damaged(null);
      }
      int nameLength = bytes.getShort(at + 28) & 0xffff;
      int flags = bytes.getShort(at + 8);
      String name = string(at + 46, nameLength, (flags & UTF8) != 0);
      int method = bytes.getShort(at + 10);
      int packed = bytes.getInt(at + 20);
      if (!name.endsWith("/")) {
        entries.putIfAbsent(name, new Entry(method, flags, bytes.getInt(at + 42) + shift, packed));
      }
      at +=
          46 + nameLength + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
    }
  }

  private int end() throws OfficeException {
    int last = bytes.limit() - END_LENGTH;
    for (int i = last; i >= Math.max(0, last - MAX_COMMENT); i--) {
      if (bytes.getInt(i) == END) {
        return i;
      }
    }
    throw OfficeException.damaged(null);
  }

  private String string(int at, int length, boolean utf8) {
    Charset charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    byte[] name = new byte[length];
    bytes.get(at, name);
    return new String(name, charset).replace('\\', '/');
  }

  private byte[] unpack(Entry entry) throws DataFormatException, OfficeException {
    if (bytes.getInt(entry.offset) != LOCAL || entry.packed < 0) {
      throw OfficeException.damaged(null);
    }
    int from =
        entry.offset
            + 30
            + (bytes.getShort(entry.offset + 26) & 0xffff)
            + (bytes.getShort(entry.offset + 28) & 0xffff);
    byte[] packed = new byte[Math.min(entry.packed, Math.max(0, bytes.limit() - from))];
    bytes.get(from, packed);
    return switch (entry.method) {
      case STORED -> packed;
      case DEFLATED -> inflate(packed);
      default -> throw OfficeException.damaged(null);
    };
  }

  private byte[] inflate(byte[] packed) throws DataFormatException, OfficeException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4);
      byte[] chunk = new byte[16_384];
      while (!inflater.finished()) {
        int count = inflater.inflate(chunk);
        if (count == 0
            && !inflater.finished()
            && (inflater.needsInput() || inflater.needsDictionary())) {
          throw OfficeException.damaged(null);
        }
        unpacked += count;
        if (unpacked > MOST_BYTES) {
          throw new OfficeException(
              Kind.TOO_LARGE, "unpacks to more than %,d bytes".formatted(MOST_BYTES));
        }
        out.write(chunk, 0, count);
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
