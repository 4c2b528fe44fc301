package org.vitae.page;

import java.util.List;

/**
 * A part of a page that is read from top to bottom before the next one starts.
 *
 * @param fragments in no order
 * @param column which column of the page it stands in; frames in one column go on over the pages
 */
record Frame(List<Fragment> fragments, Column column) {
  /**
   * A column of a page.
   *
   * @param main not one of several beside each other
   */
  record Column(float left, float right, boolean main) {}
}
