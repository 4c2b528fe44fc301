package org.vitae.tagging;

/**
 * A cell of an entry's head as the model sees it.
 *
 * @param line the line of the head, from 0
 * @param column its place in the line between strong separators, from 0
 * @param part its place between the commas of the column, from 0
 * @param wording what its words tell, as one word ({@code role}, {@code organisation} …), or {@code
 *     none}
 * @param before what stands between it and the cell before it: a sign, {@code line} or {@code
 *     start}
 * @param after what stands between it and the next one, in the same way
 */
public record HeadCell(
    String text,
    int line,
    int column,
    int part,
    String wording,
    String before,
    String after,
    boolean bold,
    boolean italic) {}
