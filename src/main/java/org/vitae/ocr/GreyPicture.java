package org.vitae.ocr;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A picture in shades of grey.
 *
 * @param pixels row by row from the top left corner, one byte each, 0 is black
 */
@SuppressWarnings("ArrayRecordComponent")
public record GreyPicture(int width, int height, byte[] pixels) {

  /** What is transparent is seen on white. */
  public static GreyPicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getParent() == null
        && image.getRaster().getDataBuffer() instanceof DataBufferByte buffer
        && buffer.getData().length == width * height) {
      return new GreyPicture(width, height, buffer.getData());
    }
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) grey(row[x]);
      }
    }
    return new GreyPicture(width, height, pixels);
  }

  /** How bright a colour looks (ITU-R BT.601). */
  private static int grey(int argb) {
    int alpha = argb >>> 24;
    int bright =
        (299 * (argb >> 16 & 0xff) + 587 * (argb >> 8 & 0xff) + 114 * (argb & 0xff)) / 1000;
    return (alpha * bright + (255 - alpha) * 255) / 255;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** Turned clockwise. */
  GreyPicture turned(int quarters) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> quarter();
      case 2 -> quarter().quarter();
      case 3 -> quarter().quarter().quarter();
      default -> this;
    };
  }

  private GreyPicture quarter() {
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        out[x * height + height - 1 - y] = pixels[y * width + x];
      }
    }
    return new GreyPicture(height, width, out);
  }

  GreyPicture scaled(double factor) {
    int newWidth = Math.max(1, (int) Math.round(width * factor));
    int newHeight = Math.max(1, (int) Math.round(height * factor));
    BufferedImage from = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    from.getRaster().setDataElements(0, 0, width, height, pixels);
    BufferedImage to = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(from, 0, 0, newWidth, newHeight, null);
    graphics.dispose();
    return of(to);
  }

  /** As Netpbm's portable graymap, which needs no encoding. */
  void writeTo(OutputStream out) throws IOException {
    out.write("P5\n%d %d\n255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
    out.write(pixels);
  }
}
