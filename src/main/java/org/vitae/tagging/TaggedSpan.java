package org.vitae.tagging;

import org.vitae.text.Span;

/**
 * A part of a reference.
 *
 * @param span within the text
 * @param probability of the least likely of its tokens, 0–1
 */
public record TaggedSpan(ReferenceLabel label, Span span, double probability) {}
