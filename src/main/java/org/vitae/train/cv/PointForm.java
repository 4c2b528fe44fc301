package org.vitae.train.cv;

/** How one date is written. */
public enum PointForm {
  /** 2020 */
  YEAR,
  /** Jan 2020 */
  SHORT,
  /** Jan. 2020 */
  SHORT_DOT,
  /** January 2020 */
  LONG,
  /** January, 2020 */
  LONG_COMMA,
  /** 01/2020 */
  SLASH,
  /** 01.2020 */
  DOT,
  /** 2020-01 */
  ISO,
  /** 2020.01 */
  YEAR_DOT,
  /** 2020/01 */
  YEAR_SLASH,
  /** Spring 2020 */
  SEASON,
  /** Jan ’20 */
  TICK,
  /** 12 January 2020 */
  DAY_FIRST,
  /** January 12, 2020 */
  MONTH_FIRST,
  /** 12.01.2020 */
  DAY_DOT,
  /** 2020年1月 */
  HAN
}
