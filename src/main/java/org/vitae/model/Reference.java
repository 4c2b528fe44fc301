package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be asked about the person. Immutable; lists are never null.
 *
 * @param name without titles
 * @param reference the rest of what is printed
 */
public record Reference(@Nullable String name, @Nullable String reference) {}
