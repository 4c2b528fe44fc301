package org.vitae.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of an open PDF in shades of grey, for programs to look at. For one thread. */
public final class PageRaster implements AutoCloseable {
  /** Dots per point at 300 dpi, which text recognition wants. */
  private static final float SCALE = 300 / 72f;

  /** A page of A3 at 300 dpi; larger ones are drawn at a smaller scale. */
  private static final float MOST_PIXELS = 18_000_000;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PageRaster(PDDocument document) {
    this.document = document;
    this.renderer = PagePictures.renderer(document);
  }

  /**
   * @param password for files that want one, otherwise empty
   * @throws IOException if the file can't be opened
   */
  public static PageRaster open(byte[] file, String password) throws IOException {
    BundledFonts.install();
    return new PageRaster(Loader.loadPDF(file, password));
  }

  /**
   * @param page counted from 1
   * @throws IOException if it can't be drawn
   */
  public BufferedImage draw(int page) throws IOException {
    try {
      Placement placement = Placement.of(document.getPage(page - 1));
      float area = placement.width() * placement.height();
      float scale = (float) Math.min(SCALE, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
      return renderer.renderImage(page - 1, scale, ImageType.GRAY);
    } catch (RuntimeException | StackOverflowError e) {
      // PDFBox meets damage with exceptions of every kind.
      throw new IOException("the page can't be drawn", e);
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
