package org.vitae.extract;

/**
 * A date or range that was read from tokens.
 *
 * @param from the index of its first token
 * @param next the index of the token after its last one
 */
record DateReading(DateRange range, int from, int next, double confidence) {
  DateReading from(int other) {
    return new DateReading(range, other, next, confidence);
  }

  DateReading to(int other) {
    return new DateReading(range, from, other, confidence);
  }

  DateReading as(DateRange other) {
    return new DateReading(other, from, next, confidence);
  }

  String rule() {
    return switch (range.kind()) {
      case POINT -> "date.point";
      case RANGE -> "date.range";
      case OPEN -> "date.open";
      case END -> range.end() == null ? "date.present" : "date.end";
    };
  }
}
