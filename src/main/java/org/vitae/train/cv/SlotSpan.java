package org.vitae.train.cv;

import org.vitae.text.Span;

/** A slot, and the characters of a line that hold it. */
public record SlotSpan(Slot slot, Span span) {}
