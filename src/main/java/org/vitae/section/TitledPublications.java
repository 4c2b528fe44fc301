package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DoiExtractor;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.PublicationStatusExtractor;
import org.vitae.extract.ReferenceLine;
import org.vitae.extract.ReferenceLines;
import org.vitae.layout.Passage;

/**
 * Reads papers and talks that stand under titles of their own, without authors. Immutable,
 * thread-safe.
 */
final class TitledPublications {
  private static final String RULE = "titled.";

  /** So many entries with names of authors or whole references make a list of references. */
  private static final double MANY = 0.3;

  /** The year at the end of a venue: {@code ", 2019"}, {@code "'19"}. */
  private static final Pattern YEAR_AT_END =
      Pattern.compile("(?:[\\s,(]{1,3}(?:19|20)\\d\\d\\)?|\\s?['\u2019]\\d\\d)$");

  private static final Pattern ADDRESS_AT_END =
      Pattern.compile("\\s(?:https?://|www\\.)\\S{3,2000}+$");

  private static final Pattern YEAR_AT_START = Pattern.compile("^(?:19|20)\\d\\d\\s");
  private static final Pattern COLON = Pattern.compile("\\s?[:\uff1a]\\s*");

  private final LeadIns leadIns = new LeadIns();
  private final DoiExtractor dois = new DoiExtractor();
  private final PublicationStatusExtractor statuses = new PublicationStatusExtractor();

  /** Whether the entries are references whose titles happen to stand out. */
  boolean areReferences(List<TitledEntry> entries, ReferenceLines lines) {
    long references = entries.stream().filter(e -> isReference(e, lines)).count();
    return references >= MANY * entries.size();
  }

  private static boolean isReference(TitledEntry entry, ReferenceLines lines) {
    boolean title =
        lines.kind(entry.title().pieces().get(0)) == ReferenceLine.AUTHORS
            || entry.title().pieces().stream()
                .anyMatch(p -> lines.kind(p) == ReferenceLine.REFERENCE);
    List<Passage> texts = new ArrayList<>();
    entry.details().forEach(d -> texts.addAll(d.pieces()));
    entry.body().stream().limit(2).forEach(b -> texts.add(b.passage()));
    boolean text =
        texts.stream()
            .anyMatch(
                p -> lines.authorLines(p).isPresent() || lines.kind(p) == ReferenceLine.AUTHORS);
    boolean bullets = entry.body().stream().filter(b -> b.isBullet()).count() > 1;
    return title || text || bullets && entry.details().isEmpty();
  }

  List<Draft> read(List<TitledEntry> entries, Optional<String> type, Optional<Passage> heading) {
    List<Draft> out = new ArrayList<>();
    for (TitledEntry entry : entries) {
      Draft draft = entry.start(new Draft(EntryKind.PUBLICATION), true);
      draft.add(Field.NAME, withoutDot(entry.title()).found(RULE + "title", 0.9));
      TitledAwards.date(draft, Field.RELEASE_DATE, entry);
      entry.addresses().stream()
          .flatMap(a -> dois.fromAddress(a.value()).map(doi -> a.map(v -> doi)).stream())
          .findFirst()
          .ifPresent(doi -> draft.add(Field.DOI, doi));
      entry.details().forEach(d -> detail(draft, d));
      type.ifPresent(
          t ->
              draft.add(
                  Field.TYPE,
                  Found.of(t, heading.orElse(entry.title().pieces().get(0)), RULE + "type", 0.8)));
      entry.paragraphs(true).forEach(p -> draft.add(Field.SUMMARY, p, RULE + "summary", 0.85));
      out.add(draft);
    }
    return out;
  }

  private static Fragment withoutDot(Fragment title) {
    Passage last = title.pieces().get(title.pieces().size() - 1);
    return title.pieces().size() == 1 ? Fragment.of(last.trim(".\"\u201c\u201d")) : title;
  }

  /** The first detail is the venue, perhaps with how far the paper has come. */
  private void detail(Draft draft, Fragment detail) {
    Fragment venue = withoutAddress(draft, leadIns.take(draft, detail));
    venue = withoutStatus(draft, venue);
    venue = withoutYear(leadIns.take(draft, venue));
    boolean first = !draft.has(Field.PUBLISHER);
    draft.add(
        first ? Field.PUBLISHER : Field.SUMMARY, venue.found(RULE + "detail", first ? 0.85 : 0.7));
  }

  /** The address on the line below a venue is the paper's. */
  private static Fragment withoutAddress(Draft draft, Fragment venue) {
    List<Passage> all = new ArrayList<>(venue.pieces());
    Passage last = all.get(all.size() - 1);
    Matcher address = ADDRESS_AT_END.matcher(last.raw());
    boolean first = all.size() == 1 && !draft.has(Field.PUBLISHER);
    if (!first || !address.find() || address.start() == 0) {
      return venue;
    }
    Passage printed = last.from(address.start()).trim();
    if (draft.has(Field.URL)) {
      draft.label(printed);
    } else {
      draft.add(Field.URL, printed, RULE + "address", 0.85);
    }
    return Fragment.of(last.to(address.start()).trim());
  }

  private Fragment withoutStatus(Draft draft, Fragment venue) {
    Passage text = venue.pieces().get(0);
    Optional<Found<String>> status =
        statuses.extract(text).stream()
            .filter(s -> s.span().start() == text.span().start())
            .findFirst();
    if (status.isEmpty()) {
      return venue;
    }
    draft.add(Field.STATUS, status.get());
    Passage rest = text.from(status.get().span().end() - text.span().start());
    Matcher colon = COLON.matcher(rest.raw());
    rest = colon.lookingAt() ? rest.from(colon.end()) : rest.trim();
    List<Passage> all = new ArrayList<>(venue.pieces());
    all.set(0, rest);
    all.removeIf(Passage::isEmpty);
    return all.isEmpty() ? venue : new Fragment(all);
  }

  private static Fragment withoutYear(Fragment venue) {
    List<Passage> all = new ArrayList<>(venue.pieces());
    Passage first = all.get(0);
    Matcher start = YEAR_AT_START.matcher(first.raw());
    if (start.find()) {
      all.set(0, first.from(start.end()).trim());
    }
    Passage last = all.get(all.size() - 1);
    Matcher end = YEAR_AT_END.matcher(last.raw());
    if (end.find() && (end.start() > 0 || all.size() > 1)) {
      all.set(all.size() - 1, last.to(end.start()).trim(",("));
    }
    all.removeIf(Passage::isEmpty);
    return all.isEmpty() ? venue : new Fragment(all);
  }
}
