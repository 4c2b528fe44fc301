package org.vitae.ocr;

import java.time.Duration;
import java.util.List;
import org.vitae.layout.Place;
import org.vitae.page.PageContent;

/**
 * What was recognised in the pictures of a document.
 *
 * @param time that it took
 */
public record Recognition(List<OcrPage> pages, Duration time) {
  /** Of a document that nothing was recognised in. */
  public static final Recognition NONE = new Recognition(List.of(), Duration.ZERO);

  public Recognition {
    pages = List.copyOf(pages);
  }

  /** The pages as if a file had placed their letters. */
  public List<PageContent> contents() {
    Sizes sizes = Sizes.of(pages);
    return pages.stream().map(page -> content(page, sizes)).toList();
  }

  private static PageContent content(OcrPage page, Sizes sizes) {
    return new PageContent(
        page.number(),
        page.width(),
        page.height(),
        page.turn(),
        false,
        WordGlyphs.of(page, sizes),
        List.of(),
        List.of());
  }

  /** The mean over all letters, 0–1. */
  public double confidence() {
    double sum = pages.stream().mapToDouble(p -> p.confidence() * p.letters()).sum();
    int letters = pages.stream().mapToInt(OcrPage::letters).sum();
    return letters == 0 ? 0 : sum / letters;
  }

  /** How sure the words in these places are, 0–1; 1 where nothing was recognised. */
  public double confidence(List<Place> places) {
    double sum = 0;
    int letters = 0;
    for (OcrPage page : pages) {
      for (Place place : places) {
        if (place.page() == page.number()) {
          for (OcrWord word : page.wordsIn(place.box())) {
            sum += word.confidence() * word.text().length();
            letters += word.text().length();
          }
        }
      }
    }
    return letters == 0 ? 1 : sum / letters;
  }
}
