/** Benchmarks: what a page costs beside what it costs PDFBox's text stripper. */
@NullMarked
package org.vitae.bench;

import org.jspecify.annotations.NullMarked;
