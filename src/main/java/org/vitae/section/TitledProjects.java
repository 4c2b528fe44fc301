package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Reads projects under titles in larger type: what follows a title on its line is its address or
 * its description, the first text below describes it, and short pieces after that are keywords.
 * Immutable, thread-safe.
 */
final class TitledProjects {
  private static final String RULE = "titled.";
  private static final Pattern AT = Pattern.compile("\\s(?:at|@)\\s");
  private static final Pattern LEAD = Pattern.compile("^[-\u2013\u2014:\u00b7]\\s+");
  private static final Pattern ITEMS = Pattern.compile("\\t|\\n|\\s*[,;\u00b7\u2022|](?:\\s+|$)");
  private static final Pattern TAB = Pattern.compile("\\t");
  private static final int ROLE_WORDS = 10;
  private static final int CHIP_WORDS = 4;

  private final TitledEntryReader titled = TitledEntryReader.ofEntries();
  private final BodyReader bodies = new BodyReader();
  private final ProjectAddress addresses = new ProjectAddress();
  private final LabelReader labels = new LabelReader();
  private final WordingClassifier wordings = new WordingClassifier();

  /** The projects, if their titles alone are larger than the text. */
  Optional<List<Draft>> read(Section section) {
    return titled
        .read(section)
        .filter(all -> all.stream().allMatch(TitledProjects::isUnderTitle))
        .map(all -> all.stream().map(this::draft).toList());
  }

  /** Where a head of several cells is larger as a whole, its words tell what they are. */
  private static boolean isUnderTitle(TitledEntry entry) {
    return isLarger(entry.title())
        && entry.details().stream().noneMatch(d -> isLarger(d) && isBeside(entry.title(), d));
  }

  private static boolean isBeside(Fragment title, Fragment detail) {
    Passage first = title.pieces().get(title.pieces().size() - 1);
    return first.until(detail.pieces().get(0)).indexOf('\n') < 0;
  }

  private static boolean isLarger(Fragment text) {
    return TitleLook.of(text.pieces().get(0)).isLarger();
  }

  private Draft draft(TitledEntry entry) {
    Draft draft = entry.start(new Draft(EntryKind.PROJECT), true);
    draft.add(Field.NAME, entry.title().found(RULE + "title", 0.9));
    Dates.addSpan(draft, entry.dates());
    for (Fragment detail : entry.details()) {
      detail.pieces().forEach(p -> detail(draft, p));
    }
    List<Block> body = new ArrayList<>();
    for (Block block : entry.body()) {
      if (!isChips(draft, block)) {
        body.add(block);
        bodies.read(draft, List.of(block));
      } else {
        block
            .passage()
            .split(TAB)
            .forEach(c -> draft.add(Field.KEYWORDS, c.trim(), RULE + "chip", 0.85));
      }
    }
    addresses.addTo(draft, body);
    return draft;
  }

  /** What stands beside or right below the title: roles, a list with a label, the description. */
  private void detail(Draft draft, Passage text) {
    Optional<LabelReader.Labelled> labelled = labels.read(text);
    if (labelled.filter(l -> l.kind().equals("keywords")).isPresent()) {
      draft.label(labelled.get().label());
      labelled
          .get()
          .value()
          .split(ITEMS)
          .forEach(k -> draft.add(Field.KEYWORDS, k, RULE + "keyword", 0.9));
      return;
    }
    Matcher at = AT.matcher(text.raw());
    boolean styled = TitleLook.of(text).bold() && Prose.count(text.text()) <= ROLE_WORDS;
    if (styled && at.find()) {
      roles(draft, text.to(at.start()));
      draft.add(Field.ENTITY, text.from(at.end()).trim(), RULE + "entity", 0.85);
    } else if (styled && wordings.classify(text.text()).isRole()) {
      roles(draft, text);
    } else {
      Matcher lead = LEAD.matcher(text.raw());
      bodies.description(draft, lead.find() ? text.from(lead.end()) : text);
    }
  }

  private static void roles(Draft draft, Passage text) {
    ProjectRoles.joined(text).forEach(r -> draft.add(Field.ROLES, r, RULE + "role", 0.85));
  }

  /** Short pieces below a description, or below the bullets. */
  private static boolean isChips(Draft draft, Block block) {
    boolean below = draft.has(Field.DESCRIPTION) || draft.has(Field.HIGHLIGHTS);
    return below
        && !block.isBullet()
        && block.passage().split(TAB).stream()
            .allMatch(
                c ->
                    Prose.count(c.text()) <= CHIP_WORDS
                        && !c.text().endsWith(".")
                        && c.text().indexOf(':') < 0
                        && c.text().indexOf('/') < 0);
  }
}
