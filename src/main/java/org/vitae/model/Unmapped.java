package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * A line that fits no field. Immutable; lists are never null.
 *
 * @param heading of the section that it stands in
 * @param text as printed
 */
public record Unmapped(@Nullable String heading, @Nullable String text) {}
