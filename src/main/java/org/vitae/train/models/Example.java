package org.vitae.train.models;

import java.util.List;

/** What a model sees of a thing, and what the thing is. */
record Example(List<String> features, String label) {
  Example {
    features = List.copyOf(features);
  }
}
