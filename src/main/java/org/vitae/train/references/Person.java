package org.vitae.train.references;

import java.util.List;

/** Somebody who writes. */
record Person(List<String> given, String family) {}
