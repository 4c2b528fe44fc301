package org.vitae.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.junit.jupiter.api.Test;

class HocrTest {
  private static final String PAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml"><body>
       <div class='ocr_page' title='image "stdin"; bbox 0 0 2480 3508; ppageno 0'>
        <p class='ocr_par'>
         <span class='ocr_header' title="bbox 100 50 400 90; baseline 0.01 -9; x_size 40">
          <span class='ocrx_word' title='bbox 100 50 180 90; x_wconf 96'><strong>Ada</strong></span>
          <span class='ocrx_word' title='bbox 200 50 400 90; x_wconf 31'>R&amp;D</span>
          <span class='ocrx_word' title='bbox 410 50 420 90; x_wconf 95'> </span>
         </span>
         <span class='ocr_line' title="bbox 100 150 400 190; baseline 0 0; x_size 40">
          <span class='ocrx_word' title='bbox 100 150 180 190; x_wconf 80'>Ulm</span>
         </span>
        </p>
       </div>
      </body></html>
      """;

  private static List<OcrLine> read(String page) throws Exception {
    Hocr hocr = new Hocr();
    XMLReaderUtils.parseSAX(new StringReader(page), hocr, new ParseContext());
    return hocr.lines();
  }

  @Test
  void wordsWithTheirPlacesAndConfidence() throws Exception {
    List<OcrLine> lines = read(PAGE);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).words())
        .containsExactly(
            new OcrWord("Ada", 100, 50, 180, 90, 0.96f),
            new OcrWord("R&D", 200, 50, 400, 90, 0.31f));
    assertThat(lines.get(0).baseline(300)).isEqualTo(83);
    assertThat(lines.get(1).words()).hasSize(1);
  }

  @Test
  void wordsThatOverlapAreParted() throws Exception {
    String underlined = PAGE.replace("bbox 100 50 180 90", "bbox 100 50 240 90");
    assertThat(read(underlined.replace("bbox 200 50 400", "bbox 200 50 240")).get(0).words())
        .containsExactly(
            new OcrWord("Ada", 100, 50, 160, 90, 0.96f),
            new OcrWord("R&D", 180, 50, 240, 90, 0.31f));
  }

  @Test
  void aBoxThatIsTooNarrowForItsLettersGrows() throws Exception {
    assertThat(read(PAGE.replace("bbox 200 50 400", "bbox 395 80 400")).get(0).words().get(1))
        .isEqualTo(new OcrWord("R&D", 358, 80, 400, 90, 0.31f));
  }
}
