package org.vitae.segment;

import java.util.List;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.extract.Wording;

/**
 * What a block looks like, as far as it matters for where entries begin.
 *
 * @param dates the dates in it that may date an entry
 * @param dateOnly nothing but a date
 * @param datesFirst it begins with its date
 * @param placeOnly nothing but a place, or an address on the Web
 * @param label it begins with a label such as "Advisor:"
 * @param prose running text
 * @param topic the title of a part of an entry, to be read with its lists
 * @param start the logarithm of the odds that it begins an entry, as far as a model tells, else 0
 */
record BlockLook(
    Block block,
    List<Found<DateRange>> dates,
    boolean dateOnly,
    boolean datesFirst,
    boolean placeOnly,
    boolean label,
    boolean prose,
    boolean topic,
    Wording wording,
    double start) {

  /** The same, taken for running text. */
  BlockLook asProse() {
    return new BlockLook(
        block, List.of(), dateOnly, datesFirst, placeOnly, label, true, topic, wording, start);
  }

  /** The same, taken for the title of a part of an entry. */
  BlockLook asTopic() {
    return new BlockLook(
        block, List.of(), dateOnly, datesFirst, placeOnly, label, true, true, wording, start);
  }

  /** The same, with what a model tells of it. */
  BlockLook withStart(double logOdds) {
    return new BlockLook(
        block, dates, dateOnly, datesFirst, placeOnly, label, prose, topic, wording, logOdds);
  }

  /** Whether it has a date of its own; an expected end belongs to a date elsewhere. */
  boolean isDated() {
    for (Found<DateRange> date : dates) {
      if (dateOnly || date.value().kind() != DateRange.Kind.END) {
        return true;
      }
    }
    return false;
  }

  /** A date or place that a converter has set apart from its entry. */
  boolean isDetached() {
    return dateOnly || placeOnly;
  }

  /** Whether it could be a line of an entry's head: short and neither a label nor running text. */
  boolean isHeadLike() {
    return !prose && !label;
  }

  boolean startsBold() {
    return block.first().startsBold();
  }

  int level() {
    return block.level();
  }

  boolean isBullet() {
    return block.isBullet();
  }
}
