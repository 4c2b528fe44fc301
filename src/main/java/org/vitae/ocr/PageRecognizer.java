package org.vitae.ocr;

/**
 * Recognises the text in pictures of pages. Starts a program for each page, which takes a second or
 * several. Immutable, thread-safe.
 */
public final class PageRecognizer {
  /** The longer side of a page of A4 at 300 dots per inch, for which Tesseract was trained. */
  private static final double USUAL = 11.69 * 300;

  /** Smaller pictures are enlarged, by so much at most; larger ones shrunk. */
  private static final double SMALL = 0.75 * USUAL;

  private static final double LARGE = 1.5 * USUAL;
  private static final double MOST_ENLARGED = 4;

  /** Below it, or with fewer letters, the page may lie on its side. */
  private static final double UNSURE = 0.7;

  private static final int FEW = 40;

  private final Tesseract tesseract;

  public PageRecognizer(Ocr settings) {
    this.tesseract = new Tesseract(settings);
  }

  /**
   * @param number of the page, counted from 1
   * @param width of the page in points
   * @throws OcrException if that fails; it says why
   */
  public OcrPage read(GreyPicture picture, int number, float width, float height)
      throws OcrException {
    GreyPicture usual = usual(picture);
    Reading reading = upright(usual);
    if (reading.letters() < FEW || reading.confidence() < UNSURE) {
      for (int turn : turns(usual)) {
        Reading turned = turned(usual, turn);
        reading = turned.sureLetters() > reading.sureLetters() ? turned : reading;
      }
    }
    return OcrPage.of(reading, number, width, height);
  }

  private static GreyPicture usual(GreyPicture picture) {
    double side = Math.max(picture.width(), picture.height());
    if (side < SMALL) {
      return picture.scaled(Math.min(MOST_ENLARGED, USUAL / side));
    }
    return side > LARGE ? picture.scaled(USUAL / side) : picture;
  }

  private Reading upright(GreyPicture picture) throws OcrException {
    return turned(picture, 0);
  }

  private Reading turned(GreyPicture picture, int turn) throws OcrException {
    GreyPicture upright = picture.turned(-turn);
    int dpi = (int) Math.round(Math.max(upright.width(), upright.height()) / 11.69);
    return new Reading(upright, turn, tesseract.lines(upright, dpi));
  }

  /** How the text may run: as Tesseract sees it, or in any way if it can't tell. */
  private int[] turns(GreyPicture picture) throws OcrException {
    try {
      int degrees = tesseract.rotation(picture);
      return degrees == 0 ? new int[0] : new int[] {4 - degrees / 90};
    } catch (OcrException e) {
      if (e.kind() == OcrException.Kind.TOO_SLOW) {
        throw e;
      }
      return new int[] {1, 3, 2};
    }
  }
}
