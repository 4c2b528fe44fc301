package org.vitae.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vitae.extract.Found;
import org.vitae.layout.LayoutDocument;
import org.vitae.layout.Line;
import org.vitae.layout.Passage;
import org.vitae.model.Unmapped;
import org.vitae.segment.Block;
import org.vitae.segment.Section;
import org.vitae.text.Span;

/**
 * Counts for every word of the document where it went, and keeps what went nowhere. For one
 * document and one thread.
 */
final class LineAccountant {
  /** Of the evidence for what fits no field. */
  static final String RULE = "unmapped";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)\\W*(?:page\\s*)?\\d{1,3}(?:\\s*(?:/|of)\\s*\\d{1,3})?\\W*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern HEADING_NOTE = Pattern.compile("\\([^()]*[\\p{L}*][^()]*\\)");
  private static final Set<String> CONNECTIVES =
      Set.of(
          "and", "of", "in", "at", "the", "by", "from", "to", "for", "with", "on", "a", "an", "is",
          "as", "e", "y", "und", "et", "prof", "dr", "mr", "ms", "mrs", "s", "no", "vol", "pp",
          "issue", "doi", "https", "http", "www", "st", "nd", "rd", "th", "current", "present",
          "now", "eds", "ed");

  private final LayoutDocument document;
  private final BitSet covered = new BitSet();
  private final Map<String, List<Span>> noise = new TreeMap<>();
  private final List<Doubt> doubts = new ArrayList<>();

  LineAccountant(LayoutDocument document, Collection<Found<?>> evidence) {
    this.document = document;
    evidence.forEach(found -> found.spans().forEach(this::cover));
  }

  private void cover(Span span) {
    covered.set(span.start(), span.end());
  }

  /** Counts text that is understood but is no value. */
  void label(Span span) {
    noise("label", span);
  }

  private void noise(String kind, Span span) {
    noise.computeIfAbsent(kind, k -> new ArrayList<>()).add(span);
    cover(span);
  }

  Accounting accounting() {
    return new Accounting(noise);
  }

  /** What is left, section by section; wrapped lines that are left out entirely stay together. */
  List<Found<Unmapped>> unmapped(List<Section> sections) {
    return unmapped(sections, List.of());
  }

  /**
   * @param doubtful what is kept with what it was taken for
   */
  List<Found<Unmapped>> unmapped(List<Section> sections, List<Doubt> doubtful) {
    doubts.addAll(doubtful);
    doubtful.forEach(doubt -> doubt.found().spans().forEach(this::cover));
    List<Found<Unmapped>> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Section section : sections) {
      Line heading = section.heading().orElse(null);
      if (heading != null) {
        guess(heading.span(), null, out);
        heading(heading, section, out);
      }
      for (Block block : section.blocks()) {
        guess(block.passage().span(), heading == null ? null : section, out);
        rest(block, section, seen, out);
      }
    }
    guess(new Span(0, document.text().length()), null, out);
    return out;
  }

  private void guess(Span place, @Nullable Section section, List<Found<Unmapped>> out) {
    for (Iterator<Doubt> i = doubts.iterator(); i.hasNext(); ) {
      Doubt doubt = i.next();
      if (doubt.startsIn(place)) {
        out.add(guess(doubt, section));
        i.remove();
      }
    }
  }

  private Found<Unmapped> guess(Doubt doubt, @Nullable Section section) {
    Found<?> found = doubt.found();
    List<Span> spans = new ArrayList<>(found.spans());
    String text =
        spans.stream().map(s -> document.passage(s).text()).collect(Collectors.joining(" "));
    String title = section == null ? null : section.title().strip();
    if (section != null) {
      section.heading().ifPresent(line -> spans.add(0, line.span()));
    }
    return new Found<>(
        new Unmapped(title, text, doubt.guess()), spans, found.rule(), found.confidence());
  }

  private void heading(Line line, Section section, List<Found<Unmapped>> out) {
    Matcher note = HEADING_NOTE.matcher(line.text());
    if (note.find()) {
      Span span = new Span(note.start(), note.end()).shift(line.span().start());
      add(document.passage(span), section, out);
      cover(span);
    }
    noise("heading", line.span());
  }

  private void rest(Block block, Section section, Set<String> seen, List<Found<Unmapped>> out) {
    Passage passage = block.passage();
    if (PAGE_NUMBER.matcher(passage.raw()).matches() && !isCovered(passage.span())) {
      noise("page-number", passage.span());
      return;
    }
    if (covered.nextSetBit(passage.span().start()) < 0
        || covered.nextSetBit(passage.span().start()) >= passage.span().end()) {
      if (WORD.matcher(passage.raw()).find()) {
        boolean repeated = !seen.add(passage.text()) && passage.text().length() > 3;
        if (repeated) {
          noise("repeated", passage.span());
        } else {
          add(passage, section, out);
        }
      }
      return;
    }
    for (Span gap : gaps(passage.span())) {
      gap(document.passage(gap), section, out);
    }
  }

  private boolean isCovered(Span span) {
    int next = covered.nextSetBit(span.start());
    return next >= 0 && next < span.end();
  }

  private List<Span> gaps(Span span) {
    List<Span> gaps = new ArrayList<>();
    int from = covered.nextClearBit(span.start());
    while (from < span.end()) {
      int to = covered.nextSetBit(from);
      to = to < 0 || to > span.end() ? span.end() : to;
      gaps.add(new Span(from, to));
      from = covered.nextClearBit(to);
    }
    return gaps;
  }

  private void gap(Passage gap, Section section, List<Found<Unmapped>> out) {
    Matcher words = WORD.matcher(gap.raw());
    boolean any = false;
    while (words.find()) {
      any = true;
      if (!CONNECTIVES.contains(words.group().toLowerCase(java.util.Locale.ROOT))
          && words.group().length() > 1) {
        add(gap.trim(" \t\n,;:.|·•-–—&/()[]"), section, out);
        return;
      }
    }
    if (any) {
      noise("connective", gap.span());
    }
  }

  private void add(Passage passage, Section section, List<Found<Unmapped>> out) {
    @Nullable Line heading = section.heading().orElse(null);
    List<Span> spans =
        heading == null ? List.of(passage.span()) : List.of(heading.span(), passage.span());
    out.add(
        new Found<>(
            new Unmapped(heading == null ? null : section.title().strip(), passage.text()),
            spans,
            RULE,
            1));
  }
}
