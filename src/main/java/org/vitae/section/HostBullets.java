package org.vitae.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.segment.Block;
import org.vitae.segment.Entry;

/**
 * Takes the host of a job into its head where it is printed as the first of the bullets below a
 * term and a role, as some homepages do: most of the jobs that lack one have a bullet that is
 * surely an employer's name. Immutable, thread-safe.
 */
final class HostBullets {
  private static final double SURE = 0.65;
  private static final int MAX_WORDS = 9;
  private static final int NAME_WORDS = 3;

  /** What a bullet that says something has: a label, an end, a number. */
  private static final Pattern TEXT = Pattern.compile("[:;!?]|\\.$|\\d");

  /** "Improved the reports": what somebody did. */
  private static final Pattern DEED = Pattern.compile("\\p{Lu}\\p{Ll}{2,14}(?:ed|ing)\\s");

  private final HeadReader heads = new HeadReader();

  /** The entries of a section, with their hosts in the heads if they are printed so. */
  List<Entry> apply(List<Entry> entries) {
    Set<Entry> lacking = Collections.newSetFromMap(new IdentityHashMap<>());
    entries.stream().filter(this::lacksHost).forEach(lacking::add);
    long hosts = lacking.stream().filter(this::isEmployer).count();
    if (2 * hosts <= lacking.size()) {
      return entries;
    }
    return entries.stream().map(e -> lacking.contains(e) && isHost(e) ? moved(e) : e).toList();
  }

  /** A bullet right below a head of one line that is a bullet less deep. */
  private static boolean isPossible(Entry entry) {
    if (entry.head().size() != 1 || entry.body().isEmpty() || !entry.topics().isEmpty()) {
      return false;
    }
    Block first = entry.body().get(0);
    Block head = entry.head().get(0);
    return head.isBullet()
        && first.isBullet()
        && first.level() > head.level()
        && first.lines().size() == 1;
  }

  private boolean lacksHost(Entry entry) {
    if (!isPossible(entry)) {
      return false;
    }
    Head head = heads.read(entry.head());
    return !head.dates().isEmpty()
        && head.cells().size() == 1
        && head.cells().get(0).wording().isRole()
        && !head.cells().get(0).wording().isOrganisation();
  }

  /** An employer's name, or a name that says nothing else. */
  private boolean isHost(Entry entry) {
    Block first = entry.body().get(0);
    return isEmployer(entry) || !isSaying(first) && Prose.count(first.text()) <= NAME_WORDS;
  }

  private boolean isEmployer(Entry entry) {
    Block first = entry.body().get(0);
    return !isSaying(first)
        && heads.read(List.of(first)).cells().stream()
            .limit(2)
            .anyMatch(c -> c.wording().organisation() >= SURE);
  }

  private static boolean isSaying(Block block) {
    return Prose.count(block.text()) > MAX_WORDS
        || !Character.isUpperCase(block.text().codePointAt(0))
        || DEED.matcher(block.text()).lookingAt()
        || TEXT.matcher(block.text()).find();
  }

  private static Entry moved(Entry entry) {
    List<Block> head = new ArrayList<>(entry.head());
    head.add(entry.body().get(0));
    return new Entry(
        head, entry.body().subList(1, entry.body().size()), entry.topics(), entry.nested());
  }
}
