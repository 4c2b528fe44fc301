package org.vitae.assemble;

import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.model.Guess;
import org.vitae.model.Profile;
import org.vitae.text.Span;

/** A finding that is not sure enough to be given. */
record Doubt(EntryKind kind, Field field, Found<?> found) {

  int start() {
    return found.spans().get(0).start();
  }

  boolean startsIn(Span span) {
    return span.start() <= start() && start() < span.end();
  }

  Guess guess() {
    return new Guess(Evidence.field(kind, field), value());
  }

  private String value() {
    if (found.value() instanceof Profile profile) {
      String user = profile.username();
      String address = profile.url();
      return address != null ? address : user != null ? user : String.valueOf(profile.network());
    }
    return found.value().toString();
  }
}
