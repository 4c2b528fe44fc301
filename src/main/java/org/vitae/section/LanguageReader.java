package org.vitae.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vitae.extract.Draft;
import org.vitae.extract.EntryKind;
import org.vitae.extract.Field;
import org.vitae.extract.ItemSplitter;
import org.vitae.extract.LanguageTest;
import org.vitae.extract.LanguageTestExtractor;
import org.vitae.layout.Passage;
import org.vitae.lexicon.Lexicon;

/**
 * Reads human languages with how well they are known, from pieces of text in order. A piece that
 * holds a fluency alone belongs to the first language without one, as tables read by columns have
 * it. Immutable, thread-safe.
 */
final class LanguageReader {
  private static final String RULE = "language.name";
  private static final Pattern NOISE =
      Pattern.compile(
          "(?i)(?:language|languages|level|skills|proficiency|test|tests)\\s*[:\u2013-]\\s*");
  private static final int MAX_FLUENCY_WORDS = 5;

  private final LanguageFinder finder = new LanguageFinder();
  private final LanguageTestExtractor tests = new LanguageTestExtractor();
  private final Lexicon fluency = Lexicon.load("fluency");

  /** Whether most items of a list are human languages or tests of them. */
  boolean isLanguages(Passage list) {
    List<Passage> items = ItemSplitter.split(list);
    long spoken = items.stream().filter(i -> finder.startsWithLanguage(i) || isTest(i)).count();
    return spoken > 0 && 2 * spoken >= items.size()
        || !finder.find(list).isEmpty() && isFluencyFirst(list);
  }

  /** "Fluent in English" and the like. */
  private boolean isFluencyFirst(Passage list) {
    return fluency.startOf(list.raw()).isPresent();
  }

  private boolean isTest(Passage item) {
    return tests.extract(item).stream()
        .anyMatch(t -> t.scored() && t.passage().span().start() - item.span().start() <= 12);
  }

  /** A language with a fluency, or a test with a score, in a place where other things may stand. */
  boolean isSurelyLanguage(Passage item) {
    if (isTest(item)) {
      return true;
    }
    Optional<Lexicon.Hit> start = finder.startOf(item);
    if (start.isEmpty()) {
      return isFluencyFirst(item) && !finder.find(item).isEmpty();
    }
    Passage rest = item.from(start.get().span().end());
    return rest.trim(".").isEmpty() || fluency.occursIn(rest.raw());
  }

  List<Draft> read(List<Passage> parts) {
    List<Draft> drafts = new ArrayList<>();
    for (Passage part : parts) {
      List<SpokenLanguage> found = finder.find(part);
      List<LanguageTest> tested = tests.extract(part);
      if (!found.isEmpty()) {
        found.forEach(f -> add(drafts, f, tested));
      } else if (!tested.isEmpty()) {
        tested.forEach(t -> addTest(drafts, t));
      } else {
        addFluency(drafts, part);
      }
    }
    return drafts;
  }

  private static void add(List<Draft> drafts, SpokenLanguage spoken, List<LanguageTest> tests) {
    Draft draft = new Draft(EntryKind.LANGUAGE).add(Field.LANGUAGE, spoken.name(), RULE, 0.95);
    drafts.add(draft);
    Passage rest = spoken.rest();
    for (LanguageTest test : tests) {
      boolean other = !test.language().equals(spoken.language());
      if (other && rest.span().contains(test.passage().span())) {
        rest = rest.to(test.passage().span().start() - rest.span().start());
        addTest(drafts, test);
      }
    }
    Passage level = tidy(rest);
    if (level.isEmpty()) {
      spoken.prefix().ifPresent(p -> draft.add(Field.FLUENCY, p, "language.prefix", 0.85));
    } else {
      draft.add(Field.FLUENCY, level, RULE, 0.9);
    }
  }

  private static void addTest(List<Draft> drafts, LanguageTest test) {
    for (Draft draft : drafts) {
      boolean same =
          draft.first(Field.LANGUAGE).filter(test.language()::equalsIgnoreCase).isPresent();
      if (same) {
        draft.add(Field.FLUENCY, test.passage(), "language.test", 0.9);
        return;
      }
    }
    drafts.add(test.draft());
  }

  private void addFluency(List<Draft> drafts, Passage part) {
    boolean plausible =
        part.text().split(" ").length <= MAX_FLUENCY_WORDS && fluency.occursIn(part.raw());
    if (plausible) {
      drafts.stream()
          .filter(d -> !d.has(Field.FLUENCY))
          .findFirst()
          .ifPresent(d -> d.add(Field.FLUENCY, tidy(part), "language.column", 0.8));
    }
  }

  /** Without the signs around a fluency, and without brackets that hold all of it. */
  private static Passage tidy(Passage rest) {
    Passage level =
        withoutConjunction(rest.trim(":,;|-\u2013\u2014\u2022\u00b7/=\uff1a\uff0c\u3001&"));
    java.util.regex.Matcher noise = NOISE.matcher(level.raw());
    if (noise.lookingAt()) {
      level = level.from(noise.end());
    }
    String text = level.raw();
    if (!text.isEmpty() && "(\uff08[".indexOf(text.charAt(0)) >= 0) {
      int close = closing(text);
      if (close == text.length() - 1) {
        return level.sub(1, close).trim();
      }
    }
    return level;
  }

  private static Passage withoutConjunction(Passage level) {
    return level.raw().matches("(?is).*(?:^|\\s)(?:and|und|et|y|e)")
        ? level.to(level.length() - lastWord(level.raw())).trim(",;&")
        : level;
  }

  private static int lastWord(String text) {
    int i = text.length();
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return text.length() - i;
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth +=
          c == '(' || c == '\uff08' || c == '['
              ? 1
              : c == ')' || c == '\uff09' || c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
