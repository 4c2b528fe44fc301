package org.vitae.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;
import org.vitae.segment.Entry;

/**
 * Reads projects that are told in prose: {@code "Larkspur [Bee Conf '19] is a tool that …"}. The
 * name is the subject of the first sentence, so the text keeps it. Immutable, thread-safe.
 */
final class ProseTitle {
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\d+.-]{1,30}+(?: \\p{Lu}[\\p{L}\\d+.-]{0,30}+){0,4}+)(?:\\s[\\[(][^\\[\\]()]{2,80}+[\\])])?\\s(?:is|was|are|enables?|provides?|allows?|aims|offers?|helps|lets|supports|implements)\\s");

  /** Pronouns and the like begin sentences, not names. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:I|We|It|This|That|These|The|My|Our|An?|There|He|She|They|Here|Currently|What|Who)\\b");

  private static final int LEAST_WORDS = 12;

  /** The project, if the entry is running text about one and nothing else. */
  Optional<Draft> read(Entry entry) {
    Passage text = entry.head().get(0).passage();
    Matcher m = SUBJECT.matcher(text.raw());
    if (!m.find()
        || entry.head().size() > 1 && !entry.body().isEmpty()
        || NO_NAME.matcher(text.raw()).find()
        || text.raw().indexOf('\t') >= 0
        || Prose.count(text.text()) < LEAST_WORDS) {
      return Optional.empty();
    }
    Draft draft = new Draft(EntryKind.PROJECT);
    draft.add(Field.NAME, text.to(m.end(1)), "prose.subject", 0.75);
    Passage said = ProjectAddress.withoutAddress(text);
    if (said.length() < text.length()) {
      draft.label(text.from(said.length()));
    }
    draft.add(Field.DESCRIPTION, said, "prose.text", 0.85);
    return Optional.of(draft);
  }
}
