package org.vitae.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** An open file of pictures. For one thread; the caller closes it. */
public final class PictureFile implements AutoCloseable {
  /** A page of A3 at 600 dots per inch has 70 million pixels. */
  private static final long MOST_PIXELS = 120_000_000;

  /** Larger pictures are read at half or a third of their size: A4 at 600 dots per inch. */
  private static final long MANY_PIXELS = 36_000_000;

  /** A picture that is smaller holds no page, in pixels. */
  private static final int SMALLEST = 32;

  private final ImageReader reader;
  private final ImageInputStream in;

  private PictureFile(ImageReader reader, ImageInputStream in) {
    this.reader = reader;
    this.in = in;
  }

  /**
   * @throws OcrException if it can't be read; it says why
   */
  public static PictureFile open(byte[] bytes) throws OcrException {
    try {
      ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new OcrException(
            OcrException.Kind.UNSUPPORTED, "is a picture of a kind that isn't read", null);
      }
      ImageReader reader = readers.next();
      reader.setInput(in);
      return new PictureFile(reader, in);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** How many pages there are: TIFF may hold several, of other pictures the first is taken. */
  public int pages() throws OcrException {
    try {
      return isTiff() ? reader.getNumImages(true) : 1;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private boolean isTiff() throws IOException {
    return reader.getFormatName().toLowerCase(java.util.Locale.ROOT).startsWith("tif");
  }

  /**
   * @param page counted from 1
   * @throws OcrException if it can't be read; it says why
   */
  public GreyPicture page(int page) throws OcrException {
    try {
      long width = reader.getWidth(page - 1);
      long height = reader.getHeight(page - 1);
      check(width, height);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt((double) width * height / MANY_PIXELS));
      if (step > 1) {
        param.setSourceSubsampling(step, step, 0, 0);
      }
      BufferedImage image = reader.read(page - 1, param);
      return GreyPicture.of(image);
    } catch (IOException | RuntimeException e) {
      // The readers meet damage with exceptions of every kind.
      throw damaged(e);
    }
  }

  private static void check(long width, long height) throws OcrException {
    if (width * height > MOST_PIXELS) {
      throw new OcrException(
          OcrException.Kind.TOO_LARGE,
          "has %,d × %,d pixels, more than any scan of a page".formatted(width, height),
          null);
    }
    if (width < SMALLEST || height < SMALLEST) {
      throw new OcrException(
          OcrException.Kind.FAILED,
          "has %,d × %,d pixels, too few for a page".formatted(width, height),
          null);
    }
  }

  private static OcrException damaged(Exception e) {
    String what = e.getMessage() == null ? "it contradicts itself" : e.getMessage();
    return new OcrException(OcrException.Kind.DAMAGED, "is damaged: " + what, e);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      in.close();
    } catch (IOException e) {
      // Nothing was written, and the bytes are in memory.
    }
  }
}
