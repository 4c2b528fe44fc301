package org.vitae.train.render;

import org.jspecify.annotations.Nullable;
import org.vitae.pdf.PdfCanvas.Type;

/**
 * Letters that no line break parts, in one look.
 *
 * @param space whether a blank stands before it
 */
record PdfWord(String text, Type type, @Nullable String link, boolean space) {}
