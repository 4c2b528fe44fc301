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

  /** Longer pieces in brackets are remarks. */
  private static final int MAX_KEYWORD_WORDS = 3;

  /** One interest for each item of a list. */
  List<Draft> items(List<Passage> parts) {
    List<Draft> drafts = new ArrayList<>();
    for (Passage part : parts) {
      boolean clauses = part.raw().indexOf(';') > 0 && part.raw().indexOf(',') > 0;
      for (Passage item : clauses ? ItemSplitter.split(part, ";") : ItemSplitter.list(part)) {
        drafts.add(item(item));
      }
    }
    return drafts;
  }

  private static Draft item(Passage item) {
    Draft draft = new Draft(EntryKind.INTEREST);
    Matcher m = DETAILS.matcher(item.raw());
    if (m.find() && m.start() > 0) {
      List<Passage> keywords = ItemSplitter.list(item.sub(m.start(1), m.end(1)));
      boolean list =
          keywords.size() > 1
              && keywords.stream().allMatch(k -> Prose.count(k.raw()) <= MAX_KEYWORD_WORDS);
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

  /** Running text; its name is always the same, and stands in the heading if there is one. */
  Draft prose(Optional<Passage> heading, List<Passage> parts) {
    Draft draft = new Draft(EntryKind.INTEREST);
    Passage evidence = heading.orElse(parts.get(0));
    draft.add(Field.NAME, Found.of(RESEARCH_INTERESTS, evidence, RULE + "prose", 0.8));
    parts.forEach(p -> draft.add(Field.SUMMARY, p, RULE + "prose", 0.8));
    return draft;
  }
}
