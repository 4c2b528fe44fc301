package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * A further grade of a programme. Immutable; lists are never null.
 *
 * @param label as printed, such as {@code Average Score}
 * @param value as printed, without blanks around the slash
 */
public record Grade(@Nullable String label, @Nullable String value) {}
