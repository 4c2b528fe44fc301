package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * A human language. Immutable; lists are never null.
 *
 * @param language as printed
 * @param fluency as printed; test scores included
 */
public record Language(@Nullable String language, @Nullable String fluency) {}
