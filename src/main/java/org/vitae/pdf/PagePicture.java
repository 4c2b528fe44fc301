package org.vitae.pdf;

/**
 * A page as a picture.
 *
 * @param page counted from 1
 * @param mediaType such as {@code image/png}
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int page, String mediaType, byte[] bytes) {}
