package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Reads projects of a paragraph each, their name and a dash before what they are: {@code "combview
 * - a viewer for combs (C)"}. A section with anything else is left to others. Immutable,
 * thread-safe.
 */
final class DashedProjects {
  private static final int FEWEST = 2;
  private static final String RULE = "project.dash";

  private static final Pattern NAMED =
      Pattern.compile("^([^\\s,;:][^,;:\\n]{1,40}?)\\s{1,4}(?:--?|\\u2013|\\u2014)\\s{1,4}(?=\\S)");
  private static final Pattern ADDRESS = Pattern.compile("\\s(?:https?://|www\\.)\\S{3,300}\\s*$");
  private static final Pattern MADE_WITH = Pattern.compile("\\s\\(([^()]{1,80})\\)\\s*[.;]?\\s*$");
  private static final int MOST_WORDS = 4;

  private final DateExtractor dates = new DateExtractor();
  private final Technologies technologies = new Technologies();
  private final ProjectAddress addresses = new ProjectAddress();

  /** The projects, if all blocks are set so. */
  Optional<List<Draft>> read(Section section) {
    List<Block> blocks = section.blocks();
    if (blocks.size() < FEWEST || !blocks.stream().allMatch(this::isOne)) {
      return Optional.empty();
    }
    List<Draft> out = new ArrayList<>();
    blocks.forEach(b -> out.add(draft(b)));
    return Optional.of(out);
  }

  private boolean isOne(Block block) {
    Matcher named = NAMED.matcher(block.passage().raw());
    return !block.isBullet()
        && named.find()
        && Prose.count(named.group(1)) <= MOST_WORDS
        && dates.extract(block.passage()).isEmpty();
  }

  private Draft draft(Block block) {
    Passage whole = block.passage();
    Matcher named = NAMED.matcher(whole.raw());
    if (!named.find()) {
      throw new IllegalStateException("no name: " + whole.text());
    }
    Draft draft = new Draft(EntryKind.PROJECT);
    draft.add(Field.NAME, whole.to(named.end(1)).trim(), RULE, 0.85);
    addresses.addTo(draft, List.of(block));
    Passage said = whole.from(named.end()).trim();
    Matcher address = ADDRESS.matcher(said.raw());
    said = address.find() ? said.to(address.start()).trim() : said;
    Matcher made = MADE_WITH.matcher(said.raw());
    if (made.find()) {
      Optional<List<Passage>> used = technologies.list(said.sub(made.start(1), made.end(1)));
      if (used.isPresent()) {
        used.get().forEach(t -> draft.add(Field.KEYWORDS, t, RULE, 0.8));
        said = said.to(made.start());
      }
    }
    draft.add(Field.DESCRIPTION, said, RULE, 0.85);
    return draft;
  }
}
