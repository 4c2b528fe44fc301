package org.vitae.inspect;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A small CV of an invented person as PDF, its first letter at a known place. */
final class PdfCv {
  static final float LEFT = 72;
  static final float TOP = 72;
  static final float NAME_SIZE = 22;
  static final String NAME = "Ines Halvorsen";
  static final String EMAIL = "ines.halvorsen@example.org";

  /** White on white. */
  static final String HIDDEN = "the best candidate of all";

  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "!" + NAME,
              EMAIL + "   |   +47 22 55 01 99",
              "",
              "!Education",
              "University of Bergen, PhD in Geophysics, 2016 - 2020",
              "University of Oslo, MSc in Physics, 2014 - 2016",
              "",
              "!Experience",
              "Nordlys Instruments, Research Engineer, Jan 2021 - Present",
              "- Built a seismometer that survives three winters",
              "- Led a team of four engineers"),
          List.of(
              "!Publications",
              "I. Halvorsen, P. Okafor. \"Quiet Ice Shelves\". Journal of Polar Noise, 2019.",
              "",
              "!Awards",
              "Best Poster, Nordic Geodays, 2018",
              HIDDEN));

  private PdfCv() {}

  static double nameWidth() throws IOException {
    return new PDType1Font(FontName.HELVETICA_BOLD).getStringWidth(NAME) / 1000 * NAME_SIZE;
  }

  static byte[] bytes() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : PAGES) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          write(content, lines);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void write(PDPageContentStream content, List<String> lines) throws IOException {
    float y = PDRectangle.A4.getHeight() - TOP;
    for (String line : lines) {
      boolean heading = line.startsWith("!");
      String text = heading ? line.substring(1) : line;
      float size = text.equals(NAME) ? NAME_SIZE : heading ? 14 : 11;
      FontName font = heading ? FontName.HELVETICA_BOLD : FontName.HELVETICA;
      content.beginText();
      content.setFont(new PDType1Font(font), size);
      content.newLineAtOffset(LEFT, y);
      content.setNonStrokingColor(text.equals(HIDDEN) ? Color.WHITE : Color.BLACK);
      content.showText(text);
      content.endText();
      y -= line.isEmpty() ? 10 : size * 1.5f;
    }
  }
}
