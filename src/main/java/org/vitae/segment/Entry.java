package org.vitae.segment;

import java.util.List;

/**
 * The blocks of one entry of a section.
 *
 * @param head the lines that name it, with detached dates and places wherever they stand; at least
 *     one
 * @param body its bullets, labelled lines and running text
 * @param topics those blocks of the body that are titles of parts of it
 * @param nested whether it is a further position under the entry before it
 */
public record Entry(List<Block> head, List<Block> body, List<Block> topics, boolean nested) {
  /** One without parts under titles. */
  public Entry(List<Block> head, List<Block> body, boolean nested) {
    this(head, body, List.of(), nested);
  }

  public Entry {
    head = List.copyOf(head);
    body = List.copyOf(body);
    topics = List.copyOf(topics);
  }

  /** Whether a block of the body is the title of a part of it. */
  public boolean isTopic(Block block) {
    for (Block topic : topics) {
      if (topic == block) {
        return true;
      }
    }
    return false;
  }
}
