package org.vitae.model;

import org.jspecify.annotations.Nullable;

/**
 * An account on a known network. Immutable; lists are never null.
 *
 * @param network the network's name in its own spelling, such as {@code GitHub}
 * @param username without {@code @}
 * @param url in full
 */
public record Profile(@Nullable String network, @Nullable String username, @Nullable String url) {}
