package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.LabelFinder;
import org.vitae.extract.LabelFinder.Labelled;
import org.vitae.layout.Passage;
import org.vitae.layout.Run;
import org.vitae.lexicon.Lexicon;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/** Reads the labels of a list-like section and what stands under each. Thread-safe. */
final class GroupReader {
  private static final Lexicon LEVELS = Lexicon.load("skill-levels");

  private static final int SENTENCE_WORDS = 8;

  private static final Pattern TAB = Pattern.compile("\\t");

  /** A label's type is larger than its list's. */
  private static final float LARGER = 1.04f;

  private GroupReader() {}

  static List<Group> read(Section section) {
    return LabelColumn.read(section).orElseGet(() -> new GroupReader().groups(section));
  }

  /** A group that is being read; bullets under a lone label are its parts. */
  private static final class Open {
    final Optional<Passage> label;
    final List<Passage> parts = new ArrayList<>();

    /** Depth of the list that the label stands in; deeper items belong to it. */
    final int level;

    /** Whether the label stood alone on its line, so that what follows is under it. */
    final boolean alone;

    /** Whether the label's type shows that all is under it until the next one. */
    final boolean heads;

    /** Whether what stands under it is a list. */
    boolean bullets;

    Open(Optional<Passage> label, int level, boolean alone, boolean heads) {
      this.label = label;
      this.level = level;
      this.alone = alone;
      this.heads = heads;
    }
  }

  private static final Pattern DOTS = Pattern.compile("\\s[•·|∙]\\s");

  private final List<Open> groups = new ArrayList<>();

  private List<Group> groups(Section section) {
    List<Block> blocks = section.blocks();
    boolean dotted = areDotted(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if (DocumentNote.isNote(text) || DocumentNote.isAddress(text)) {
        continue;
      }
      boolean last = i + 1 == blocks.size();
      boolean head = i + 2 < blocks.size() && isLevelled(blocks.subList(i, i + 3));
      if (isLevelOfOpen(blocks.get(i))) {
        groups.get(groups.size() - 1).parts.add(blocks.get(i).passage());
      } else if (isRowOfHeadings(blocks.get(i)) || last && isHeadingAsBefore(blocks, i)) {
        for (Passage cell : blocks.get(i).passage().split(TAB)) {
          groups.add(new Open(Optional.of(cell), blocks.get(i).level(), true, true));
        }
      } else {
        boolean name = dotted && !isDotted(blocks.get(i)) && !last && isDotted(blocks.get(i + 1));
        add(blocks.get(i), name || head || !last && isLabelFor(blocks.get(i), blocks.get(i + 1)));
      }
    }
    return groups.stream()
        .filter(g -> g.label.isPresent() || !g.parts.isEmpty())
        .map(g -> new Group(g.label, g.parts))
        .toList();
  }

  /** Whether short names and lists whose items are parted by dots take turns. */
  private static boolean areDotted(List<Block> blocks) {
    int names = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean list = isDotted(blocks.get(i));
      boolean name =
          !list
              && blocks.get(i).text().length() <= LabelSplitter.MAX_LABEL
              && blocks.get(i).text().indexOf(',') < 0
              && i + 1 < blocks.size()
              && isDotted(blocks.get(i + 1));
      if (!list && !name || i == 0 && list) {
        return false;
      }
      names += name ? 1 : 0;
    }
    return names > 1;
  }

  private static boolean isDotted(Block block) {
    return !block.isBullet() && DOTS.matcher(block.text()).find();
  }

  /** Headings side by side: each is a label, and what follows stands below the last of them. */
  private static boolean isRowOfHeadings(Block block) {
    return block.first().isHeading()
        && block.lines().size() == 1
        && block.text().length() <= 2 * LabelSplitter.MAX_LABEL
        && block.passage().split(TAB).size() > 1;
  }

  /** The last of several headings is what the others are, though nothing follows it. */
  private static boolean isHeadingAsBefore(List<Block> blocks, int i) {
    Block block = blocks.get(i);
    return block.first().isHeading()
        && block.lines().size() == 1
        && block.text().length() <= LabelSplitter.MAX_LABEL
        && blocks.subList(0, i).stream()
            .anyMatch(
                b ->
                    b.first().isHeading()
                        && b.first().level() == block.first().level()
                        && !b.text().equals(block.text()));
  }

  /** A name, below it how well it is known, and then the list. */
  private static boolean isLevelled(List<Block> blocks) {
    Block name = blocks.get(0);
    return name.lines().size() == 1
        && !name.isBullet()
        && name.text().length() <= LabelSplitter.MAX_LABEL
        && name.text().indexOf(',') < 0
        && !isLevel(name)
        && isLevel(blocks.get(1))
        && blocks.get(2).isBullet();
  }

  private static boolean isLevel(Block block) {
    return !block.isBullet() && LEVELS.match(block.text()).isPresent();
  }

  private boolean isLevelOfOpen(Block block) {
    Open open = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    return open != null
        && open.label.isPresent()
        && open.alone
        && open.parts.isEmpty()
        && isLevel(block);
  }

  private void add(Block block, boolean label) {
    if (label) {
      Passage text = block.passage().trim(":\uff1a");
      boolean heads = block.first().isHeading() || block.first().box() != null;
      groups.add(new Open(Optional.of(text), block.level(), true, heads));
      return;
    }
    for (Passage row : LabelSplitter.rows(block)) {
      for (Passage piece : LabelSplitter.pieces(row)) {
        add(piece, block);
      }
    }
  }

  private void add(Passage piece, Block block) {
    Optional<Labelled> labelled = LabelSplitter.label(piece);
    if (labelled.filter(l -> isLevelBelow(l, block) || isSentenceBelow(l, block)).isPresent()) {
      groups.get(groups.size() - 1).parts.add(piece);
    } else if (labelled.isPresent()) {
      boolean alone = labelled.get().content().isEmpty();
      Open group = new Open(Optional.of(labelled.get().label()), block.level(), alone, false);
      if (!alone) {
        group.parts.add(labelled.get().content());
      }
      groups.add(group);
    } else if (!continues(piece, block)) {
      Open group = openFor(block);
      group.parts.add(piece);
    }
  }

  /** "Expert: …" below a label says how well; it begins no group of its own. */
  private boolean isLevelBelow(Labelled labelled, Block block) {
    if (groups.isEmpty() || block.isBullet() || block.first().gapBefore()) {
      return false;
    }
    Open open = groups.get(groups.size() - 1);
    return open.label.isPresent()
        && LEVELS.match(labelled.label().raw()).isPresent()
        && open.parts.stream().allMatch(GroupReader::isLevelled);
  }

  /** "– mediating: I work with …" in the list below a label is one of its items. */
  private boolean isSentenceBelow(Labelled labelled, Block block) {
    Open open = groups.isEmpty() ? null : groups.get(groups.size() - 1);
    return open != null
        && open.label.isPresent()
        && open.alone
        && block.isBullet()
        && block.level() > open.level
        && !block.first().startsBold()
        && Prose.count(labelled.content().text()) >= SENTENCE_WORDS;
  }

  private static boolean isLevelled(Passage part) {
    return LabelFinder.atColon(part)
        .filter(l -> LEVELS.match(l.label().raw()).isPresent())
        .isPresent();
  }

  /** Joins a wrapped line that was taken for a block of its own to the part before it. */
  private boolean continues(Passage piece, Block block) {
    if (groups.isEmpty() || block.isBullet() || block.first().gapBefore()) {
      return false;
    }
    Open open = groups.get(groups.size() - 1);
    if (open.parts.isEmpty()) {
      return false;
    }
    Passage before = open.parts.get(open.parts.size() - 1);
    String text = before.raw();
    boolean wrapped =
        text.endsWith(",")
            || open.label.isPresent()
                && !open.alone
                && Character.isLowerCase(piece.raw().charAt(0));
    if (wrapped) {
      Passage joined = piece.document().passage(before.span().hull(piece.span()));
      open.parts.set(open.parts.size() - 1, joined);
    }
    return wrapped;
  }

  private Open openFor(Block block) {
    if (!groups.isEmpty()) {
      Open open = groups.get(groups.size() - 1);
      boolean under =
          block.level() > open.level || block.level() == open.level && !block.first().gapBefore();
      boolean heads = open.heads && !(open.bullets && !block.isBullet() && !under);
      if (open.label.isPresent() && open.alone && (open.parts.isEmpty() || under || heads)) {
        open.bullets |= block.isBullet();
        return open;
      }
      boolean nested =
          open.label.isPresent()
              && block.isBullet()
              && block.level() > open.level
              && open.level > 0;
      if (open.label.isEmpty() || nested) {
        return open;
      }
    }
    Open open = new Open(Optional.empty(), block.level(), false, false);
    groups.add(open);
    return open;
  }

  /** Whether a block is a subheading: bold or with a colon at its end, above plain text. */
  private static boolean isLabelFor(Block block, Block next) {
    if (block.lines().size() > 1 || block.text().length() > LabelSplitter.MAX_LABEL) {
      return false;
    }
    String text = block.text();
    boolean list = text.indexOf(',') >= 0 || text.indexOf('\t') >= 0 || text.endsWith(".");
    boolean colon = text.endsWith(":") || text.endsWith("\uff1a");
    boolean nested = next.level() > block.level();
    boolean bold = block.first().isBold() && !next.first().startsBold();
    boolean heading = block.first().isHeading() && text.indexOf('\t') < 0;
    boolean larger = size(block) > LARGER * size(next);
    boolean inner = text.substring(0, text.length() - 1).indexOf(':') >= 0;
    return !inner && (colon || heading || !list && (bold || larger || nested && next.isBullet()));
  }

  /** The size of its type; 1 for a format without sizes. */
  private static float size(Block block) {
    List<Run> runs = block.first().runs();
    return runs.isEmpty() ? 1 : runs.get(0).style().size();
  }
}
