package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.extract.UrlExtractor;
import org.vitae.layout.Break;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;

/** Reads one entry under a title, block by block. For one thread. */
final class TitledHead {
  private static final Pattern TAB = Pattern.compile("\\t");
  private static final String EDGES = ",;:|\u00b7\u2022\u2013\u2014-";

  /** A longer line of a head is running text. */
  private static final int MAX_DETAIL_WORDS = 18;

  /** A line below a gap must be shorter to be taken for more than text. */
  private static final int MAX_APART_WORDS = 8;

  /** A title that is shorter isn't wrapped. */
  private static final int WRAPPED_TITLE = 30;

  private final TitleLook look;
  private final HeadDates dateReader;
  private final UrlExtractor urls = new UrlExtractor();
  private final LeadIns leadIns;

  private @Nullable Fragment title;
  private @Nullable Passage month;
  private final List<Fragment> details = new ArrayList<>();
  private final List<Found<DateRange>> dates = new ArrayList<>();
  private final List<Found<String>> addresses = new ArrayList<>();
  private final List<Passage> labels = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private boolean titleEnded;
  private @Nullable TitleLook detailLook;
  private @Nullable Block last;

  TitledHead(TitleLook look, HeadDates dateReader, LeadIns leadIns) {
    this.look = look;
    this.dateReader = dateReader;
    this.leadIns = leadIns;
  }

  /** An entry under one of several titles that stand side by side. */
  static TitledHead of(Passage title, Block row, LeadIns leadIns, HeadDates dates) {
    TitledHead head = new TitledHead(TitleLook.of(title), dates, leadIns);
    head.addTitleCell(title, true);
    head.last = row;
    return head;
  }

  /** The part of a line that may be a title: its first cell that is no date. */
  static Passage lead(Passage line, HeadDates dates) {
    List<Passage> cells = line.split(TAB);
    return cells.stream()
        .filter(c -> !dates.isDateOnly(c) && !dates.isMonth(c))
        .findFirst()
        .orElse(line);
  }

  /** Starts the entry, or goes on with its title. */
  void addTitle(Block block) {
    for (Line line : block.lines()) {
      boolean first = true;
      for (Passage cell : block.document().passage(line).split(TAB)) {
        addTitleCell(cell, first);
        first = false;
      }
    }
    last = block;
  }

  /** Starts the entry with a line that ends with its date. */
  void addDatedTitle(Block block) {
    Passage line = block.passage();
    int end = dateReader.trailing(line);
    title = Fragment.of(line.to(end).trim(EDGES));
    addDates(line.from(end));
    titleEnded = true;
    last = block;
  }

  private void addTitleCell(Passage cell, boolean first) {
    if (isApart(cell)) {
      return;
    }
    int end = titleEnded || !first && title != null ? 0 : look.end(cell);
    Passage piece = cell.to(end).trim();
    Passage rest = cell.from(end).trim();
    if (!piece.isEmpty()) {
      title = title == null ? Fragment.of(piece) : join(title, piece);
    }
    if (!rest.isEmpty() && !isApart(rest)) {
      boolean goesOn = titleEnded && first && !details.isEmpty();
      addDetail(rest, goesOn);
      titleEnded = true;
    }
  }

  /** Takes a date or an address out; false if it is neither. */
  private boolean isApart(Passage cell) {
    if (dateReader.isDateOnly(cell)) {
      addDates(cell);
      return true;
    }
    if (title == null && dateReader.isMonth(cell)) {
      month = cell;
      labels.add(cell);
      return true;
    }
    if (isAddress(cell)) {
      addresses.add(address(cell));
      labels.add(cell);
      return true;
    }
    return false;
  }

  /** Where a printed address leads, which may be wrapped; as printed where nothing is behind it. */
  private Found<String> address(Passage cell) {
    return cell.link()
        .filter(l -> l.startsWith("http"))
        .map(l -> Found.of(l, cell, "address.link", 0.95))
        .or(() -> urls.extract(cell).stream().findFirst())
        .orElseGet(() -> Found.text(cell.trim(EDGES), "address.printed", 0.5));
  }

  private void addDates(Passage cell) {
    for (Found<DateRange> date : dateReader.extract(cell)) {
      dates.add(month == null ? date : dateReader.join(month, date));
    }
    labels.add(cell);
  }

  private boolean isAddress(Passage cell) {
    String text = cell.trim(EDGES).raw();
    return text.startsWith("http") || text.startsWith("www.");
  }

  private static Fragment join(Fragment before, Passage next) {
    String between = next.document().text().substring(before.span().end(), next.span().start());
    List<Passage> all = new ArrayList<>(before.pieces());
    if (between.isBlank() && between.indexOf('\t') < 0) {
      Passage lastPiece = all.remove(all.size() - 1);
      all.add(next.document().passage(lastPiece.span().hull(next.span())));
    } else {
      all.add(next);
    }
    return new Fragment(all);
  }

  private void addDetail(Passage text, boolean goesOn) {
    if (goesOn && !details.isEmpty()) {
      details.add(join(details.remove(details.size() - 1), text));
    } else if (text.raw().chars().anyMatch(Character::isLetterOrDigit)) {
      details.add(Fragment.of(dateReader.withoutTrailing(text.trim(EDGES), dates)));
      detailLook = TitleLook.of(text);
    }
  }

  /**
   * Whether a block in the look of titles goes on with this one's, rather than starting another.
   */
  boolean continuesTitle(Block block) {
    if (last == null || title == null || !followsClosely(block)) {
      return false;
    }
    boolean wrapped = title.pieces().get(title.pieces().size() - 1).length() >= WRAPPED_TITLE;
    return !titleEnded
        && wrapped
        && body.isEmpty()
        && last.last().index() + 1 == block.first().index()
        && details.isEmpty();
  }

  private static boolean followsClosely(Block block) {
    Line line = block.first();
    return !line.gapBefore()
        && line.breakBefore() != Break.BLOCK
        && !line.isBullet()
        && !line.isHeading();
  }

  /** Adds a block that isn't in the look of titles. */
  void add(Block block) {
    if (continuesDetail(block) || wrapsDetail(block)) {
      addDetail(block.passage(), true);
    } else if (block.isBullet() || !body.isEmpty() || !addHead(block)) {
      boolean date = !block.isBullet() && dates.isEmpty() && dateReader.isDateOnly(block.passage());
      if (date) {
        addDates(block.passage());
        takeDetailAbove();
      } else {
        body.add(block);
      }
    }
    titleEnded = true;
    last = block;
  }

  /** What alone stands between the title and its date is of the head, whatever the gaps. */
  private void takeDetailAbove() {
    if (details.isEmpty() && body.size() == 1 && isBrief(body.get(0))) {
      addDetail(body.remove(0).passage(), false);
    }
  }

  private static boolean isBrief(Block block) {
    return !block.isBullet()
        && block.lines().size() == 1
        && !block.text().endsWith(".")
        && Prose.count(block.text()) <= MAX_APART_WORDS;
  }

  /** What follows the title on its line goes on below, where a date at the right cut it off. */
  private boolean continuesDetail(Block block) {
    return titleEnded
        && last != null
        && title != null
        && details.size() == 1
        && body.isEmpty()
        && followsClosely(block)
        && detailLook != null
        && detailLook.isLarger()
        && detailLook.matches(TitleLook.of(block.passage()));
  }

  /** The rest of a narrow cell: {@code "and Coordinator"}. */
  private boolean wrapsDetail(Block block) {
    return !details.isEmpty()
        && body.isEmpty()
        && followsClosely(block)
        && Character.isLowerCase(block.text().codePointAt(0))
        && !isAddress(block.passage())
        && Prose.count(block.text()) <= MAX_APART_WORDS
        && block.passage().raw().indexOf('\t') < 0;
  }

  /** Whether the block is a line of the head. */
  private boolean addHead(Block block) {
    Passage text = withoutDateBelow(block);
    if (isApart(text)) {
      return true;
    }
    List<Passage> cells = text.split(TAB);
    boolean apart = cells.stream().anyMatch(c -> dateReader.isDateOnly(c) || isAddress(c));
    if (!apart && !isDetail(block)) {
      return false;
    }
    boolean any = false;
    for (Passage cell : cells) {
      if (!isApart(cell)) {
        addDetail(cell, any && cell.raw().indexOf('\n') >= 0);
        any = true;
      }
    }
    return true;
  }

  /** A date that was taken for the rest of the line above it. */
  private Passage withoutDateBelow(Block block) {
    Passage below = block.document().passage(block.last());
    if (block.lines().size() < 2 || !dateReader.isDateOnly(below)) {
      return block.passage();
    }
    addDates(below);
    return block.document().passage(block.first(), block.lines().get(block.lines().size() - 2));
  }

  private boolean isDetail(Block block) {
    String text = block.text();
    int words = Prose.count(text);
    if (words > MAX_DETAIL_WORDS || text.endsWith(".") && words > MAX_APART_WORDS) {
      return false;
    }
    Line line = block.first();
    boolean newPage = last != null && line.page() != last.last().page();
    boolean paragraph = line.breakBefore() == Break.BLOCK && line.box() != null;
    boolean close = !line.gapBefore() && !paragraph;
    if (leadIns.startsWithOne(block.passage()) && (close || newPage)) {
      return true;
    }
    boolean styled = line.isHeading() || line.isItalic() || TitleLook.of(block.passage()).bold();
    return details.isEmpty() && (close || styled && words <= MAX_APART_WORDS);
  }

  boolean isEmpty() {
    return title == null;
  }

  TitledEntry entry() {
    Fragment name = java.util.Objects.requireNonNull(title);
    List<Found<String>> all = new ArrayList<>();
    Passage piece = name.pieces().get(0);
    piece
        .link()
        .filter(l -> l.startsWith("http"))
        .ifPresent(l -> all.add(Found.of(l, piece, "title.link", 0.9)));
    for (Fragment detail : details) {
      detail
          .pieces()
          .get(0)
          .link()
          .filter(l -> l.startsWith("http"))
          .ifPresent(l -> all.add(Found.of(l, detail.pieces().get(0), "detail.link", 0.7)));
    }
    all.addAll(0, addresses);
    return new TitledEntry(name, details, dates, all, labels, body);
  }
}
