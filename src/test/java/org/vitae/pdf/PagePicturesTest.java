package org.vitae.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  @Test
  void drawsEachPage() throws IOException {
    List<PagePicture> pictures = PagePictures.of(pdf(595, 842, 0, 2), "");
    assertThat(pictures).extracting(PagePicture::page).containsExactly(1, 2);
    BufferedImage first = image(pictures.get(0));
    assertThat(first.getWidth()).isBetween(900, 1100);
    assertThat(first.getHeight() / (double) first.getWidth()).isBetween(1.40, 1.43);
    assertThat(first.getRGB(10, 10) & 0xffffff).as("the square").isZero();
    assertThat(first.getRGB(500, 700) & 0xffffff).as("the paper").isEqualTo(0xffffff);
  }

  @Test
  void aTurnedPageIsDrawnAsItIsShown() throws IOException {
    BufferedImage turned = image(PagePictures.of(pdf(595, 842, 90, 1), "").get(0));
    assertThat(turned.getWidth()).isGreaterThan(turned.getHeight());
  }

  /** As large as PDF allows: drawn in full it would take a gigabyte. */
  @Test
  void aHugePageIsDrawnSmall() throws IOException {
    BufferedImage huge = image(PagePictures.of(pdf(14_400, 14_400, 0, 1), "").get(0));
    assertThat(huge.getWidth() * huge.getHeight()).isBetween(1_000_000, 3_100_000);
  }

  @Test
  void notEveryPageOfABookIsDrawn() throws IOException {
    assertThat(PagePictures.of(pdf(20, 20, 0, 60), "")).hasSize(40);
  }

  @Test
  void aFileThatCannotBeOpenedHasNoPictures() {
    byte[] damaged = "%PDF-1.7 and nothing else".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PagePictures.of(damaged, "")).isEmpty();
  }

  private static BufferedImage image(PagePicture picture) throws IOException {
    assertThat(picture.mediaType()).isEqualTo("image/png");
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  /** A black square in the top left corner of each page. */
  private static byte[] pdf(float width, float height, int turn, int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setRotation(turn);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.addRect(0, height - 20, 20, 20);
          content.fill();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
