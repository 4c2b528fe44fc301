package org.vitae.extract;

import java.util.Optional;

/**
 * The addresses of a reference.
 *
 * @param url the paper's own
 * @param doi as printed, or out of one of the addresses
 */
record ReferenceLinks(Optional<Found<String>> url, Optional<Found<String>> doi) {}
