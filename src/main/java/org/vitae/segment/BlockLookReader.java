package org.vitae.segment;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vitae.extract.DateExtractor;
import org.vitae.extract.DateRange;
import org.vitae.extract.Found;
import org.vitae.extract.PlaceExtractor;
import org.vitae.extract.Wording;
import org.vitae.extract.WordingClassifier;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/** Looks at blocks. Immutable, thread-safe. */
final class BlockLookReader {
  /** From so many words on, a block is running text whatever it says. */
  private static final int PROSE_WORDS = 22;

  /** From so many words on, a block that ends like a sentence is running text. */
  private static final int SENTENCE_WORDS = 9;

  /** A line of an entry that ends with a full stop is shorter than this. */
  private static final int SENTENCE_HEAD_WORDS = 16;

  private static final int SHORT_SENTENCE = 5;

  private static final double SURE_PLACE = 0.65;
  private static final double KNOWN_PLACE = 0.9;

  /** The head noun of a line says that it is a role, an organisation or a degree. */
  private static final double TELLING = 0.9;

  /** A label that opens a line; others ("Technologies:") are read with the body they stand in. */
  private static final Set<String> DETAILS =
      Set.of(
          "advisor",
          "courses",
          "thesis",
          "keywords",
          "committee",
          "items",
          "summary",
          "url",
          "honors",
          "role",
          "minor",
          "sector");

  /** Labels that stand alone above what they are about. */
  private static final Set<String> LONE = Set.of("items", "courses", "keywords");

  private static final Pattern LABEL = Pattern.compile("^\\W{0,3}([\\p{L}.' &/-]{2,40}?)\\s?:");
  private static final Pattern GRADE =
      Pattern.compile(
          "(?i)^\\W{0,3}(?:c?gpa|grade|average|score|percentage|note|cgpa|rank(?:ing)?)\\b");

  private static final int TITLE_LENGTH = 70;

  /** The words of shorter texts are not worth counting. */
  private static final int LONG = 150;

  private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");

  private final DateExtractor dates;
  private final PlaceExtractor places = new PlaceExtractor();
  private final WordingClassifier wording = new WordingClassifier();
  private final Lexicon labels = Lexicon.load("labels");

  BlockLookReader(DateExtractor dates) {
    this.dates = dates;
  }

  BlockLook look(Block block) {
    Passage passage = block.passage();
    String text = passage.text();
    List<Found<DateRange>> all = isLong(block) ? List.of() : dates.extract(passage);
    boolean dateOnly = dates.isDateOnly(passage, all);
    Wording words = wording.classify(text);
    boolean prose =
        !hasLeadIn(block)
            && !isDatedItem(block, all)
            && !isDatedRow(block, text, all)
            && (isProse(
                    text,
                    !all.isEmpty()
                        && words.role() + words.organisation() + words.degree() >= TELLING)
                || isDatedWithin(block, text, all));
    List<Found<DateRange>> found = prose ? List.of() : all;
    return new BlockLook(
        block,
        found,
        dateOnly,
        !found.isEmpty() && startsWithDate(passage, found.get(0)),
        !dateOnly && (isPlace(block) || URL.matcher(text).matches()),
        isLabel(text) || isLabelCell(passage),
        prose,
        false,
        words,
        0);
  }

  /**
   * A place alone; after a bold name it is that name's, and a list item is rather a name with its
   * place.
   */
  private boolean isPlace(Block block) {
    double sure = block.isBullet() || block.first().startsBold() ? KNOWN_PLACE : SURE_PLACE;
    boolean mixed = block.first().startsBold() && !block.first().isBold();
    return !mixed && places.place(block.passage()).filter(p -> p.confidence() >= sure).isPresent();
  }

  /** Whether a block is running text whatever dates it holds: they are of no interest then. */
  private static boolean isLong(Block block) {
    Passage passage = block.passage();
    return passage.length() > LONG
        && passage.text().split(" ").length >= 2 * PROSE_WORDS
        && !hasLeadIn(block)
        && !(block.isBullet() && block.level() == 1);
  }

  /**
   * "Chess Clock (2014). A program that …": a list item whose title ends with a date in brackets.
   */
  private static boolean isDatedItem(Block block, List<Found<DateRange>> dates) {
    if (!block.isBullet() || block.level() != 1 || dates.isEmpty()) {
      return false;
    }
    int start = dates.get(0).span().start() - block.passage().span().start();
    return start > 3 && start < TITLE_LENGTH && block.passage().raw().charAt(start - 1) == '(';
  }

  /** "2021.07 - 2021.08, Intern, Example Ltd.": a list item that begins with a date. */
  private static boolean isDatedRow(Block block, String text, List<Found<DateRange>> dates) {
    return block.isBullet()
        && block.level() == 1
        && !dates.isEmpty()
        && startsWithDate(block.passage(), dates.get(0))
        && Sentences.words(text) < PROSE_WORDS + SHORT_SENTENCE;
  }

  /** "Accepted by ICH 2024 as a poster.": a short sentence that goes on behind its year. */
  private static boolean isDatedWithin(Block block, String text, List<Found<DateRange>> dates) {
    if (!block.isBullet() || dates.size() != 1 || !Sentences.isEnded(text)) {
      return false;
    }
    Passage passage = block.passage();
    int end = dates.get(0).span().end() - passage.span().start();
    return !startsWithDate(passage, dates.get(0))
        && end + 2 < passage.length()
        && passage.raw().charAt(end) == ' '
        && Character.isLowerCase(passage.raw().charAt(end + 1))
        && Sentences.words(text) >= SHORT_SENTENCE;
  }

  /** A list item that begins with a bold title and goes on in plain type. */
  private static boolean hasLeadIn(Block block) {
    return block.isBullet()
        && block.level() == 1
        && block.first().startsBold()
        && !block.first().isBold();
  }

  private static boolean startsWithDate(Passage passage, Found<DateRange> date) {
    return passage.to(date.span().start() - passage.span().start()).trim("([").isEmpty();
  }

  /**
   * A remark in brackets is read like running text; a dated line about a role or an organisation
   * may be long without being running text.
   */
  private static boolean isProse(String text, boolean head) {
    int words = Sentences.words(text);
    if (text.startsWith("(") && text.endsWith(")")) {
      return true;
    }
    if (head && words < (Sentences.isEnded(text) ? SENTENCE_HEAD_WORDS : 2 * PROSE_WORDS)) {
      return false;
    }
    return words >= PROSE_WORDS || (words >= SENTENCE_WORDS && Sentences.isEnded(text));
  }

  /** A label in a cell of its own before what it says: {@code Business or sector ⇥ Media}. */
  private boolean isLabelCell(Passage line) {
    int tab = line.raw().indexOf('\t');
    return tab > 0
        && labels.match(line.raw().substring(0, tab)).filter("sector"::equals).isPresent();
  }

  private boolean isLabel(String text) {
    if (GRADE.matcher(text).find() || labels.match(text).filter(LONE::contains).isPresent()) {
      return true;
    }
    var m = LABEL.matcher(text);
    if (m.find()) {
      return labels.match(m.group(1)).filter(DETAILS::contains).isPresent();
    }
    return labels
        .startOf(text)
        .filter(
            h ->
                h.canonical().equals("advisor")
                    && text.substring(0, h.span().end())
                        .toLowerCase(java.util.Locale.ROOT)
                        .matches("(?:co-)?(?:supervised|advised|mentored) by|under the .*"))
        .isPresent();
  }
}
