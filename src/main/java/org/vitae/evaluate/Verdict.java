package org.vitae.evaluate;

/**
 * Whether a value of a parse is right.
 *
 * @param pointer where the parse has it, a JSON Pointer
 */
public record Verdict(String pointer, boolean right) {}
