package org.vitae.train.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vitae.model.Basics;
import org.vitae.model.Resume;
import org.vitae.tagging.LineLabel;

/**
 * What a truth says that lines do: its entries in their order, and which of their values a line
 * prints.
 */
final class TrueLines {
  /** So much of a line's letters must be values of one entry. */
  private static final double ENOUGH = 0.35;

  /** A line within a long value, far from its start, may as well stand elsewhere. */
  private static final double WITHIN = 0.6;

  private static final int JOIN_WORDS = 2;

  /** A value, as words between blanks, and what its first line is. */
  private record Value(String words, LineLabel label) {}

  /** What the values of one entry say. */
  static final class Thing {
    private final List<Value> values = new ArrayList<>();

    private Thing with(LineLabel label, @Nullable String... texts) {
      for (String text : texts) {
        String words = TrueEntry.words(text == null ? "" : text);
        if (!words.isEmpty()) {
          values.add(new Value(words, label));
        }
      }
      return this;
    }

    private Thing with(LineLabel label, List<String> texts) {
      return with(label, texts.toArray(String[]::new));
    }

    /** How many letters of a line its values explain, for each label. */
    private double explained(String line, LineLabel label, String joint) {
      double sum = 0;
      for (Value value : values) {
        if (value.label() == label) {
          sum += explained(line, value.words(), joint);
        }
      }
      return Math.min(line.length(), sum);
    }

    private static double explained(String line, String value, String joint) {
      if (value.equals(line)) {
        return line.length() * 1.2;
      }
      int at = value.indexOf(line);
      if (at >= 0) {
        return at == 0 || value.contains(joint) ? line.length() : WITHIN * line.length();
      }
      return line.contains(value) ? value.length() : 0;
    }

    private double explained(String line, String joint) {
      double sum = 0;
      for (LineLabel label : LineLabel.values()) {
        sum += explained(line, label, joint);
      }
      return sum;
    }

    private LineLabel best(String line, String joint) {
      return Arrays.stream(LineLabel.values())
          .max(Comparator.comparingDouble(label -> explained(line, label, joint)))
          .orElse(LineLabel.OTHER);
    }

    /** Whether one of its values goes on over a line end. */
    private boolean spans(String joint) {
      return joint.length() > 1 && values.stream().anyMatch(v -> v.words().contains(joint));
    }
  }

  private final List<Thing> things = new ArrayList<>();

  TrueLines(Resume truth) {
    if (truth.basics() != null) {
      things.add(basics(truth.basics()));
    }
    experience(truth);
    truth
        .publications()
        .forEach(
            p ->
                add()
                    .with(LineLabel.ITEM, p.name(), p.publisher(), p.summary())
                    .with(LineLabel.ITEM, p.authors()));
    truth.awards().forEach(a -> add().with(LineLabel.ITEM, a.title(), a.awarder(), a.summary()));
    truth.certificates().forEach(c -> add().with(LineLabel.ITEM, c.name(), c.issuer()));
    truth
        .skills()
        .forEach(s -> add().with(LineLabel.ITEM, s.name()).with(LineLabel.ITEM, s.keywords()));
    truth.languages().forEach(l -> add().with(LineLabel.ITEM, l.language(), l.fluency()));
    truth
        .interests()
        .forEach(
            i ->
                add()
                    .with(LineLabel.ITEM, i.name(), i.summary())
                    .with(LineLabel.ITEM, i.keywords()));
    truth.references().forEach(r -> add().with(LineLabel.ITEM, r.name(), r.reference()));
  }

  private Thing add() {
    Thing thing = new Thing();
    things.add(thing);
    return thing;
  }

  private void experience(Resume truth) {
    truth
        .education()
        .forEach(
            e ->
                add()
                    .with(LineLabel.HEAD, e.institution(), e.area(), e.studyType(), e.location())
                    .with(LineLabel.DETAIL, e.score(), e.thesis(), e.rank())
                    .with(LineLabel.DETAIL, e.courses())
                    .with(LineLabel.DETAIL, e.honors())
                    .with(LineLabel.DETAIL, e.advisors())
                    .with(LineLabel.BULLET, e.highlights()));
    truth
        .work()
        .forEach(
            w ->
                add()
                    .with(LineLabel.HEAD, w.name(), w.position(), w.department(), w.location())
                    .with(LineLabel.TEXT, w.summary())
                    .with(LineLabel.DETAIL, w.keywords())
                    .with(LineLabel.BULLET, w.highlights()));
    truth
        .projects()
        .forEach(
            p ->
                add()
                    .with(LineLabel.HEAD, p.name(), p.entity(), p.location())
                    .with(LineLabel.HEAD, p.roles())
                    .with(LineLabel.TEXT, p.description())
                    .with(LineLabel.DETAIL, p.keywords())
                    .with(LineLabel.BULLET, p.highlights()));
    truth
        .volunteer()
        .forEach(
            v ->
                add()
                    .with(LineLabel.HEAD, v.organization(), v.position(), v.location())
                    .with(LineLabel.TEXT, v.summary())
                    .with(LineLabel.BULLET, v.highlights()));
  }

  private static Thing basics(Basics basics) {
    Thing out =
        new Thing()
            .with(LineLabel.CONTACT, basics.name(), basics.label(), basics.email(), basics.phone())
            .with(LineLabel.CONTACT, basics.url())
            .with(LineLabel.TEXT, basics.summary());
    basics.profiles().forEach(p -> out.with(LineLabel.CONTACT, p.url(), p.username()));
    if (basics.location() != null) {
      out.with(LineLabel.CONTACT, basics.location().city(), basics.location().address());
    }
    return out;
  }

  /** What the lines of a section do; empty where the truth doesn't tell. */
  List<Optional<LineLabel>> label(List<String> texts) {
    List<Optional<LineLabel>> out = new ArrayList<>();
    Thing current = null;
    List<Thing> begun = new ArrayList<>();
    String before = " ";
    for (String text : texts) {
      String line = TrueEntry.words(text);
      String joint = joint(before, line);
      before = line;
      Thing thing = line.isEmpty() ? null : likeliest(line, joint, current);
      if (thing == null) {
        out.add(Optional.empty());
        continue;
      }
      LineLabel label = thing.best(line, joint);
      boolean goesOn = thing == current && thing.spans(joint);
      boolean further = begun.contains(thing);
      begun.add(thing);
      current = thing;
      out.add(Optional.of(goesOn ? LineLabel.CONTINUATION : further ? further(label) : label));
    }
    return out;
  }

  private static LineLabel further(LineLabel label) {
    return label == LineLabel.HEAD || label == LineLabel.ITEM ? LineLabel.SUBHEAD : label;
  }

  /** The entry that explains most of a line, the one at hand or the next one if several do. */
  private @Nullable Thing likeliest(String line, String joint, @Nullable Thing current) {
    Thing best = null;
    double most = ENOUGH * letters(line);
    int from = current == null ? 0 : things.indexOf(current);
    for (int i = 0; i < things.size(); i++) {
      Thing thing = things.get((from + i) % things.size());
      double explained = thing.explained(line, joint);
      if (explained > most) {
        most = explained;
        best = thing;
      }
    }
    return best;
  }

  private static long letters(String line) {
    return Math.max(4, line.chars().filter(c -> !Character.isDigit(c)).count());
  }

  /** The last words of a line and the first of the next one. */
  private static String joint(String before, String line) {
    String[] last = before.strip().split(" ");
    String[] first = line.strip().split(" ");
    return Stream.concat(
            Arrays.stream(last).skip(Math.max(0, last.length - JOIN_WORDS)),
            Arrays.stream(first).limit(JOIN_WORDS))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" ", " ", " "));
  }
}
