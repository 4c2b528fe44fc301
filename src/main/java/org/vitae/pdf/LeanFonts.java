package org.vitae.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Takes the outlines out of Type 1 fonts before PDFBox parses them: of these fonts the head with
 * the encoding is enough for reading, and the outlines cost an eighth of the time of a page that
 * TeX made. Changes the open document: what draws it has to open it anew.
 */
final class LeanFonts extends DefaultResourceCache {
  /** Between the head and the encrypted part (Adobe Type 1 Font Format, section 2.4). */
  private static final String EEXEC = "eexec";

  private static final int EEXEC_KEY = 55665;
  private static final int CHARSTRING_KEY = 4330;

  /** The first bytes of what is encrypted are random. */
  private static final int RANDOM = 4;

  /** {@code 0 0 hsbw endchar}: a glyph without outline or width. */
  private static final byte[] EMPTY_GLYPH =
      encrypted(new byte[] {(byte) 139, (byte) 139, 13, 14}, CHARSTRING_KEY);

  private static final byte[] NO_OUTLINES = noOutlines();

  @Override
  public @Nullable PDFont getFont(COSObject indirect) {
    PDFont known = super.getFont(indirect);
    if (known == null && indirect.getObject() instanceof COSDictionary font) {
      try {
        strip(font);
      } catch (IOException e) {
        // PDFBox meets the same damage, and knows what to do about it.
        return known;
      }
    }
    return known;
  }

  private static void strip(COSDictionary font) throws IOException {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null
        && COSName.TYPE1.equals(font.getCOSName(COSName.SUBTYPE))
        && font.getCOSArray(COSName.WIDTHS) != null
        && font.containsKey(COSName.FIRST_CHAR)
        && descriptor.getCOSStream(COSName.FONT_FILE) != null) {
      strip(descriptor, descriptor.getCOSStream(COSName.FONT_FILE));
    }
  }

  private static void strip(COSDictionary descriptor, COSStream program) throws IOException {
    int length = program.getInt(COSName.LENGTH1);
    byte[] head;
    try (InputStream in = program.createInputStream()) {
      head = length > 0 ? in.readNBytes(length) : new byte[0];
    }
    if (head.length < length || !endsWithEexec(head)) {
      return;
    }
    COSStream lean = new COSStream();
    try (OutputStream out = lean.createOutputStream()) {
      out.write(head);
      out.write(NO_OUTLINES);
    }
    lean.setInt(COSName.LENGTH1, head.length);
    lean.setInt(COSName.LENGTH2, NO_OUTLINES.length);
    descriptor.setItem(COSName.FONT_FILE, lean);
  }

  private static boolean endsWithEexec(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.startsWith("%!") && text.stripTrailing().endsWith(EEXEC);
  }

  private static byte[] noOutlines() {
    String before =
        "dup/Private 1 dict dup begin/lenIV 4 def\n2 index/CharStrings 1 dict dup begin\n";
    String glyph = "/.notdef " + EMPTY_GLYPH.length + " RD ";
    String after = " ND end end";
    byte[] start = (before + glyph).getBytes(StandardCharsets.ISO_8859_1);
    byte[] end = after.getBytes(StandardCharsets.ISO_8859_1);
    byte[] plain = new byte[start.length + EMPTY_GLYPH.length + end.length];
    System.arraycopy(start, 0, plain, 0, start.length);
    System.arraycopy(EMPTY_GLYPH, 0, plain, start.length, EMPTY_GLYPH.length);
    System.arraycopy(end, 0, plain, start.length + EMPTY_GLYPH.length, end.length);
    return encrypted(plain, EEXEC_KEY);
  }

  /** Adobe Type 1 Font Format, section 7.1. */
  private static byte[] encrypted(byte[] plain, int key) {
    byte[] out = new byte[plain.length + RANDOM];
    int r = key;
    for (int i = 0; i < out.length; i++) {
      int p = i < RANDOM ? 0 : plain[i - RANDOM] & 0xff;
      int c = p ^ r >> 8;
      out[i] = (byte) c;
      r = (c + r) * 52845 + 22719 & 0xffff;
    }
    return out;
  }
}
