package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.extract.ItemSplitter;
import org.vitae.layout.Passage;

/** Reads interests, and what each is about in brackets. Thread-safe. */
final class InterestReader {
  static final String RESEARCH_INTERESTS = "Research Interests";
  private static final String RULE = "interest.";

  /** {@code Optics (Lenses, Lasers)}. */
  private static final Pattern DETAILS = Pattern.compile("\\s*\\(([^()]{3,200})\\)$");

  /** {@code Keywords:} before the keywords. */
  private static final Pattern ROW_LABEL = Pattern.compile("\\p{L}{3,15}\\s?[:\uff1a]\\s*");

  private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]{2,400})\\]");
  private static final Pattern REMARK = Pattern.compile("(?i)(?:but|and|or|mostly|especially)\\b");
  private static final Pattern CELLS = Pattern.compile("\\t|\\s*[\u00b7\u2022|]\\s*");
  private static final int MAX_ROW_WORDS = 8;

  /** Longer pieces in brackets are remarks. */
  private static final int MAX_KEYWORD_WORDS = 3;

  /** One interest for each item of a list. */
  List<Draft> items(List<Passage> parts) {
    List<Draft> drafts = new ArrayList<>();
    for (Passage part : parts) {
      if (isBracketed(part)) {
        bracketed(part, drafts);
        continue;
      }
      boolean clauses = part.raw().indexOf(';') > 0 && part.raw().indexOf(',') > 0;
      for (Passage item : clauses ? ItemSplitter.split(part, ";") : ItemSplitter.list(part)) {
        drafts.add(item(item));
      }
    }
    return drafts;
  }

  /** Whether lists in square brackets stand behind interests: {@code Bees [Wax, Swarms], Music}. */
  static boolean isBracketed(Passage part) {
    return BRACKETED.matcher(part.raw()).find();
  }

  private static void bracketed(Passage part, List<Draft> drafts) {
    int from = 0;
    Matcher m = BRACKETED.matcher(part.raw());
    while (m.find()) {
      List<Passage> before = ItemSplitter.list(part.sub(from, m.start()).trim(",;"));
      before.forEach(item -> drafts.add(item(item)));
      if (!before.isEmpty()) {
        Draft last = drafts.get(drafts.size() - 1);
        ItemSplitter.list(part.sub(m.start(1), m.end(1)))
            .forEach(k -> last.add(Field.KEYWORDS, k, RULE + "keyword", 0.9));
      }
      from = m.end();
    }
    ItemSplitter.list(part.from(from).trim(",;")).forEach(item -> drafts.add(item(item)));
  }

  private static Draft item(Passage item) {
    Draft draft = new Draft(EntryKind.INTEREST);
    Matcher m = DETAILS.matcher(item.raw());
    if (m.find() && m.start() > 0) {
      List<Passage> keywords = ItemSplitter.list(item.sub(m.start(1), m.end(1)));
      boolean list =
          keywords.size() > 1
              && keywords.stream()
                  .allMatch(
                      k ->
                          Prose.count(k.raw()) <= MAX_KEYWORD_WORDS
                              && !REMARK.matcher(k.raw()).lookingAt());
      if (list) {
        draft.add(Field.NAME, item.to(m.start()), RULE + "item", 0.9);
        keywords.forEach(k -> draft.add(Field.KEYWORDS, k, RULE + "keyword", 0.9));
        return draft;
      }
    }
    return draft.add(Field.NAME, item, RULE + "item", 0.9);
  }

  /** A labelled interest with its keywords. */
  Draft group(Passage label, List<Passage> parts) {
    Draft draft = new Draft(EntryKind.INTEREST).add(Field.NAME, label, RULE + "label", 0.9);
    for (Passage part : parts) {
      ItemSplitter.list(part).forEach(k -> draft.add(Field.KEYWORDS, k, RULE + "keyword", 0.9));
    }
    return draft;
  }

  /** Whether short items rather than running text stand below the titles. */
  static boolean isGrouped(List<TitledEntry> entries) {
    return entries.stream()
        .flatMap(e -> e.body().stream())
        .noneMatch(b -> Prose.count(b.text()) > MAX_ROW_WORDS && b.text().endsWith("."));
  }

  /** An interest under a title of its own, with its keywords below. */
  Draft titled(TitledEntry entry) {
    Draft draft = entry.start(new Draft(EntryKind.INTEREST), false);
    draft.add(Field.NAME, entry.title().found(RULE + "title", 0.9));
    entry.details().forEach(d -> d.pieces().forEach(p -> row(draft, p)));
    entry.body().forEach(b -> row(draft, b.passage()));
    return draft;
  }

  private static void row(Draft draft, Passage row) {
    Passage rest = row;
    Matcher label = ROW_LABEL.matcher(row.raw());
    if (label.lookingAt() && label.end() < row.length()) {
      draft.label(row.to(label.end()));
      rest = row.from(label.end());
    }
    for (Passage cell : rest.split(CELLS)) {
      ItemSplitter.list(cell).forEach(k -> draft.add(Field.KEYWORDS, k, RULE + "keyword", 0.9));
    }
  }

  /** Running text; its name is always the same, and stands in the heading if there is one. */
  Draft prose(Optional<Passage> heading, List<Passage> parts) {
    Draft draft = new Draft(EntryKind.INTEREST);
    Passage evidence = heading.orElse(parts.get(0));
    draft.add(Field.NAME, Found.of(RESEARCH_INTERESTS, evidence, RULE + "prose", 0.8));
    parts.forEach(p -> draft.add(Field.SUMMARY, p, RULE + "prose", 0.8));
    return draft;
  }
}
