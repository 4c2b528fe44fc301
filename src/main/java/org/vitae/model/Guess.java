package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * What an unmapped text may be, but not surely enough to be given as a value. Immutable.
 *
 * @param field where it would have gone, such as {@code work.position}
 * @param value as the field would have held it; of a profile its address or user name
 */
public record Guess(@Nullable String field, @Nullable String value) {}
