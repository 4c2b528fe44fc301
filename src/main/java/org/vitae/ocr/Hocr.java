package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads hOCR, the HTML in which text recognition states where words stand
 * (https://kba.github.io/hocr-spec/1.2/). For one page.
 */
final class Hocr extends DefaultHandler {
  private static final String WORD = "ocrx_word";

  private final List<OcrLine> lines = new ArrayList<>();
  private final List<OcrWord> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable String line;
  private @Nullable String word;
  private int depthInWord;
  private boolean page;

  /** What was read so far. */
  List<OcrLine> lines() {
    endLine();
    return lines;
  }

  boolean hasPage() {
    return page;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    start(
        String.valueOf(attributes.getValue("class")), String.valueOf(attributes.getValue("title")));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    end();
  }

  @Override
  public void characters(char[] of, int start, int length) {
    text.append(of, start, length);
  }

  private void start(String kind, String title) {
    page |= kind.equals("ocr_page");
    if (word != null) {
      depthInWord++;
    } else if (kind.equals(WORD)) {
      word = title;
      text.setLength(0);
      depthInWord = 0;
    } else if (title.contains("baseline")) {
      endLine();
      line = title;
    }
  }

  private void end() {
    if (word != null && depthInWord-- == 0) {
      float[] box = numbers(word, "bbox", 4);
      String said = text.toString().strip();
      if (!said.isEmpty()) {
        float sure = numbers(word, "x_wconf", 1)[0] / 100;
        words.add(
            new OcrWord(said, box[0], box[1], box[2], box[3], Math.min(1, Math.max(0, sure))));
      }
      word = null;
    }
  }

  private void endLine() {
    if (line != null && !words.isEmpty()) {
      float[] box = numbers(line, "bbox", 4);
      float[] base = numbers(line, "baseline", 2);
      float size = numbers(line, "x_size", 1)[0];
      lines.add(new OcrLine(WordBoxes.amend(words, size), box[0], base[0], box[3] + base[1]));
    }
    words.clear();
    line = null;
  }

  /** The numbers of a property: {@code "bbox 1 2 3 4; baseline 0 -9"}. */
  private static float[] numbers(String title, String property, int count) {
    float[] out = new float[count];
    for (String part : title.split(";", -1)) {
      String[] values = part.strip().toLowerCase(Locale.ROOT).split(" ", -1);
      if (values[0].equals(property) && values.length > count) {
        for (int i = 0; i < count; i++) {
          out[i] = Float.parseFloat(values[i + 1]);
        }
      }
    }
    return out;
  }
}
