package org.vitae.train.cv;

import org.jspecify.annotations.Nullable;
import org.vitae.train.cv.CvLayout.PlaceStyle;

/** A town. Region, country and code may be empty. */
record Place(String city, String region, String country, String code) {
  /** From a row such as {@code Austin;TX;United States;US}. */
  static Place of(String row) {
    String[] cells = row.split(";", -1);
    return new Place(
        cells[0],
        cells.length > 1 ? cells[1] : "",
        cells.length > 2 ? cells[2] : "",
        cells.length > 3 ? cells[3] : "");
  }

  /** Of something whose name stands in the place of the town: where it is. */
  Place of() {
    return new Place(region, country, code, "");
  }

  /** As a CV prints it; null where it prints none. */
  @Nullable String print(PlaceStyle style) {
    String withRegion = region.isEmpty() ? city : city + ", " + region;
    return switch (style) {
      case NONE -> null;
      case CITY -> city;
      case CITY_REGION -> region.isEmpty() ? withCountry(city) : withRegion;
      case CITY_COUNTRY -> withCountry(city);
      case FULL -> withCountry(withRegion);
    };
  }

  private String withCountry(String text) {
    return country.isEmpty() || country.equals(city) ? text : text + ", " + country;
  }
}
