package org.vitae.input;

/**
 * A file that a document carries inside, as it is: nobody has looked at it yet.
 *
 * @param name the file's name as the document states it, perhaps empty
 */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, byte[] bytes) {}
