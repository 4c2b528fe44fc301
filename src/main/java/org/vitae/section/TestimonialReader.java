package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.layout.Passage;
import org.vitae.segment.Block;
import org.vitae.segment.Section;

/**
 * Reads references that are quoted: what somebody says of the person, and below it who says so.
 * Immutable, thread-safe.
 */
final class TestimonialReader {
  private static final String RULE = "testimonial.";
  private static final int QUOTE_WORDS = 12;
  private static final int MAX_NAME_WORDS = 5;
  private static final int MAX_LINE_WORDS = 16;
  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d";
  private static final String DASHES = "-\u2013\u2014\u2015~";

  /** What stands between the name and the role. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s[\u2013\u2014|\u00b7-]\\s|\\t|\\n");

  private final RefereeName names;

  TestimonialReader(RefereeName names) {
    this.names = names;
  }

  /** The references, if the section begins with a quotation; otherwise empty. */
  List<Draft> read(Section section) {
    List<Block> blocks = section.blocks();
    boolean signed = areSigned(blocks);
    if (blocks.size() < 2 || isBy(blocks.get(0)) || !signed && !isQuote(blocks.get(0))) {
      return List.of();
    }
    List<Draft> out = new ArrayList<>();
    List<Passage> quote = new ArrayList<>();
    for (Block block : blocks) {
      Optional<Passage> name = quote.isEmpty() ? Optional.empty() : name(block, signed);
      if (name.isPresent()) {
        out.add(draft(quote, block.passage(), name.get()));
        quote.clear();
      } else {
        quote.add(block.passage());
      }
    }
    return out;
  }

  /** Whether dashes say who said what; lists of people have them before each. */
  private static boolean areSigned(List<Block> blocks) {
    boolean any = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean signed = isSigned(blocks.get(i));
      if (signed && i > 0 && isSigned(blocks.get(i - 1))) {
        return false;
      }
      any |= signed;
    }
    return any;
  }

  private static boolean isQuote(Block block) {
    return Prose.count(block.text()) >= QUOTE_WORDS;
  }

  /** Whether a long dash stands before a few words: who said it. */
  private static boolean isSigned(Block block) {
    String marker = block.first().marker();
    String start = block.isBullet() ? marker : block.text().substring(0, 1);
    return isBy(block) && isLongDash(start) && Prose.count(block.text()) <= MAX_LINE_WORDS;
  }

  /** Whether a dash says that a name follows. */
  private static boolean isBy(Block block) {
    String marker = block.first().marker();
    String start = block.isBullet() ? marker : block.text().substring(0, 1);
    return !start.isEmpty() && DASHES.contains(start) && (!block.isBullet() || isLongDash(start));
  }

  private static boolean isLongDash(String marker) {
    return marker.charAt(0) != '-';
  }

  /** The name of who says it, if the block is a line with one. */
  private Optional<Passage> name(Block block, boolean signed) {
    if (signed) {
      return Optional.of(block)
          .filter(TestimonialReader::isSigned)
          .map(b -> signature(b.passage()))
          .filter(name -> !name.isEmpty());
    }
    if (isQuote(block) && !isBy(block)) {
      return Optional.empty();
    }
    Passage text = block.passage().trim(DASHES + ",");
    Optional<Passage> known = names.find(text);
    if (known.isPresent() || !isBy(block)) {
      return known;
    }
    Passage first = signature(text);
    boolean fits = !first.isEmpty() && Prose.count(first.text()) <= MAX_NAME_WORDS;
    return fits ? Optional.of(first) : Optional.empty();
  }

  /**
   * A signature as it was written: with its titles, and with what follows a comma, since whose
   * words they are is one piece of text; a dash or a bar begins another.
   */
  private static Passage signature(Passage line) {
    Passage text = line.trim(DASHES + ",");
    Matcher end = SEPARATOR.matcher(text.raw());
    return end.find() && end.start() > 0 ? text.to(end.start()).trim() : text;
  }

  private static Draft draft(List<Passage> quote, Passage line, Passage name) {
    Draft draft = new Draft(EntryKind.REFERENCE).add(Field.NAME, name, RULE + "name", 0.85);
    Passage first = quote.get(0);
    Passage last = quote.get(quote.size() - 1);
    Passage whole = first.document().passage(first.span().hull(last.span()));
    draft.add(Field.REFERENCE, whole.trim(QUOTES), RULE + "quote", 0.85);
    Passage rest = line.from(name.span().end() - line.span().start()).trim(DASHES + ",|\u00b7");
    draft.add(Field.REFERENCE, rest, RULE + "role", 0.8);
    return draft;
  }
}
