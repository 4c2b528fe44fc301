package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.segment.Entry;

/**
 * Some CVs put the school, the degree or the dates into bullets under the entry's title: these
 * belong to its head. Immutable, thread-safe.
 */
final class EducationFacts {
  private static final double SURE = 0.7;

  /** A fact is short; a longer line tells something about the programme. */
  private static final int FACT_WORDS = 18;

  private final WordingClassifier wording = new WordingClassifier();
  private final DateExtractor dates = new DateExtractor();
  private final Lexicon table = Lexicon.load("labels");
  private final ProgrammeReader programmes = new ProgrammeReader();

  Entry withHeadInBody(Entry entry) {
    List<Block> head = new ArrayList<>(entry.head());
    List<Block> body = new ArrayList<>();
    boolean school = head.stream().anyMatch(b -> mentionsSchool(b));
    boolean degree =
        head.stream()
            .anyMatch(
                b ->
                    !programmes.read(b.passage()).isEmpty()
                        || wording.classify(b.text()).degree() > 0);
    boolean dated = head.stream().anyMatch(b -> !dates.extract(b.passage()).isEmpty());
    boolean items = false;
    for (Block block : entry.body()) {
      items |= table.match(block.passage().trim(" :").text()).filter("courses"::equals).isPresent();
      boolean isShort =
          block.text().split(" ").length <= FACT_WORDS && block.text().indexOf(':') < 0;
      boolean takesSchool = !school && mentionsSchool(block);
      boolean takesDegree = !degree && !programmes.read(block.passage()).isEmpty();
      boolean takesDate =
          !dated
              && !dates.extract(block.passage()).isEmpty()
              && (takesSchool || takesDegree || dates.isDateOnly(block.passage()));
      if (!items && isShort && (takesSchool || takesDegree || takesDate)) {
        head.add(block);
        school |= takesSchool;
        degree |= takesDegree;
        dated |= !dates.extract(block.passage()).isEmpty();
      } else {
        body.add(block);
      }
    }
    return new Entry(head, body, entry.topics(), entry.nested());
  }

  private boolean mentionsSchool(Block block) {
    for (String part : block.text().split("[,\t|]")) {
      Wording words = wording.classify(part);
      if (words.organisation() >= SURE && words.organisation() >= words.role()) {
        return true;
      }
    }
    return false;
  }
}
