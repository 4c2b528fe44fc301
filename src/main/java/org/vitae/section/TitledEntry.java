package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/**
 * An entry that stands under a title of its own.
 *
 * @param title in the look of the section's titles
 * @param details what else its head says, dates and addresses set apart: who gave it, where it was
 * @param dates of its head
 * @param addresses printed or behind the title
 * @param labels text that is understood but is no value
 * @param body paragraphs and bullets below the head
 */
record TitledEntry(
    Fragment title,
    List<Fragment> details,
    List<Found<DateRange>> dates,
    List<Found<String>> addresses,
    List<Passage> labels,
    List<Block> body) {
  TitledEntry {
    details = List.copyOf(details);
    dates = List.copyOf(dates);
    addresses = List.copyOf(addresses);
    labels = List.copyOf(labels);
    body = List.copyOf(body);
  }

  Optional<Fragment> firstDetail() {
    return details.stream().findFirst();
  }

  /** The same with another title. */
  TitledEntry with(Fragment newTitle, List<Fragment> newDetails) {
    return new TitledEntry(newTitle, newDetails, dates, addresses, labels, body);
  }

  /** The paragraphs that follow each other as one piece, and so the bullets, if they count. */
  List<Passage> paragraphs(boolean withBullets) {
    List<Passage> out = new ArrayList<>();
    boolean open = false;
    for (Block block : body) {
      boolean counts = withBullets || !block.isBullet();
      if (counts && open) {
        Passage before = out.remove(out.size() - 1);
        out.add(before.document().passage(before.span().hull(block.passage().span())));
      } else if (counts) {
        out.add(block.passage());
      }
      open = counts;
    }
    return out;
  }

  /** Puts what every kind of entry has into a draft: labels and the address. */
  Draft start(Draft draft, boolean address) {
    labels.forEach(draft::label);
    if (address) {
      addresses.stream().limit(1).forEach(a -> draft.add(Field.URL, a));
    }
    addresses.forEach(a -> draft.label(title.pieces().get(0).document().passage(a.span())));
    return draft;
  }
}
