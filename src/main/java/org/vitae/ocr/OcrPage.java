package org.vitae.ocr;

import java.util.ArrayList;
import java.util.List;
import org.vitae.layout.Box;

/**
 * A page as it was recognised. Positions are in points on the page turned so that its text is
 * upright.
 *
 * @param number counted from 1
 * @param width of the page as it is shown
 * @param turn quarter turns clockwise that the text runs in on the page as it is shown
 * @param confidence the mean over its letters, 0–1
 */
public record OcrPage(
    int number, float width, float height, int turn, List<OcrText> lines, double confidence) {
  public OcrPage {
    lines = List.copyOf(lines);
  }

  static OcrPage of(Reading reading, int number, float width, float height) {
    GreyPicture picture = reading.picture();
    float shownWidth = reading.turn() % 2 == 0 ? picture.width() : picture.height();
    Straightening straight = Straightening.of(reading.lines(), width / shownWidth);
    List<OcrText> lines = new ArrayList<>();
    for (OcrLine line : new BulletBlobs(picture).addTo(reading.lines())) {
      List<OcrWord> words = Specks.drop(BulletSigns.read(line));
      if (!words.isEmpty()) {
        lines.add(straight.apply(line.withWords(words)));
      }
    }
    return new OcrPage(number, width, height, reading.turn(), lines, reading.confidence());
  }

  /** The words whose middle is in a rectangle of the page as it is shown. */
  List<OcrWord> wordsIn(Box shown) {
    return lines.stream()
        .flatMap(l -> l.words().stream())
        .filter(w -> shown.contains(middle(w).x(), middle(w).y()))
        .toList();
  }

  /** The middle of a word on the page as it is shown. */
  private Box middle(OcrWord word) {
    float x = word.centerX();
    float y = (word.top() + word.bottom()) / 2;
    return switch (turn) {
      case 1 -> new Box(width - y, x, 0, 0);
      case 2 -> new Box(width - x, height - y, 0, 0);
      case 3 -> new Box(y, height - x, 0, 0);
      default -> new Box(x, y, 0, 0);
    };
  }

  /** How many letters there are. */
  public int letters() {
    return lines.stream().flatMap(l -> l.words().stream()).mapToInt(w -> w.text().length()).sum();
  }
}
