package org.vitae.segment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vitae.extract.DateExtractor;
import org.vitae.tagging.LineTagger;

/**
 * Decides where the entries of a section begin. A CV is consistent with itself: each way of setting
 * entries (a heading each, bold titles, top-level bullets, a new head after a body, …) is tried on
 * the whole section, and the one whose pieces look most like entries is taken. Immutable,
 * thread-safe.
 */
public final class EntrySplitter {
  private static final Set<SectionType> WITH_TOPICS =
      EnumSet.of(SectionType.WORK, SectionType.RESEARCH, SectionType.TEACHING, SectionType.OTHER);

  private final BlockLookReader reader = new BlockLookReader(new DateExtractor());
  private final Optional<LikelyStarts> starts;

  /** One that goes by rules alone. */
  public EntrySplitter() {
    this(Optional.empty());
  }

  /**
   * @param tagger what is asked of the lines, too, if there is one
   */
  public EntrySplitter(Optional<LineTagger> tagger) {
    this.starts = tagger.map(LikelyStarts::new);
  }

  /** The section's entries, in order; blocks before the first one are left out. */
  public List<Entry> split(Section section) {
    List<BlockLook> looks = looks(section);
    if (looks.isEmpty()) {
      return List.of();
    }
    return Banners.split(looks).orElseGet(() -> best(looks));
  }

  private List<BlockLook> looks(Section section) {
    List<BlockLook> looks = section.blocks().stream().map(reader::look).toList();
    List<BlockLook> told = starts.map(s -> s.apply(section, looks)).orElse(looks);
    List<BlockLook> parted = WITH_TOPICS.contains(section.type()) ? Topics.apply(told) : told;
    return HeadText.apply(GapText.apply(ProseStyle.apply(FixedHeads.apply(parted))));
  }

  private static List<Entry> best(List<BlockLook> looks) {
    Map<BitSet, Double> scores = new HashMap<>();
    BitSet best = new BitSet();
    double bestScore = Double.NEGATIVE_INFINITY;
    for (EntryLayout layout : EntryLayout.values()) {
      BitSet starts = layout.starts(looks);
      if (!starts.isEmpty()) {
        double score =
            scores.computeIfAbsent(starts, s -> new Segmentation(looks, s).score())
                + layout.bonus() * starts.cardinality();
        if (score > bestScore) {
          bestScore = score;
          best = starts;
        }
      }
    }
    return new Segmentation(looks, best).entries();
  }

  private static double score(EntryLayout layout, List<BlockLook> looks, BitSet starts) {
    return new Segmentation(looks, starts).score() + layout.bonus() * starts.cardinality();
  }

  /** The layouts with their scores, for looking at a decision. */
  List<String> explain(Section section) {
    List<BlockLook> looks = looks(section);
    List<String> out = new ArrayList<>();
    for (EntryLayout layout : EntryLayout.values()) {
      BitSet starts = layout.starts(looks);
      if (!starts.isEmpty()) {
        out.add(layout + " " + starts + " " + score(layout, looks, starts));
      }
    }
    return out;
  }
}
