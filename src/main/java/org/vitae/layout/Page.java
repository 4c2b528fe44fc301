package org.vitae.layout;

/**
 * A page.
 *
 * @param number counted from 1
 * @param width in points; 0 for a format without pages
 * @param height in points; 0 for a format without pages
 */
public record Page(int number, float width, float height) {}
