/** Writes a CV's lines as text, Markdown, HTML, DOCX and PDF, in many dialects and looks. */
@NullMarked
package org.vitae.train.render;

import org.jspecify.annotations.NullMarked;
