package org.vitae.pdf;

import org.vitae.layout.Box;

/**
 * Text in the file that a reader of the page can't see.
 *
 * @param page counted from 1
 * @param box where it stands on the page, or beside it
 */
public record HiddenText(Reason reason, String text, int page, Box box) {
  /** Why it can't be seen. */
  public enum Reason {
    /** Drawn in the mode that leaves no mark, and no picture of the same text is there. */
    INVISIBLE_MODE("drawn invisibly"),
    /** In the colour of what is behind it, or nearly. */
    SAME_COLOR("in the colour of its background"),
    /** As good as transparent. */
    TRANSPARENT("transparent"),
    /** Beside the page. */
    OFF_PAGE("off the page"),
    /** Outside of the area that is painted there. */
    CLIPPED("clipped away"),
    /** Something opaque is painted over it. */
    COVERED("covered"),
    /** Too small for anyone's eyes. */
    TINY("smaller than 2 points"),
    /** In a layer that is switched off. */
    LAYER_OFF("in a layer that is switched off");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** What to tell a person. */
    public String words() {
      return words;
    }
  }
}
