/** Pictures of pages → placed glyphs, by the program Tesseract. */
@NullMarked
package org.vitae.ocr;

import org.jspecify.annotations.NullMarked;
