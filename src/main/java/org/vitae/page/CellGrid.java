package org.vitae.page;

import java.util.Arrays;

/**
 * Numbers by the cell of a grid that they stand in. Made for a known count of them, without an
 * object for each; for one thread.
 */
final class CellGrid {
  static final int NONE = -1;

  private final long[] cells;
  private final int[] first;
  private final int[] last;
  private final int[] next;

  /**
   * @param count of numbers at most, which are smaller than it
   */
  CellGrid(int count) {
    int capacity = 4 * Integer.highestOneBit(Math.max(8, count));
    this.cells = new long[capacity];
    this.first = new int[capacity];
    this.last = new int[capacity];
    this.next = new int[count];
    Arrays.fill(first, NONE);
    Arrays.fill(next, NONE);
  }

  /** The number that was put into a cell first, or {@link #NONE}. */
  int first(int column, int row) {
    return first[slot(key(column, row))];
  }

  /** The number that was put into the same cell after this one, or {@link #NONE}. */
  int next(int number) {
    return next[number];
  }

  void put(int column, int row, int number) {
    long key = key(column, row);
    int slot = slot(key);
    if (first[slot] == NONE) {
      cells[slot] = key;
      first[slot] = number;
    } else {
      next[last[slot]] = number;
    }
    last[slot] = number;
  }

  /** Where a cell stands or would stand; a quarter of the places are free at least. */
  private int slot(long key) {
    int mask = cells.length - 1;
    long mixed = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (first[slot] != NONE && cells[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}
