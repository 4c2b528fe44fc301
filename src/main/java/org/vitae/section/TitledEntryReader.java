package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Tells whether a section's entries stand under titles of their own (a line in larger or bold type,
 * then who gave it, a date, a paragraph) rather than on a line each, and takes such entries apart.
 * Immutable, thread-safe.
 */
final class TitledEntryReader {
  /** So many of the entries must have something below or beside their title. */
  private static final double MOST = 0.6;

  /** Where bold type alone tells the titles, there are so many blocks for each. */
  private static final double LEAST_BLOCKS = 1.5;

  private static final int SENTENCE_WORDS = 8;
  private static final int LONGEST_TITLE = 40;
  private static final Pattern TAB = Pattern.compile("\\t");
  private static final Pattern BAR = Pattern.compile("\\s\\|\\s");

  private final HeadDates dates = new HeadDates();
  private final LeadIns leadIns = new LeadIns();

  /** Whether lists may stand below the titles, and titles alone. */
  private final boolean lists;

  /** Whether a date at the end of a line may be all that tells a title. */
  private final boolean dated;

  private TitledEntryReader(boolean lists, boolean dated) {
    this.lists = lists;
    this.dated = dated;
  }

  /** For entries with lines and paragraphs: a list below a bold line is a group of its own. */
  static TitledEntryReader ofEntries() {
    return new TitledEntryReader(false, false);
  }

  /** The same for kinds of entries that have no other look where they end with their date. */
  static TitledEntryReader ofDatedEntries() {
    return new TitledEntryReader(false, true);
  }

  /** For titles above lists. */
  static TitledEntryReader ofGroups() {
    return new TitledEntryReader(true, false);
  }

  /** The entries, if the section is set in this way. */
  Optional<List<TitledEntry>> read(Section section) {
    List<Block> blocks = section.blocks();
    if (blocks.isEmpty() || blocks.size() < 2 && !isWholeLine(blocks.get(0))) {
      return Optional.empty();
    }
    Block first = blocks.get(0);
    TitleLook look = look(first);
    boolean marked = first.first().isHeading();
    if (first.isBullet() ? !look.isLarger() : !look.isProminent() && !marked) {
      return dated ? new DatedTitles(dates, leadIns).read(blocks) : Optional.empty();
    }
    List<TitledEntry> entries = PairedTitles.join(split(blocks, first.first(), look));
    return isEntryForm(entries, blocks, look, marked)
        ? Optional.of(withoutBars(entries))
        : Optional.empty();
  }

  /** Whether a lone line is a title in larger type, then what is no title, and a date. */
  private boolean isWholeLine(Block block) {
    Passage lead = TitledHead.lead(block.passage(), dates);
    TitleLook look = TitleLook.of(lead);
    boolean date = block.passage().split(TAB).stream().anyMatch(dates::isDateOnly);
    return !lists
        && date
        && look.isLarger()
        && look.isProminent()
        && look.end(lead) < lead.length();
  }

  private TitleLook look(Block block) {
    return TitleLook.of(TitledHead.lead(block.passage(), dates));
  }

  private List<TitledEntry> split(List<Block> blocks, Line first, TitleLook look) {
    List<TitledHead> heads = new ArrayList<>();
    for (Block block : blocks) {
      TitledHead open = heads.isEmpty() ? null : heads.get(heads.size() - 1);
      boolean title = isMarkedAs(first, block.first()) || isTitle(block, look);
      if (open != null && title && open.continuesTitle(block)) {
        open.addTitle(block);
      } else if (open == null || title) {
        if (lists && titlesBeside(block).size() > 1) {
          titlesBeside(block).forEach(t -> heads.add(TitledHead.of(t, block, leadIns, dates)));
          continue;
        }
        TitledHead next = new TitledHead(look(block), dates, leadIns);
        next.addTitle(block);
        heads.add(next);
      } else {
        open.add(block);
      }
    }
    return heads.stream().filter(h -> !h.isEmpty()).map(TitledHead::entry).toList();
  }

  /** Titles of groups side by side, all in one look; empty for anything else. */
  private List<Passage> titlesBeside(Block block) {
    List<Passage> cells = block.lines().size() > 1 ? List.of() : block.passage().split(TAB);
    TitleLook look = look(block);
    boolean titles =
        look.isProminent()
            && cells.stream()
                .allMatch(c -> look.matches(TitleLook.of(c)) && look.end(c) == c.length())
            && cells.stream().noneMatch(dates::isDateOnly);
    return titles ? cells : List.of();
  }

  private static boolean isMarkedAs(Line first, Line line) {
    return first.isHeading() && line.isHeading() && line.level() == first.level();
  }

  private boolean isTitle(Block block, TitleLook look) {
    Passage lead = TitledHead.lead(block.passage(), dates);
    return look.isProminent()
        && (look.isLarger() || !block.isBullet())
        && look.matches(TitleLook.of(lead))
        && !dates.isDateOnly(lead)
        && !lead.to(look.end(lead)).trim().raw().endsWith(":");
  }

  private boolean isEntryForm(
      List<TitledEntry> entries, List<Block> blocks, TitleLook look, boolean marked) {
    if (entries.isEmpty()
        || entries.stream().anyMatch(e -> Prose.count(e.title().text()) > LONGEST_TITLE)) {
      return false;
    }
    long full = entries.stream().filter(this::isFull).count();
    boolean beside = entries.stream().allMatch(TitledEntryReader::isOneLine);
    boolean below =
        look.isLarger() || beside && !lists || blocks.size() >= LEAST_BLOCKS * entries.size();
    boolean sure = marked || look.isLarger() || entries.size() > 1 || isWhole(entries.get(0));
    return sure && below && (lists ? full > 0 : full >= MOST * entries.size());
  }

  /** Whether the title's own line says more: who and when. */
  private static boolean isOneLine(TitledEntry entry) {
    return !entry.dates().isEmpty() && !entry.details().isEmpty();
  }

  /** Whether a lone entry is complete: a date or an address, and then running text. */
  private static boolean isWhole(TitledEntry entry) {
    boolean apart = !entry.dates().isEmpty() || !entry.addresses().isEmpty();
    return apart
        && !entry.body().isEmpty()
        && entry.body().stream().allMatch(b -> Prose.count(b.text()) >= SENTENCE_WORDS);
  }

  /** Whether it is more than a label over a list. */
  private boolean isFull(TitledEntry entry) {
    boolean head =
        !entry.dates().isEmpty() || !entry.details().isEmpty() || !entry.addresses().isEmpty();
    if (lists) {
      return head || !entry.body().isEmpty();
    }
    boolean list = !entry.body().isEmpty() && entry.body().get(0).isBullet();
    return head || !entry.body().isEmpty() && !list && entry.body().size() <= 2;
  }

  /** {@code "Title | Organisation"} in one look. */
  private static List<TitledEntry> withoutBars(List<TitledEntry> entries) {
    return entries.stream().map(TitledEntryReader::withoutBar).toList();
  }

  private static TitledEntry withoutBar(TitledEntry entry) {
    Fragment title = entry.title();
    Passage last = title.pieces().get(title.pieces().size() - 1);
    Matcher bar = BAR.matcher(last.raw());
    if (!entry.details().isEmpty()
        || title.pieces().size() > 1
        || !bar.find()
        || bar.start() == 0) {
      return entry;
    }
    List<Fragment> details = new ArrayList<>();
    details.add(Fragment.of(last.from(bar.end()).trim()));
    details.addAll(entry.details());
    return entry.with(Fragment.of(last.to(bar.start()).trim()), details);
  }
}
