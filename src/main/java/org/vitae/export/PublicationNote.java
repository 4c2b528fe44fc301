package org.vitae.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vitae.model.Publication;

/** What both formats say about a publication in words: how far it has come, and its notes. */
final class PublicationNote {
  private PublicationNote() {}

  static Optional<String> of(Publication publication, WorkKind kind) {
    String note =
        Stream.of(status(publication, kind), notes(publication, kind))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(". "));
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }

  /** The number of a patent has a field of its own. */
  private static Optional<String> notes(Publication publication, WorkKind kind) {
    return kind == WorkKind.PATENT ? Optional.empty() : PlainText.of(publication.summary());
  }

  private static Optional<String> status(Publication publication, WorkKind kind) {
    Optional<String> status =
        PlainText.of(publication.status())
            .map(s -> s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1));
    Optional<String> venue =
        kind == WorkKind.MANUSCRIPT ? PlainText.of(publication.publisher()) : Optional.empty();
    return status.map(s -> venue.map(v -> s + preposition(s) + v).orElse(s));
  }

  private static String preposition(String status) {
    return switch (status) {
      case "Submitted" -> " to ";
      case "In preparation" -> " for ";
      default -> " at ";
    };
  }
}
