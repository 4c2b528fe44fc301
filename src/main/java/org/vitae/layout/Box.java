package org.vitae.layout;

/** A rectangle on a page, in points from its top left corner. */
public record Box(float x, float y, float width, float height) {}
