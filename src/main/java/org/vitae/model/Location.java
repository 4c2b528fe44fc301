package org.vitae.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A person's place. Immutable; lists are never null.
 *
 * @param address street, building or institution
 * @param postalCode as printed
 * @param city the town
 * @param countryCode ISO 3166-1 alpha-2, only where the document prints the country
 * @param region state, province or the like, as printed
 */
@RecordBuilder
public record Location(
    @Nullable String address,
    @Nullable String postalCode,
    @Nullable String city,
    @Nullable String countryCode,
    @Nullable String region)
    implements LocationBuilder.With {}
