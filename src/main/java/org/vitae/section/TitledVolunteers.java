package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.PlaceExtractor;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * Reads voluntary roles that stand under titles of their own. Whether the titles are the
 * organisations or the roles is decided for the section as a whole. Immutable, thread-safe.
 */
final class TitledVolunteers {
  private static final String RULE = "titled.";
  private static final double SURE_PLACE = 0.75;

  private final LeadIns leadIns = new LeadIns();
  private final WordingClassifier wordings = new WordingClassifier();
  private final PlaceExtractor places = new PlaceExtractor();

  List<Draft> read(List<TitledEntry> entries) {
    double votes = 0;
    for (TitledEntry entry : entries) {
      votes += organisationFirst(entry);
    }
    List<Draft> out = new ArrayList<>();
    for (TitledEntry entry : entries) {
      out.add(draft(entry, votes >= 0));
    }
    return out;
  }

  private double organisationFirst(TitledEntry entry) {
    Optional<Fragment> detail = entry.firstDetail();
    if (detail.isPresent() && leadIns.startsWithOne(detail.get().pieces().get(0))) {
      return -2;
    }
    return balance(entry.title()) - detail.map(this::balance).orElse(0.0);
  }

  private double balance(Fragment text) {
    Wording wording = wordings.classify(text.text());
    return wording.organisation() + wording.unit() - wording.role();
  }

  private Draft draft(TitledEntry entry, boolean organisationFirst) {
    Draft draft = entry.start(new Draft(EntryKind.VOLUNTEER), true);
    Field first = organisationFirst ? Field.ORGANIZATION : Field.POSITION;
    Field second = organisationFirst ? Field.POSITION : Field.ORGANIZATION;
    draft.add(first, entry.title().found(RULE + "title", 0.85));
    for (Fragment detail : entry.details()) {
      Fragment text = leadIns.take(draft, detail);
      Field field = isPlace(text) ? Field.LOCATION : draft.has(second) ? Field.SUMMARY : second;
      draft.add(field, text.found(RULE + "detail", 0.8));
    }
    Dates.addSpan(draft, entry.dates());
    entry.paragraphs(false).forEach(p -> draft.add(Field.SUMMARY, p, RULE + "summary", 0.85));
    for (Block block : entry.body()) {
      if (block.isBullet()) {
        draft.add(Field.HIGHLIGHTS, block.passage(), RULE + "highlight", 0.85);
      }
    }
    return draft;
  }

  private boolean isPlace(Fragment text) {
    Passage passage = text.pieces().get(0);
    return text.pieces().size() == 1
        && places.place(passage).filter(p -> p.confidence() >= SURE_PLACE).isPresent();
  }
}
