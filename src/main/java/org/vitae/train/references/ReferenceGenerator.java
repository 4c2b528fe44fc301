package org.vitae.train.references;

import org.vitae.train.fact.Dice;

/**
 * Invents labelled references, each in a style that is drawn for it. The same seed gives the same
 * references. Immutable, thread-safe.
 */
public final class ReferenceGenerator {
  private static final int MOST_AUTHORS = 12;

  private final WorkComposer works = new WorkComposer();

  /** The reference with a number, in which those with other numbers have no part. */
  public LabelledReference generate(long seed) {
    Dice dice = new Dice(seed);
    Work work = works.compose(dice.forPurpose("work"), MOST_AUTHORS);
    ReferenceStyle style = ReferenceStyle.draw(dice.forPurpose("style"));
    return new StyledReference(work, style, dice.forPurpose("print")).write();
  }
}
