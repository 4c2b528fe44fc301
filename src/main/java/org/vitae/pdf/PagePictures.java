package org.vitae.pdf;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.vitae.layout.Page;

/** Draws the pages of PDF files, for people to look at. Thread-safe. */
public final class PagePictures {
  /** Dots per point at 120 dpi: a letter page is then about as wide as its place on a screen. */
  private static final float SCALE = 120 / 72f;

  /** In pixels; larger pages are drawn at a smaller scale. */
  private static final float MOST_PIXELS = 3_000_000;

  private static final int MOST_PAGES = 40;

  /** No further page is begun after it. */
  private static final Duration TIME = Duration.ofSeconds(30);

  /** Above it, in bytes, there are photographs on the page, and JPEG is smaller by far. */
  private static final int LARGE = 600_000;

  private PagePictures() {}

  /**
   * Pictures of the first pages, up to 40. A page that can't be drawn is left out, and so are all
   * if the file can't be opened: this is an addition to what {@link PdfFile} reads.
   *
   * @param password for files that want one, otherwise empty
   */
  public static List<PagePicture> of(byte[] file, String password) {
    BundledFonts.install();
    List<PagePicture> out = new ArrayList<>();
    long started = System.nanoTime();
    try (PDDocument document = PdfFile.open(file, password)) {
      PDFRenderer renderer = renderer(document);
      int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
      for (int i = 0; i < pages && System.nanoTime() - started < TIME.toNanos(); i++) {
        add(renderer, document, i, out);
      }
    } catch (IOException | RuntimeException e) {
      return out;
    }
    return out;
  }

  static PDFRenderer renderer(PDDocument document) {
    PDFRenderer renderer = new PDFRenderer(document);
    RenderingHints hints =
        new RenderingHints(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    renderer.setRenderingHints(hints);
    renderer.setSubsamplingAllowed(true);
    return renderer;
  }

  private static void add(
      PDFRenderer renderer, PDDocument document, int index, List<PagePicture> out) {
    try {
      Placement page = Placement.of(document.getPage(index));
      float scale = scale(new Page(index + 1, page.shownWidth(), page.shownHeight()));
      out.add(picture(index + 1, renderer.renderImage(index, scale, ImageType.RGB)));
    } catch (IOException | RuntimeException e) {
      // Whatever a page holds: the others are still worth seeing, and its text is shown instead.
    }
  }

  private static float scale(Page page) {
    double pixels = (double) page.width() * page.height() * SCALE * SCALE;
    return pixels <= MOST_PIXELS ? SCALE : (float) (SCALE * Math.sqrt(MOST_PIXELS / pixels));
  }

  private static PagePicture picture(int page, BufferedImage image) throws IOException {
    byte[] png = encode(image, "png");
    if (png.length <= LARGE) {
      return new PagePicture(page, "image/png", png);
    }
    return new PagePicture(page, "image/jpeg", encode(image, "jpeg"));
  }

  private static byte[] encode(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer of " + format);
    }
    return out.toByteArray();
  }
}
