/** Pictures of pages → placed glyphs, through the program Tesseract. */
@org.jspecify.annotations.NullMarked
package org.vitae.ocr;
