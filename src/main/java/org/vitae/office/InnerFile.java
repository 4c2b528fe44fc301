package org.vitae.office;

/**
 * A file that another one carries.
 *
 * @param name a hint at its format
 */
@SuppressWarnings("ArrayRecordComponent")
public record InnerFile(String name, byte[] bytes) {}
