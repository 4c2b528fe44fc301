package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.DateRange;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.Found;
import org.vitae.layout.Passage;
import org.vitae.model.PartialDate;

/** Puts entries under titles into the fields of awards and certificates. Immutable, thread-safe. */
final class TitledAwards {
  private static final String RULE = "titled.";

  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?<before>[^,:]{1,40})[,:]\\s)?(?<name>[^(]+)(?:\\((?<behind>[^()]+)\\))?[^\\p{L}\\p{N}]*+");

  private final AwardWords words = new AwardWords();
  private final LeadIns leadIns = new LeadIns();

  List<Draft> awards(List<TitledEntry> entries) {
    boolean swapped = isAwarderFirst(entries);
    List<Draft> out = new ArrayList<>();
    for (TitledEntry entry : entries) {
      TitledEntry award = swapped ? swap(entry) : entry;
      Draft draft = award.start(new Draft(EntryKind.AWARD), false);
      title(draft, award.title());
      date(draft, Field.DATE, award);
      details(draft, Field.AWARDER, award);
      out.add(draft);
    }
    return out;
  }

  /** The title; a rank before it or in brackets behind it goes to the summary. */
  private void title(Draft draft, Fragment title) {
    Passage text = title.pieces().get(0);
    Matcher apart = RANK.matcher(text.raw());
    if (title.pieces().size() > 1 || !apart.matches()) {
      draft.add(Field.TITLE, title.found(RULE + "title", 0.9));
      return;
    }
    String before = apart.group("before");
    boolean ahead = before != null && words.isRank(before);
    String behind = apart.group("behind");
    boolean aside = behind != null && words.isRemark(behind);
    int from = ahead ? apart.start("name") : 0;
    int to = aside ? apart.end("name") : text.length();
    Passage name = text.sub(from, to).trim(" ,;:\u2013-");
    if (name.isEmpty()) {
      draft.add(Field.TITLE, title.found(RULE + "title", 0.9));
      return;
    }
    draft.add(Field.TITLE, name, RULE + "title", 0.9);
    if (ahead) {
      draft.add(Field.SUMMARY, text.to(apart.end("before")), RULE + "rank", 0.8);
    }
    if (aside) {
      Passage rank = text.sub(apart.start("behind"), apart.end("behind"));
      draft.add(Field.SUMMARY, rank, RULE + "rank", 0.8);
    }
  }

  List<Draft> certificates(List<TitledEntry> entries) {
    List<Draft> out = new ArrayList<>();
    for (TitledEntry entry : entries) {
      Draft draft = entry.start(new Draft(EntryKind.CERTIFICATE), true);
      draft.add(Field.NAME, entry.title().found(RULE + "title", 0.9));
      date(draft, Field.DATE, entry);
      details(draft, Field.ISSUER, entry);
      out.add(draft);
    }
    return out;
  }

  /** The first detail is who gave it; the others and the body are the summary. */
  private void details(Draft draft, Field giver, TitledEntry entry) {
    for (Fragment detail : entry.details()) {
      Fragment name = leadIns.take(draft, detail);
      boolean remark = words.isRemark(name.text()) && !words.isOrganisation(name.text());
      boolean who = !draft.has(giver) && !remark;
      draft.add(who ? giver : Field.SUMMARY, name.found(RULE + "detail", who ? 0.85 : 0.7));
    }
    entry.paragraphs(true).forEach(p -> draft.add(Field.SUMMARY, p, RULE + "summary", 0.85));
  }

  static void date(Draft draft, Field field, TitledEntry entry) {
    for (Found<DateRange> date : entry.dates()) {
      DateRange value = date.value();
      PartialDate end = value.end() == null ? value.start() : value.end();
      if (end != null && !draft.has(field)) {
        draft.add(field, date.map(d -> end));
      }
    }
  }

  /** Whether the titles are those who gave the awards, and the awards stand below them. */
  private boolean isAwarderFirst(List<TitledEntry> entries) {
    int votes = 0;
    for (TitledEntry entry : entries) {
      Optional<Fragment> detail = entry.firstDetail();
      if (detail.isEmpty() || leadIns.startsWithOne(detail.get().pieces().get(0))) {
        votes--;
      } else {
        votes += words.naming(detail.get().text()) - words.naming(entry.title().text());
      }
    }
    return votes > 0;
  }

  private static TitledEntry swap(TitledEntry entry) {
    if (entry.details().isEmpty()) {
      return entry;
    }
    List<Fragment> details = new ArrayList<>(entry.details());
    Fragment title = details.set(0, entry.title());
    return entry.with(title, details);
  }
}
