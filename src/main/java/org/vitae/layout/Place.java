package org.vitae.layout;

/**
 * Where something stands to be seen.
 *
 * @param page counted from 1
 */
public record Place(int page, Box box) {}
