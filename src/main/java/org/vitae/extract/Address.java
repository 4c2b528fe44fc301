package org.vitae.extract;

import org.jspecify.annotations.Nullable;

/** A postal address in its parts; each is null if it isn't stated. */
public record Address(
    @Nullable Found<String> address,
    @Nullable Found<String> city,
    @Nullable Found<String> region,
    @Nullable Found<String> postalCode,
    @Nullable Found<String> countryCode) {

  /** Whether it names a town, region or country. */
  public boolean hasPlace() {
    return city != null || region != null || countryCode != null;
  }
}
