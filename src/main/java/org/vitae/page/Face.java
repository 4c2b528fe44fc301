package org.vitae.page;

/**
 * The cut of a font.
 *
 * @param name as the file names it, without the prefix of a subset
 * @param smallCaps small letters are drawn as capitals
 */
public record Face(String name, boolean bold, boolean italic, boolean smallCaps) {

  Face asPlain() {
    return bold ? new Face(name, false, italic, smallCaps) : this;
  }

  Face asBold() {
    return bold ? this : new Face(name, true, italic, smallCaps);
  }
}
