package org.vitae.section;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.vitae.extract.AdvisorExtractor;
import org.vitae.extract.Advisors;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;

/**
 * Puts the body of an entry into its draft: bullets, running text, and the lines that a label
 * explains. Immutable, thread-safe.
 */
final class BodyReader {
  private static final Pattern ITEMS = Pattern.compile("\\s*[,;|•]\\s+|\\s+[·|]\\s+|\\s*,\\s*$");
  private static final Pattern URL_ONLY = Pattern.compile("^(?:https?://|www\\.)\\S+$");

  private final AdvisorExtractor advisors = new AdvisorExtractor();
  private final Lexicon table = Lexicon.load("labels");
  private final ProjectAddress addresses = new ProjectAddress();
  private final LabelReader labels = new LabelReader();
  private final Technologies technologies = new Technologies();
  private final WordingClassifier wording = new WordingClassifier();

  void read(Draft draft, List<Block> body) {
    read(draft, body, block -> false);
  }

  /**
   * @param topic which blocks are titles of parts, and read as the items below them are
   */
  void read(Draft draft, List<Block> body, Predicate<Block> topic) {
    boolean items = false;
    boolean keywords = false;
    for (Block block : body) {
      if (topic.test(block)) {
        draft.add(Field.HIGHLIGHTS, block.passage(), "body.topic", 0.8);
      } else if (isItemsLabel(block)) {
        draft.label(block.passage());
        items = true;
      } else if (KeywordRow.is(block) || keywords && KeywordRow.goesOn(block)) {
        KeywordRow.items(block).forEach(i -> draft.add(Field.KEYWORDS, i, "body.keyword-row", 0.8));
        keywords = true;
      } else {
        read(draft, block, items);
        keywords = false;
      }
    }
  }

  /** "Responsibilities:" alone on a line: what follows are items, with or without bullets. */
  private boolean isItemsLabel(Block block) {
    return table.match(block.text()).filter("items"::equals).isPresent();
  }

  private void read(Draft draft, Block block, boolean items) {
    Passage passage = block.passage();
    List<Advisors> found = advisors.read(passage);
    if (!found.isEmpty() && found.get(0).whole().span().start() - passage.span().start() <= 3) {
      found.forEach(a -> ExperienceDrafts.advisors(draft, a));
      Passage rest =
          passage
              .from(found.get(found.size() - 1).whole().span().end() - passage.span().start())
              .trim(" .,;");
      if (!rest.isEmpty()) {
        text(draft, rest, block.isBullet() || items);
      }
      return;
    }
    Optional<LabelReader.Labelled> labelled = labels.read(passage);
    if (labelled.isEmpty() || !labelled(draft, labelled.get(), found, block)) {
      text(draft, passage, block.isBullet() || items);
    }
  }

  /** Whether the label's value went into a field of its own. */
  private boolean labelled(
      Draft draft, LabelReader.Labelled labelled, List<Advisors> found, Block block) {
    boolean project = draft.kind() == EntryKind.PROJECT;
    switch (labelled.kind()) {
      case "keywords" -> {
        if (!project && block.isBullet()) {
          return false;
        }
        labelled
            .value()
            .trim(" .")
            .split(ITEMS)
            .forEach(item -> draft.add(Field.KEYWORDS, item, "body.keywords", 0.9));
      }
      case "role" -> {
        Passage value =
            found.isEmpty()
                ? labelled.value()
                : labelled
                    .value()
                    .to(found.get(0).whole().span().start() - labelled.value().span().start())
                    .trim(" ,;");
        draft.add(project ? Field.ROLES : Field.POSITION, value, "body.role", 0.9);
        found.forEach(a -> ExperienceDrafts.advisors(draft, a));
        if (!project) {
          wording.type(value).ifPresent(type -> draft.add(Field.TYPE, type));
        }
      }
      case "location" -> draft.add(Field.LOCATION, labelled.value(), "body.location", 0.9);
      case "url" -> {
        if (!URL_ONLY.matcher(labelled.value().text()).matches() || !project) {
          return false;
        }
        draft.add(Field.URL, labelled.value().trim(".,;"), "body.url", 0.9);
      }
      default -> {
        return false;
      }
    }
    draft.label(labelled.label());
    return true;
  }

  /** Running text, without the list of technologies that closes it. */
  void description(Draft draft, Passage printed) {
    Passage text = addresses.withoutLinkWord(draft, printed);
    Optional<List<Passage>> whole = technologies.list(text);
    Optional<Passage> closing = whole.isPresent() ? Optional.of(text) : technologies.closing(text);
    closing
        .flatMap(technologies::list)
        .or(() -> closing.map(List::of))
        .ifPresent(
            items -> items.forEach(i -> draft.add(Field.KEYWORDS, i, "body.technologies", 0.8)));
    int end = closing.map(c -> c.span().start() - text.span().start()).orElse(text.length());
    draft.add(Field.DESCRIPTION, text.to(end).trim(), "body.text", 0.8);
  }

  private void text(Draft draft, Passage passage, boolean item) {
    if (URL_ONLY.matcher(passage.text()).matches()) {
      if (draft.kind() == EntryKind.PROJECT) {
        draft.add(Field.URL, passage.trim(".,;"), "body.url", 0.8);
      }
      return;
    }
    if (item) {
      draft.add(Field.HIGHLIGHTS, passage, "body.bullet", 0.95);
    } else {
      boolean project = draft.kind() == EntryKind.PROJECT;
      Passage said = project ? ProjectAddress.withoutAddress(passage) : passage;
      if (said.length() < passage.length()) {
        draft.label(passage.from(said.length()));
      }
      if (project) {
        description(draft, said);
      } else {
        draft.add(Field.SUMMARY, said, "body.text", 0.8);
      }
    }
  }
}
