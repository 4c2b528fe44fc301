package org.vitae.evaluate;

/**
 * The scores of a field, 0–1.
 *
 * @param precision how much of what was given is right
 * @param recall how much of what was expected was given
 * @param f1 the harmonic mean of both
 * @param support how many values were expected
 */
public record Figures(double precision, double recall, double f1, int support) {}
