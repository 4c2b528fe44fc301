package org.vitae.segment;

import java.util.List;

/**
 * The blocks of one entry of a section.
 *
 * @param head the lines that name it, with detached dates and places wherever they stand; at least
 *     one
 * @param body its bullets, labelled lines and running text
 * @param nested whether it is a further position under the entry before it
 */
public record Entry(List<Block> head, List<Block> body, boolean nested) {
  public Entry {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }
}
