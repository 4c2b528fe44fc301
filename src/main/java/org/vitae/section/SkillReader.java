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
import org.vitae.extract.LabelFinder;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.text.Span;

/** Reads the skills of a group, one entry for each level that is stated. Thread-safe. */
final class SkillReader {
  private static final String RULE = "skill.";
  private static final Pattern BRACKET = Pattern.compile("\\s*[(\uff08]([^()]{1,40})[)\uff09]$");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:(?:less|more) than |over |> ?|< ?)?\\d{1,2}(?:\\.\\d)?\\s?\\+?\\s?(?:years?|yrs?|months?|mos?|jahre?|años?)\\.?(?: of experience)?");
  private static final Pattern DASH = Pattern.compile("\\s+[\u2013\u2014-]\\s+|\\s*:\\s+|\\t");
  private static final Pattern CONJUNCTION = Pattern.compile("(?i)\\s(?:and|&|y|und|et)\\s");

  /** {@code Rust > Go == C}: how well each is known, beside the others. */
  private static final Pattern COMPARISON =
      Pattern.compile("\\s(?:>{1,2}|>=|={1,2}|\u2265|\u2248|\u226b)\\s");

  private static final int LONGEST_LEAD = 40;

  private final Lexicon levels = Lexicon.load("skill-levels");
  private final Lexicon leads = Lexicon.load("skill-leads");
  private final Prose prose = new Prose();

  /** A skill with its level, if it has one of its own. */
  private record Item(Passage name, Optional<Passage> level) {}

  List<Draft> read(Group group) {
    Optional<Passage> level = group.label().filter(this::isLevel);
    List<Draft> drafts = new ArrayList<>();
    Optional<Item> head =
        group.label().filter(l -> level.isEmpty()).map(l -> item(l, Optional.empty()));
    Optional<Passage> label = head.map(Item::name);
    List<Item> items = new ArrayList<>();
    Optional<Passage> below = head.isPresent() ? head.get().level() : level;
    for (Passage part : group.parts()) {
      if (label.isPresent() && isLevel(part)) {
        below = Optional.of(part);
        continue;
      }
      Optional<Passage> outer = below;
      Optional<LabelFinder.Labelled> inner = label.isPresent() ? leveled(part) : Optional.empty();
      if (inner.isPresent()) {
        Optional<Passage> own = Optional.of(inner.get().label());
        list(inner.get().content(), true).forEach(p -> items.add(new Item(p, own)));
      } else {
        list(part, label.isPresent()).forEach(p -> items.add(item(p, outer)));
      }
    }
    if (label.isPresent() && items.isEmpty() && below.isPresent()) {
      drafts.add(single(new Item(label.get(), below)));
    } else if (label.isPresent()) {
      addGroup(drafts, label.get(), items);
    } else {
      items.forEach(i -> drafts.add(single(i)));
    }
    if (!drafts.isEmpty()) {
      level.ifPresent(drafts.get(0)::label);
      items.forEach(i -> leadBefore(i.name()).ifPresent(drafts.get(0)::label));
    }
    return drafts;
  }

  /** {@code Expert: R, Julia} under a label. */
  private Optional<LabelFinder.Labelled> leveled(Passage part) {
    return LabelFinder.atColon(part).filter(l -> isLevel(l.label()) && !l.content().isEmpty());
  }

  private boolean isLevel(Passage text) {
    return levels.match(text.raw()).isPresent();
  }

  private List<Passage> list(Passage part, boolean labelled) {
    if (prose.isProse(part)) {
      return listAfterLead(part).orElse(List.of(ItemSplitter.tidy(part)));
    }
    List<Passage> compared = part.split(COMPARISON);
    if (compared.size() > 1) {
      return compared;
    }
    List<Passage> items =
        listAfterLead(part).orElseGet(() -> ItemSplitter.list(part)).stream()
            .map(this::withoutLead)
            .toList();
    return labelled && items.size() == 1 ? atConjunction(items.get(0)) : items;
  }

  /** {@code Proficient in Rust, Go and C}: a list, if it is one after these words. */
  private Optional<List<Passage>> listAfterLead(Passage part) {
    Optional<Passage> lead = lead(part);
    if (lead.isEmpty()) {
      return Optional.empty();
    }
    Passage rest = part.from(lead.get().span().end() - part.span().start()).trim(":");
    List<Passage> items = ItemSplitter.list(rest);
    boolean list =
        items.size() > 1 && items.stream().allMatch(i -> Prose.count(i.raw()) <= 4)
            || items.size() == 1 && Prose.count(rest.raw()) <= 3;
    return list ? Optional.of(items) : Optional.empty();
  }

  private Passage withoutLead(Passage item) {
    return lead(item)
        .map(l -> item.from(l.span().end() - item.span().start()).trim())
        .filter(rest -> !rest.isEmpty() && Prose.count(rest.raw()) <= 4)
        .orElse(item);
  }

  /** The words before an item that introduce it. */
  private Optional<Passage> leadBefore(Passage item) {
    int reach = Math.min(LONGEST_LEAD, item.span().start());
    int from = item.span().start() - reach;
    Passage before = item.document().passage(new Span(from, item.span().start()));
    return leads.findIn(before.raw()).stream()
        .filter(h -> before.from(h.span().end()).trim(":").isEmpty())
        .map(h -> before.sub(h.span().start(), h.span().end()))
        .findFirst();
  }

  private Optional<Passage> lead(Passage part) {
    return leads
        .startOf(part.raw())
        .filter(l -> l.span().start() <= 1)
        .map(l -> part.sub(l.span().start(), l.span().end()));
  }

  /** "Java and Go" under a label is two skills, "Requirements and Design Documents" one. */
  private static List<Passage> atConjunction(Passage item) {
    Matcher m = CONJUNCTION.matcher(item.raw());
    boolean two = m.find() && Prose.count(item.raw()) <= 3 && item.raw().indexOf('(') < 0;
    return two ? List.of(item.to(m.start()).trim(), item.from(m.end()).trim()) : List.of(item);
  }

  private Item item(Passage text, Optional<Passage> outer) {
    Matcher bracket = BRACKET.matcher(text.raw());
    if (bracket.find() && bracket.start() > 0) {
      Passage level = text.sub(bracket.start(1), bracket.end(1)).trim();
      if (isLevel(level) || TIME.matcher(level.raw()).matches()) {
        return new Item(text.to(bracket.start()).trim(), Optional.of(level));
      }
    }
    Matcher dash = DASH.matcher(text.raw());
    if (dash.find() && dash.start() > 0 && isLevel(text.from(dash.end()))) {
      return new Item(text.to(dash.start()).trim(), Optional.of(text.from(dash.end()).trim()));
    }
    return new Item(text, outer);
  }

  private static Draft single(Item item) {
    Draft draft = new Draft(EntryKind.SKILL).add(Field.NAME, item.name(), RULE + "item", 0.85);
    item.level().ifPresent(l -> draft.add(Field.LEVEL, l, RULE + "level", 0.9));
    return draft;
  }

  /** Items of one level follow each other under the label; an entry for each. */
  private static void addGroup(List<Draft> drafts, Passage label, List<Item> items) {
    Draft draft = group(label);
    Optional<String> current = Optional.empty();
    boolean first = true;
    for (Item item : items) {
      Optional<String> level = item.level().map(Passage::text);
      if (!first && !level.equals(current)) {
        drafts.add(draft);
        draft = group(label);
      }
      if (first || !level.equals(current)) {
        Draft target = draft;
        item.level().ifPresent(l -> target.add(Field.LEVEL, l, RULE + "level", 0.9));
      }
      draft.add(Field.KEYWORDS, Found.text(item.name(), RULE + "keyword", 0.9));
      current = level;
      first = false;
    }
    drafts.add(draft);
  }

  private static Draft group(Passage label) {
    return new Draft(EntryKind.SKILL).add(Field.NAME, label, RULE + "label", 0.95);
  }
}
