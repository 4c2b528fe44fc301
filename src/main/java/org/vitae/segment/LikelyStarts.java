package org.vitae.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vitae.layout.Line;
import org.vitae.layout.LineKind;
import org.vitae.tagging.Likelihood;
import org.vitae.tagging.LineLabel;
import org.vitae.tagging.LineTagger;

/**
 * Asks a model where entries begin, and what is running text; of list items it isn't asked.
 * Immutable, thread-safe.
 */
final class LikelyStarts {
  /** A model is never surer than this, in odds' logarithms. */
  private static final double SUREST = 4;

  /** From here on a line is taken for running text, unless its words name somebody. */
  private static final double TEXT = 0.8;

  private static final double TELLING = 0.9;

  /** A section of more lines is none of a CV; what is seen of them would fill the memory. */
  private static final int MOST_LINES = 1500;

  private final LineFeatures features = new LineFeatures();
  private final LineTagger tagger;

  LikelyStarts(LineTagger tagger) {
    this.tagger = tagger;
  }

  List<BlockLook> apply(Section section, List<BlockLook> looks) {
    if (section.lines().size() > MOST_LINES) {
      return looks;
    }
    Set<Line> asked = new HashSet<>();
    looks.stream().filter(l -> !l.isBullet()).forEach(l -> asked.add(l.block().first()));
    LineRoles roles = LineRoles.of(section, asked::contains, features, tagger);
    List<BlockLook> out = new ArrayList<>(looks.size());
    for (BlockLook look : looks) {
      out.add(roles.of(look.block().first()).map(told -> apply(look, told)).orElse(look));
    }
    return out;
  }

  private static BlockLook apply(BlockLook look, Likelihood<LineLabel> told) {
    double begins = told.probability(LineLabel.HEAD) + told.probability(LineLabel.ITEM);
    double odds = Math.log(begins + 1e-9) - Math.log(1 - begins + 1e-9);
    BlockLook out = look.withStart(Math.max(-SUREST, Math.min(SUREST, odds)));
    double text =
        told.probability(LineLabel.TEXT)
            + told.probability(LineLabel.BULLET)
            + told.probability(LineLabel.CONTINUATION);
    return text >= TEXT && !look.isBullet() && isPlain(look) ? out.asProse() : out;
  }

  /** No row of a table, and nobody's name. */
  private static boolean isPlain(BlockLook look) {
    return look.block().first().kind() != LineKind.TABLE_ROW
        && !look.isDetached()
        && !look.isDated()
        && look.wording().role() < TELLING
        && look.wording().organisation() < TELLING
        && look.wording().degree() < TELLING;
  }
}
